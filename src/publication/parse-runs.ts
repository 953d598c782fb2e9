import { no, type Result, yes } from '../kernel/result.ts'
import type { Run } from './body.ts'

/** `**strong**`, `[words](address)`, and a backslash before a sign meant as itself. */
const mark = /\\([\\*[\]()#>|-])|\*\*([^*\n]{1,2000})\*\*|\[([^\]\n]{1,500})\]\(([^)\s]{1,2000})\)/g

/** The stretches of one line; refuses an address that is no link of a page, and names it. */
export function parseRuns(text: string): Result<readonly Run[], string> {
  const runs: Run[] = []
  let plain = ''
  let from = 0
  const close = (): void => {
    if (plain) runs.push({ text: plain })
    plain = ''
  }
  for (const found of text.matchAll(mark)) {
    const [whole, escaped, strong, words, href] = found
    plain += text.slice(from, found.index)
    from = found.index + whole.length
    if (escaped !== undefined) plain += escaped
    else {
      close()
      if (strong !== undefined) runs.push({ text: strong, strong: true })
      else if (href !== undefined && words !== undefined) {
        if (!isLink(href)) return no(href)
        runs.push({ text: words, href })
      }
    }
  }
  plain += text.slice(from)
  close()
  return yes(runs)
}

/** A path of the site, or an address whose scheme a page may offer. */
export const isLink = (href: string): boolean =>
  /^\/(?![/\\])[^\s\\"'<>]*$/.test(href) ||
  /^(?:https?:\/\/[^\s/\\"'<>@]+(?:\/[^\s\\"'<>]*)?|mailto:[^\s"'<>?]+)$/i.test(href)
