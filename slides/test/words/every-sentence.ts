import { expect } from 'vitest';
import { type InterfaceLanguage, interfaceLanguages } from '../../words/languages.ts';
import { withoutIsolates } from '../../words/sayings.ts';

/** For each code, what it is said with; two where one and several are said in other words. */
export type Samples<Saying extends { readonly code: string }> = {
  readonly [Code in Saying['code']]: readonly Omit<Extract<Saying, { readonly code: Code }>, 'code'>[];
};

/**
 * Says everything an area can say in every language of the interface and compares it with what stands in
 * `sentences/AREA.txt`, which is read by people; holds what must be true of each.
 */
export async function expectEverySentence<Saying extends { readonly code: string }>(
  area: string,
  samples: Samples<Saying>,
  say: (saying: Saying, language: InterfaceLanguage) => string,
): Promise<void> {
  const lines = Object.entries<readonly object[]>(samples).flatMap(([code, values]) => [
    '',
    code,
    ...values.flatMap((one) =>
      interfaceLanguages.map((language) => {
        const sentence = say({ code, ...one } as unknown as Saying, language);
        holds(sentence, one, language, code);
        return `  ${withoutIsolates(sentence)}`;
      }),
    ),
  ]);
  await expect(`${lines.join('\n').trim()}\n`).toMatchFileSnapshot(`sentences/${area}.txt`);
}

const latinNames =
  /Lectern|LibreOffice|Word|UTF-8|PDF|DOCX|HTML|Chromium, Chrome|Edge|PowerPoint|Excel|Outlook|Rich Text|Office|--library|PNG|JPEG|OCR|Markdown/g;

function holds(sentence: string, values: object, language: InterfaceLanguage, code: string): void {
  expect(sentence, code).not.toMatch(/undefined|null|NaN|\[object/);
  expect(sentence.trim(), code).toBe(sentence);
  const own = Object.values(values).reduce<string>((rest, value) => rest.replaceAll(String(value), ''), sentence);
  if (own === '') return;
  if (language === 'en') expect(own, code).not.toMatch(/\p{Script=Hebrew}/u);
  else {
    expect(own, code).toMatch(/\p{Script=Hebrew}/u);
    expect(own.replace(latinNames, ''), code).not.toMatch(/[a-z]{3}/i);
    // What came from the paper does not turn the Hebrew around it.
    for (const value of Object.values(values)) {
      if (typeof value === 'string' && /[a-z]{3}/i.test(value) && sentence.includes(value)) {
        expect(sentence, code).toContain(`\u2068${value}\u2069`);
      }
    }
  }
}
