/** What file systems and people can bear; a longer title is cut between two words. */
const longest = 80;

/** A file name made of a title that every file system takes; the person may change it. */
export function suggestedName(title: string, extension: string): string {
  const plain = title
    .replace(/[\p{C}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, longest + 1);
  const whole = plain.length > longest ? plain.replace(/ [^ ]*$/, '').slice(0, longest) : plain;
  const name = whole.replace(/^[ .]+|[ .]+$/g, '');
  // Windows keeps these names for devices, whatever the extension.
  const taken = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name);
  return `${taken || name === '' ? `Briefing ${name}`.trim() : name}.${extension}`;
}
