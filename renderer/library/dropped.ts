/** What was let go over the window. */
export type Dropped =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly sentence: string };

/** True where a drag holds something that could be a paper. */
export const mayDrop = (data: DataTransfer | null): boolean =>
  data !== null && (data.types.includes('Files') || data.types.includes('text/plain'));

export function readDrop(data: DataTransfer): Dropped | null {
  const files = [...data.files];
  if (files.length > 1) {
    return {
      kind: 'refused',
      sentence: `${files.length} files were dropped. Nothing was opened; drop one paper at a time.`,
    };
  }
  const folder = [...data.items].map((item) => item.webkitGetAsEntry()).find((entry) => entry?.isDirectory);
  if (folder) {
    return { kind: 'refused', sentence: `“${folder.name}” is a folder. Drop the file with the paper in it.` };
  }
  const [file] = files;
  if (file) return { kind: 'file', file };
  const text = data.getData('text/plain');
  return text.trim() === '' ? null : { kind: 'text', text };
}
