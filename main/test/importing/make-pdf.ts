/** A PDF of one page a content stream, in Helvetica; `catalog` is added to its catalog, `page` to each page. */
export function makePdf(
  pages: readonly string[],
  catalog = '',
  others: readonly string[] = [],
  page = (_index: number): string => '',
): Uint8Array {
  const first = 4 + others.length;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...others,
    ...pages.flatMap((content, index) => [
      `<< /Type /Page ${page(index)} /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + index * 2 + 1} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`;
  return new Uint8Array(
    Buffer.from(`${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`, 'latin1'),
  );
}

/** A line of text at a place from the lower left corner of the page. */
export const text = (line: string, x: number, y: number, size = 11): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${line.replace(/([()\\])/g, '\\$1')}) Tj ET\n`;
