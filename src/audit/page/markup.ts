/** Finished HTML: made by `markup` only, so that nothing unescaped gets into a page. */
export interface Markup {
  readonly html: string
}

type Part = string | number | Markup | readonly Part[] | null | undefined | false

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const show = (part: Part): string => {
  if (part === null || part === undefined || part === false) return ''
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return escapeText(part)
  return 'html' in part ? part.html : part.map(show).join('')
}

/** Control characters have no place in HTML; surrogates without their half would not survive UTF-8. */
const escapeText = (text: string): string =>
  text.toWellFormed().replace(/[&<>"']|(?![\t\n\r])\p{Cc}/gu, (char) => entities[char] ?? '\ufffd')

/** HTML with everything put into it escaped, but for other markup; lists are joined, nothing gives nothing. */
export const markup = (texts: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  html: texts.reduce((html, text, index) => html + show(parts[index - 1]) + text),
})
