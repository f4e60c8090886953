const noBreak = '\u00a0';

/** Words for a magnitude, which a number is not parted from. */
const magnitudes =
  'million|billion|trillion|m|bn|millions?|milliards?|millones|mil|milhões|milhão|bilhões|Millionen?|Milliarden?|Mio|Mrd|' +
  'тыс|млн|млрд|трлн|миллион\\p{L}*|миллиард\\p{L}*|мільйон\\p{L}*|мільярд\\p{L}*|milyon|milyar|milyard|mln|mlrd|' +
  'מיליון|מיליארד|אלף|مليون|مليار|ألف';

const bindings: readonly RegExp[] = [
  // The one-letter words of Russian and Ukrainian, which no careful printer leaves at the end of a line.
  /(?<=(?<![\p{L}\p{M}\p{N}])[аивжзйікоусяєАВЗІКОСУЯ]) (?=[\p{L}\p{N}«"„])/gu,
  new RegExp(`(?<=\\p{N}) (?=(?:${magnitudes})(?![\\p{L}\\p{M}]))`, 'gu'),
  /(?<=\p{N}) (?=[%‰٪])/gu,
  /(?<=[\p{L}\p{N}]) (?=\p{Sc}(?! ?\p{N}|\p{L}))/gu,
  /(?<=[§№]) (?=\p{N})/gu,
];

/** The text with no-break spaces where a line should not end. It reads, and is cited, as before. */
export function bindWords(text: string): string {
  return bindings.reduce((bound, binding) => bound.replace(binding, noBreak), text);
}
