/** What keys do, and those that do it, each as it is printed on them or `Ctrl+F`. */
export type KeyLine = readonly [what: string, ...keys: readonly string[]];

export function KeyList({ lines }: { readonly lines: readonly KeyLine[] }) {
  return (
    <dl class="key-list">
      {lines.map(([what, ...keys]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd dir="ltr">
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
