/** What was let go over the window. */
type Dropped =
  | { readonly kind: 'files'; readonly files: readonly File[]; readonly folders: readonly string[] }
  | { readonly kind: 'text'; readonly text: string };

/** True where a drag holds something that could be a paper. */
export const mayDrop = (data: DataTransfer | null): boolean =>
  data !== null && (data.types.includes('Files') || data.types.includes('text/plain'));

export function readDrop(data: DataTransfer): Dropped | null {
  const files: File[] = [];
  const folders: string[] = [];
  for (const item of data.items) {
    if (item.kind !== 'file') continue;
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (entry?.isDirectory) folders.push(entry.name);
    else if (file) files.push(file);
  }
  if (files.length > 0 || folders.length > 0) return { kind: 'files', files, folders };
  const text = data.getData('text/plain');
  return text.trim() === '' ? null : { kind: 'text', text };
}
