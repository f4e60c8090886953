/** 200 MB: a document with many pictures. */
export const largestPaper = 200_000_000;
/** 50 MB: several thousand pages of text. Anything larger is no paper, and would fill the memory. */
export const largestText = 50_000_000;

/** What to tell the person, before the file is read. */
export const tooLarge = (name: string, limit = largestPaper): string =>
  `“${name}” is larger than ${limit / 1_000_000} MB, which is more than any paper. ` +
  'Save the part you need as a file of its own.';
