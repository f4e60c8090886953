const noBreak = '\u00a0';

/** Words for a magnitude, which a number is not parted from, and is marked with. */
const magnitudes =
  '(?:million|billion|trillion|m|bn|tn|millions?|milliards?|M|Mds?|millones|mil|milhões|milhão|bilhões|' +
  'Millionen?|Milliarden?|Mio|Mrd|Tsd|тыс|тис|млн|млрд|трлн|миллион\\p{L}*|миллиард\\p{L}*|мільйон\\p{L}*|' +
  'мільярд\\p{L}*|milyon|milyar|milyard|mln|mlrd|מיליון|מיליארד|אלף|مليون|مليار|ألف)(?![\\p{L}\\p{M}])' +
  '(?:(?<=Mio|Mrd|Tsd|тыс|тис|mln|mlrd)\\.)?';

/** Units and the names of currencies, which stay with their number. */
export const unitNames =
  '(?:EUR|USD|GBP|CHF|AZN|Euros?|euros?|руб|грн|km|kg|ha|kW|MW|GW|kWh|MWh|GWh|TWh|км|кг|га|кВт|МВт|ГВт)(?![\\p{L}\\p{M}])';

/** What makes an amount of a number before it: `million`, `M€`, `Mrd. €`. */
export const magnitudeAfter = `[\\u00a0\\u202f]?${magnitudes}(?:[\\u00a0\\u202f]?\\p{Sc}(?![\\p{L}\\p{N}]))?|[\\u00a0\\u202f]?\\p{Sc}(?![\\p{L}\\p{N}])`;

const bindings: readonly RegExp[] = [
  // The one-letter words of Russian and Ukrainian, which no careful printer leaves at the end of a line.
  /(?<=(?<![\p{L}\p{M}\p{N}])[аивжзйікоусяєАВЗІКОСУЯ]) (?=[\p{L}\p{N}«"„])/gu,
  // The thousands of `12 604`, not the year of `In 2025 300 ports`.
  /(?<=(?<![\p{N}.,])\d{1,3}(?: \d{3})*) (?=\d{3}(?!\p{N}))/gu,
  new RegExp(`(?<=\\p{N}) (?=${magnitudes}|${unitNames})`, 'gu'),
  new RegExp(`(?<=\\p{N}[ \\u00a0]?${magnitudes}) (?=${unitNames})`, 'gu'),
  /(?<=\p{N}) (?=[%‰٪])/gu,
  /(?<=[\p{L}\p{N}]\.?) (?=\p{Sc}(?! ?\p{N}|\p{L}))/gu,
  /(?<=[§№]) (?=\p{N})/gu,
];

/** What any of the bindings stands beside; most sentences hold none of it. */
const bound = /[\p{N}\p{Sc}%‰٪§№]|(?<![\p{L}\p{M}\p{N}])[аивжзйікоусяєАВЗІКОСУЯ] /u;

/** The text with no-break spaces where a line should not end. It reads, and is cited, as before. */
export function bindWords(text: string): string {
  return bound.test(text) ? bindings.reduce((found, binding) => found.replace(binding, noBreak), text) : text;
}
