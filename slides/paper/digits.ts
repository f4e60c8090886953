const eastern = /[٠-٩۰-۹٫٬]/gu;
const signs: Readonly<Record<string, string>> = { '٫': '.', '٬': ',' };

/** A text with the digits and decimal signs of Arabic script as Western ones, each in its place. */
export const westernDigits = (text: string): string =>
  text.replace(eastern, (sign) => signs[sign] ?? String((sign.codePointAt(0) ?? 0) & 0xf));

/** The value of a number as the paper writes it (`4`, `٤`); null of a letter, a Roman or a dotted number. */
export function integerOf(number: string | null): number | null {
  const digits = westernDigits(number ?? '');
  return /^\d+$/u.test(digits) ? Number(digits) : null;
}
