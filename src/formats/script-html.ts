const escapedTag = /\\u003c|<\\+\/(?:p|div|td|tr|table|span)|\b(?:class|style|colspan|rowspan|align)=\\+["']/gi
const plainAttribute = /\b(?:class|style|colspan|rowspan|align)=["']/gi
const fewest = 3

/** The text is HTML as it stands in a string of a script: its tags are escaped, few or none are not. */
export function isScriptHtml(text: string): boolean {
  if (!text.includes('\\')) return false
  const escaped = text.match(escapedTag)?.length ?? 0
  return escaped >= fewest && escaped > (text.match(plainAttribute)?.length ?? 0)
}

/** The scripts of a page that hold HTML in strings, as HTML; '' when none does. */
export function htmlOfScripts(page: string): string {
  const lower = page.toLowerCase()
  const found: string[] = []
  for (let from = lower.indexOf('<script'); from !== -1;) {
    const end = lower.indexOf('</script', from)
    if (end === -1) break
    const script = page.slice(page.indexOf('>', from) + 1, end)
    if (isScriptHtml(script)) found.push(unescapeScript(script))
    from = lower.indexOf('<script', end)
  }
  return found.join('\n')
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '', f: '' }

/** What stands in a string of a script, as it was before it was put there. */
export const unescapeScript = (text: string): string =>
  text
    .replace(
      /\\+(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^ux\\]))/g,
      (_, wide?: string, narrow?: string, single?: string) => {
        const code = wide ?? narrow
        return code ? String.fromCharCode(Number.parseInt(code, 16)) : (escapes[single ?? ''] ?? single ?? '')
      },
    )
    .toWellFormed()
