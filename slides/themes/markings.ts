/** A solid ground and the text on it. */
interface MarkingColours {
  readonly ground: string;
  readonly text: string;
}

/**
 * TLP 2.0 gives its colours as text on black. The others are those of the labels SF 703 to 710 and CUI: other schemes
 * have levels but no colours of their own, and take that of the same level.
 */
export const markingColours = {
  'tlp-red': { ground: '#000000', text: '#ff2b2b' },
  'tlp-amber': { ground: '#000000', text: '#ffc000' },
  'tlp-green': { ground: '#000000', text: '#33ff00' },
  'tlp-clear': { ground: '#000000', text: '#ffffff' },
  unclassified: { ground: '#007a33', text: '#ffffff' },
  restricted: { ground: '#502b85', text: '#ffffff' },
  confidential: { ground: '#0033a0', text: '#ffffff' },
  secret: { ground: '#c8102e', text: '#ffffff' },
  'top-secret': { ground: '#ff8c00', text: '#000000' },
} as const satisfies Record<string, MarkingColours>;

type MarkingKind = keyof typeof markingColours;

/** How markings begin, in the words of their schemes; those that mean different levels in two states are left out. */
const openings: Readonly<Record<Exclude<MarkingKind, `tlp-${string}`>, readonly string[]>> = {
  unclassified: ['unclassified', 'nato unclassified', 'non classifié', 'offen'],
  restricted: [
    'official sensitive',
    'restricted',
    'nato restricted',
    'restreint ue',
    'eu restricted',
    'cui',
    'controlled unclassified information',
    'diffusion restreinte',
    'vs nur für den dienstgebrauch',
    'vs nfd',
    'difusión limitada',
    'для служебного пользования',
    'для службового користування',
    'hizmete özel',
    'xidməti istifadə üçün',
  ],
  confidential: [
    'confidential',
    'nato confidential',
    'confidentiel ue',
    'eu confidential',
    'confidentiel défense',
    'vs vertraulich',
  ],
  secret: [
    'secret',
    'uk secret',
    'nato secret',
    'eu secret',
    'geheim',
    'секретно',
    'таємно',
    'gizli',
    'məxfi',
    'סודי',
    'سري',
  ],
  'top-secret': [
    'top secret',
    'uk top secret',
    'cosmic top secret',
    'très secret',
    'eu top secret',
    'streng geheim',
    'совершенно секретно',
    'цілком таємно',
    'çok gizli',
    'tam məxfi',
    'סודי ביותר',
    'سري للغاية',
  ],
};

/** Letter case aside: `İ` becomes `i` and a dot in every language but those that have it. */
const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/i\u0307|ı/g, 'i')
    .replace(/[\s:\u2010-\u2014_-]+/g, ' ')
    .trim();

/** The kind of a marking, which is also its class; null where its scheme is not known and it stands in ink. */
export function markingKind(marking: string): MarkingKind | null {
  const text = normal(marking);
  const tlp = /^tlp (red|amber|green|clear|white)\b/.exec(text)?.[1];
  if (tlp) return `tlp-${tlp === 'white' ? 'clear' : (tlp as 'red' | 'amber' | 'green' | 'clear')}`;
  let found: { readonly kind: MarkingKind; readonly length: number } | null = null;
  for (const [kind, phrases] of Object.entries(openings) as [MarkingKind, readonly string[]][]) {
    for (const phrase of phrases.map(normal)) {
      const opens = text.startsWith(phrase) && !/\p{L}/u.test(text[phrase.length] ?? '');
      if (opens && phrase.length > (found?.length ?? 0)) found = { kind, length: phrase.length };
    }
  }
  return found?.kind ?? null;
}
