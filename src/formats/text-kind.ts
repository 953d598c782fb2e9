import { cutTables } from './embedded-tables.ts'
import { isScriptHtml } from './script-html.ts'

export type TextKind = 'html' | 'script' | 'json' | 'csv' | 'markdown' | 'text'

const sampleLength = 200_000
const blockTag = /<(?:p|div|br|span|body|html|h[1-6]|li|section|article)\b[^<>]{0,2000}>/gi

/** What a text is by its content; the name decides only between a comma-separated file, markdown and plain text. */
export function textKind(text: string, name: string): TextKind {
  const sample = text.length > sampleLength ? text.slice(0, sampleLength) : text
  const start = sample.trimStart()
  if ((start.startsWith('{') || start.startsWith('[')) && isJson(text)) return 'json'
  if (/^<(?:!doctype\s+html|html|\?xml|head|body|meta|table|tr|style|title)\b/i.test(start)) return 'html'
  if (isScriptHtml(sample)) return 'script'
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase()
  if (sample.includes('<') && isPage(sample, ending)) return 'html'
  if (ending === 'csv' || ending === 'tsv') return 'csv'
  return ending === 'md' || ending === 'markdown' || isMarked(sample) ? 'markdown' : 'text'
}

const isMarked = (text: string): boolean =>
  (text.includes('# ') && /^#{1,6} \S/m.test(text)) ||
  (text.includes('**') && /^\*\*[^*\n]{2,80}\*\*[ \t]{0,9}$/m.test(text)) ||
  (text.includes('---') && /^[ \t]{0,9}\|?[ \t]{0,9}:?-{3,300}:?[ \t]{0,9}\|/m.test(text))

function isPage(sample: string, ending: string | undefined): boolean {
  const outside = cutTables(sample).filter(({ kind }) => kind === 'text')
  const tags = outside.reduce((sum, part) => sum + (part.text.match(blockTag)?.length ?? 0), 0)
  const hasTables = outside.length === 0 || outside[0]?.text !== sample
  if (tags >= 3 && isMostlyTagged(outside) && !(ending === 'md' && /^#{1,6} /m.test(sample))) return true
  return hasTables && outside.every((part) => part.text.trim().split('\n').length < 3)
}

/** A page has tags in every few lines; a text with some tags in it has not. */
function isMostlyTagged(parts: readonly { readonly text: string }[]): boolean {
  const lines = parts.flatMap(({ text }) => text.split('\n')).filter((line) => line.trim() !== '')
  return lines.filter((line) => line.includes('<')).length * 5 >= lines.length
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
