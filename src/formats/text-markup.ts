/** Marks of markdown that are not text, taken off one line outside tables; undefined when nothing is left. */
export function withoutMarks(line: string): string | undefined {
  if (/^\s*(?:-{3,}|={3,}|\*{3,}|`{3,}\w*)\s*$/.test(line)) return undefined
  const text = line
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(/\s+#+\s*$/, '')
    .replace(/!\[[^\]]{0,500}\]\([^)]{0,500}\)/g, '')
    .replace(/\*\*|__/g, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!|])/g, '$1')
    .replace(/&nbsp;/g, ' ')
    .trim()
  return text || undefined
}
