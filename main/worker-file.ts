/** A worker stands beside the file that starts it, in the sources as in a bundle; `from` is that file's `import.meta.url`. */
export function workerFile(name: string, from: string): URL {
  return new URL(`./${name}${from.endsWith('.ts') ? '.ts' : '.js'}`, from);
}
