export interface LineFieldProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly placeholder?: string;
  readonly width?: 'half' | 'most';
  readonly wrong?: boolean;
  readonly inputMode?: 'numeric';
  readonly onInput: (value: string) => void;
}

/** One line of text with its name, in whatever script the person writes. */
export function LineField({ label, width, wrong, onInput, ...input }: LineFieldProps) {
  return (
    <label class="field" data-width={width}>
      <span>{label}</span>
      <input
        class="input"
        dir="auto"
        aria-invalid={wrong}
        {...input}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}
