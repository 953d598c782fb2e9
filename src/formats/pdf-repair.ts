const catalog = /(\d{1,9})\s+(\d{1,5})\s+obj\b(?:(?!endobj)[\s\S]){0,2000}?\/Type\s*\/Catalog\b/

/**
 * A cut-off file with a new end: PDFium finds the objects of a file by itself, but not the one to begin with.
 * Undefined when the file's beginning is not there either (or is packed).
 */
export function withNewEnd(bytes: Uint8Array): Uint8Array | undefined {
  const found = catalog.exec(new TextDecoder('latin1').decode(bytes))
  if (!found) return undefined
  const end = new TextEncoder().encode(
    `\nendobj\ntrailer\n<< /Root ${found[1]} ${found[2]} R >>\nstartxref\n0\n%%EOF\n`,
  )
  const whole = new Uint8Array(bytes.length + end.length)
  whole.set(bytes)
  whole.set(end, bytes.length)
  return whole
}
