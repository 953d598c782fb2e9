export interface TextPart {
  readonly kind: 'text' | 'table'
  readonly text: string
  /** Number of the line the part begins in. */
  readonly line: number
}

const tableTag = /(?:<html>\s{0,9}<body>\s{0,9})?<table\b|<\/table\s*>(?:\s{0,9}<\/body>\s{0,9}<\/html>)?/gi

/** Cuts a plain text at the HTML tables that stand in it; a table that is never closed is text. */
export function cutTables(text: string): TextPart[] {
  if (!text.includes('<')) return text === '' ? [] : [{ kind: 'text', text, line: 1 }]
  const parts: TextPart[] = []
  let line = 1
  let from = 0
  const take = (kind: TextPart['kind'], to: number): void => {
    if (to > from) parts.push({ kind, text: text.slice(from, to), line })
    for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) line++
    from = to
  }
  let depth = 0
  let start = 0
  for (const tag of text.matchAll(tableTag)) {
    if (!tag[0].startsWith('</')) {
      if (depth++ === 0) start = tag.index
    } else if (depth > 0 && --depth === 0) {
      take('text', start)
      take('table', tag.index + tag[0].length)
    }
  }
  take('text', text.length)
  return parts
}
