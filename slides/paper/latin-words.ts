import { languages } from '../languages/index.ts';
import { list } from '../languages/list.ts';
import { words } from './words.ts';

/** How a language of the Latin script is told from the others. */
interface Latin {
  /** Its most frequent words, those too that other languages have: what a word tells is weighed by how many have it. */
  readonly frequent: readonly string[];
  /** The letters it has beside `a` to `z`. */
  readonly letters: string;
}

const latin: Readonly<Record<string, Latin>> = {
  az: {
    frequent: list(
      `və, bu, bir, üçün, ilə, ki, o, da, də, biz, ən, bütün, nə, yox, lazımdır, edirik, etmək, onların, hər, yalnız`,
    ),
    letters: 'əçğıiöşü',
  },
  de: {
    frequent: list(`
      der, die, das, den, dem, des, und, oder, nicht, kein, keine, ein, eine, einen, einem, einer, in, im, an, am, auf, aus, bei, bis, durch, für, gegen,
      mit, nach, ohne, über, um, unter, von, vom, vor, zu, zum, zur, ist, sind, war, wird, werden, hat, haben, soll, sollte, sollten, muss, müssen, darf,
      kann, wir, sie, er, es, ich, uns, ihr, ihre, dass, wenn, weil, aber, auch, nur, noch, als, wie, so, sich, alle, was, man, mehr, jahr, bereits
    `),
    letters: 'äöüß',
  },
  en: {
    frequent: list(`
      the, a, an, and, or, but, not, no, of, to, in, on, at, by, for, from, with, without, into, than, as, if, when, until, that, this, these,
      those, which, who, what, is, are, was, were, be, been, being, has, have, had, do, does, did, will, would, should, must, can, could, may, shall, we, us,
      our, it, its, they, their, them, he, his, she, her, you, your, i, there, all, any, each, every, more, only, over, before, after, where, why, how, let
    `),
    letters: '',
  },
  es: {
    frequent: list(`
      el, la, los, las, lo, un, una, unos, unas, de, del, a, al, y, e, o, u, que, en, con, sin, por, para, como, según, sobre, entre, desde, hasta,
      no, se, su, sus, le, les, es, son, fue, ser, está, están, ha, han, hay, debe, deben, debería, más, pero, si, ya, este, esta, estos,
      estas, ese, cada, todos, todas, todo, muy, también, cuando, donde, nos, nuestra, nuestro, año, años, ni, mi, me
    `),
    letters: 'áéíóúñü',
  },
  fr: {
    frequent: list(`
      le, la, les, l', un, une, des, de, d', du, au, aux, à, et, ou, où, que, qu', qui, dont, en, dans, par, pour, sur, sous, avec, sans, entre, vers,
      ne, n', pas, plus, se, s', ce, c', cette, ces, cet, son, sa, ses, leur, leurs, est, sont, été, être, a, ont, avait, sera, doit, doivent, devrait, faut,
      il, elle, ils, elles, on, nous, vous, je, j', notre, nos, votre, tout, toute, tous, toutes, si, mais, comme, y, dès, depuis, même, aussi, soit
    `),
    letters: 'àâæçéèêëîïôœùûüÿ',
  },
  it: {
    frequent: list(`
      il, lo, la, i, gli, le, l', un, una, uno, di, del, della, dei, delle, degli, a, al, alla, ai, alle, da, dal, dalla, in, nel, nella, nei, con, su,
      sul, sulla, per, tra, fra, e, ed, o, che, non, si, se, è, sono, ha, hanno, essere, deve, devono, dovrebbe, più, anche, come, ma, questo, questa, ogni,
      entro, anni, tutti, tutte, noi, ci, loro
    `),
    letters: 'àèéìíòóùú',
  },
  nl: {
    frequent: list(`
      de, het, een, en, van, in, is, dat, die, op, te, voor, met, zijn, niet, geen, aan, door, ook, bij, worden, wordt, deze, dit, moet, moeten, of, als,
      om, naar, uit, over, tot, wij, we, zij, ze, er, maar, nog, heeft, hebben, was, kan, alle, meer, jaar, hun, ons, onze
    `),
    letters: 'éëèïöü',
  },
  pl: {
    frequent: list(`
      i, w, we, na, z, ze, do, że, się, nie, jest, są, oraz, dla, przez, od, po, jak, tym, tego, tej, ich, lub, to, o, a, u, za, przy, pod, co, ale, należy,
      powinien, powinno, powinny, być, był, które, który, która, roku, ma, już, tylko, czy, aby
    `),
    letters: 'ąćęłńóśźż',
  },
  pt: {
    frequent: list(`
      o, a, os, as, um, uma, de, do, da, dos, das, e, ou, que, em, no, na, nos, nas, num, numa, ao, à, aos, às, por, pelo, pela, pelos, pelas, para, com, sem,
      entre, sobre, até, desde, não, se, sua, seu, suas, seus, é, são, foi, ser, está, há, tem, têm, deve, devem, deveria, mais, mas, já, como, este,
      esta, esse, essa, isso, cada, todos, todas, também, quando, nossa, nosso, ano, anos, nem, apenas, lhe
    `),
    letters: 'áâãàçéêíóôõúü',
  },
  sv: {
    frequent: list(`
      och, att, det, i, är, som, en, på, för, av, med, den, till, inte, har, ett, om, de, kan, ska, bör, måste, vi, från, eller, vid, under, inom, mot, men,
      så, var, alla, mer, år, sin, sina, deras, efter, utan
    `),
    letters: 'åäöé',
  },
  tr: {
    frequent: list(
      `ve, bu, bir, için, ile, o, da, de, ki, biz, en, bütün, ne, yok, gerekir, olarak, olan, daha, çok, her, gibi, kadar`,
    ),
    letters: 'çğıiöşüâîû',
  },
};

/** A letter shows less than a word: it may stand in a name. */
const letterWeight = 0.5;

/** Which languages have a word. */
const languagesOf: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const [code, { frequent }] of Object.entries(latin)) {
    const common = languages.find((language) => language.code === code)?.commonWords ?? [];
    for (const word of new Set([...frequent, ...common])) found.set(word, [...(found.get(word) ?? []), code]);
  }
  return found;
})();

/** Which languages could write a word that has more than the letters of English; none of a plain one. */
function spelledIn(word: string): readonly string[] {
  const own = word.match(/[^\p{ASCII}\p{N}]/gu) ?? [];
  if (own.length === 0) return [];
  return Object.keys(latin).filter((code) => own.every((letter) => latin[code]?.letters.includes(letter)));
}

/** A language, and how large a part of a text shows it. */
export interface Shown {
  readonly code: string;
  /** Its frequent words, each weighed by how many languages have it, and words in its letters. */
  readonly weight: number;
  /** Its frequent words alone, unweighed. */
  readonly share: number;
}

/** What a text in the Latin script shows of each of its languages, the most likely first. */
export function latinLanguages(text: string): Shown[] {
  const found = words(text);
  const weight = new Map<string, number>();
  const count = new Map<string, number>();
  const add = (to: Map<string, number>, code: string, value: number) => to.set(code, (to.get(code) ?? 0) + value);
  for (const word of found) {
    const known = languagesOf.get(word) ?? [];
    for (const code of known) {
      add(weight, code, 1 / known.length);
      add(count, code, 1);
    }
    const spelled = spelledIn(word);
    for (const code of spelled) add(weight, code, letterWeight / spelled.length);
  }
  const part = (value = 0) => value / Math.max(1, found.length);
  return Object.keys(latin)
    .map((code) => ({ code, weight: part(weight.get(code)), share: part(count.get(code)) }))
    .sort((a, b) => b.weight - a.weight);
}
