interface Props {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly placeholder?: string;
  readonly width?: 'half' | 'most';
  readonly onInput: (value: string) => void;
}

/** One line of text with its name, in whatever script the person writes. */
export function LineField({ label, width, onInput, ...input }: Props) {
  return (
    <label class="field" data-width={width}>
      <span>{label}</span>
      <input class="input" dir="auto" {...input} onInput={(event) => onInput(event.currentTarget.value)} />
    </label>
  );
}
