/** 200 MB: a document with many pictures. */
export const largestPaper = 200_000_000;
/** 50 MB: several thousand pages of text. Anything larger is no paper, and would fill the memory. */
export const largestText = 50_000_000;
