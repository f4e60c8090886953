import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'class'> {
  readonly kind?: 'primary' | 'loss' | 'quiet' | 'icon' | undefined;
  readonly submit?: boolean;
  readonly children?: ComponentChildren;
}

export function Button({ kind, submit = false, children, ...rest }: Props) {
  return (
    <button type={submit ? 'submit' : 'button'} class="button" data-kind={kind} {...rest}>
      {children}
    </button>
  );
}
