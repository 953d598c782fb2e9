const isRule = (line: string): boolean => /---|===|\*\*\*/.test(line) && !/[^\s=*-]/.test(line)
const fence = /^\s*(?:`{3,}\w*|:{3,}.*)\s*$/
const loneTag = /^\s*<\/?(?:div|p|span|center|section|article|html|body)\b[^<>]*>\s*$/

/** Marks of markdown that are not text, taken off one line outside tables; undefined when nothing is left. */
export function withoutMarks(line: string): string | undefined {
  if (isRule(line) || fence.test(line) || loneTag.test(line)) return undefined
  const text = line
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(/!\[[^\]]{0,500}\]\([^)]{0,500}\)/g, '')
    .replace(/\*\*|__/g, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1')
    .replace(/&nbsp;/g, ' ')
    .trim()
  return (text.endsWith('#') ? text.replace(/#+$/, '').trim() : text) || undefined
}
