import type { random } from './random.ts';

type Next = ReturnType<typeof random>;

const pieces = [
  '--',
  '***',
  '___',
  '===',
  '🎉',
  '🎉 🎉 🎉',
  '2024',
  '1,240 3.5% -5',
  'Ofcom should publish the data by May 2026.',
  'Non.',
  'Critics say that:',
  'The unions rejected each of these proposals:',
  'We reject both views. No evidence supports them.',
  'In 2024, 45% of homes in the north were cold. The cost of damp reached £1.2bn in 2023.',
  'L’État ne doit pas imposer le transfert avant 2030. Certes, la Cour a recommandé un prix unique.',
  'donaudampfschifffahrtsgesellschaft'.repeat(12),
  'يجب على الوزارة نشر البيانات كل شهر. هذا مهم جدا.',
  'על המשרד לפרסם את הנתונים. זה חשוב.',
  '環境省はデータを公表すべきである。重要だ。',
  '<script>alert(1)</script>',
  '<b>bold</b> and <em>not</em> & &amp; &#110;ot',
  '<!-- hidden -->',
  '[x]: http://a.example "Treasury agrees"',
  '[link](https://example.org "title") and ![picture](a.png)',
  'a_b_c *d* `e` ~f~ ~~gone~~ \\* \\# | 12 | www.example.org a@b.example http://x.example/y',
  'Moreover, the Ministry must not (at least until 2028) sell the port; otherwise, it loses £3.5m; and',
  'Recommendation 2: Publish a register.',
  'Recommendation n° 4 – Do not close the line.',
  '(a) (b) (c)',
  '1.',
  '...',
  '… “quoted” … ‘so’ …',
  'Dr. Smith of the U.S. said e.g. No. 3. is 5 p.m. on Jan. 15.',
  '+ plus - minus = equals',
  '\u202ehsilo\u200b\u00ad crews',
  'word '.repeat(200),
  'By Ada Quay',
  'OFFICIAL-SENSITIVE',
  '12) 13) 14)',
  '- [x] done',
  '#hashtag',
];

const starts = [
  '',
  '',
  '',
  '# ',
  '## ',
  '### ',
  '- ',
  '* ',
  '• ',
  '1. ',
  '2) ',
  'iv. ',
  '> ',
  '  - ',
  '    ',
  '| ',
  '–\t',
];
const headings = [
  '## Recommendations',
  '# Title',
  '## Background',
  '## Conclusion',
  '## References',
  'Recommendations',
  '---',
];
const joints = ['\n', '\n\n', '\n\n', '\n\n\n', ' '];

/** A paper that nobody would write: what is left of one after a bad conversion, or what a hostile hand sends. */
export function oddPaper(next: Next): string {
  const pick = (items: readonly string[]) => items[next(items.length)] ?? '';
  const parts = Array.from({ length: 2 + next(30) }, () =>
    next(6) === 0 ? `\n\n${pick(headings)}\n\n` : pick(starts) + pick(pieces) + pick(joints),
  );
  return parts.join('');
}
