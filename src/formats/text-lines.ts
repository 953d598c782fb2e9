/** One line of a text file: its text without the line end, its number, and its page when the file has page breaks. */
export interface Line {
  readonly text: string
  readonly line: number
  readonly page?: number
}

/** The lines of a text, blank ones included; a form feed begins a page and is not part of the line. */
export function splitLines(text: string): Line[] {
  const paged = text.includes('\f')
  let page = 1
  return text.split(/\r\n?|\n/).map((raw, index) => {
    if (!paged) return { text: raw, line: index + 1 }
    const breaks = raw.split('\f').length - 1
    page += breaks
    return { text: breaks ? raw.replaceAll('\f', '') : raw, line: index + 1, page }
  })
}

const heading = /^[\s#*>]*(?:[（(]?[一二三四五六七八九十]{1,3}[）)]?|\d{1,2})\s*[、.．]\s*\S{4}/
/** Longer text is no label of a cell. */
export const longestLabel = 60

/** A numbered heading (`三、收到…`); it begins something and never continues a cell. */
export const isHeading = (text: string): boolean => heading.test(text)

/** A sentence, or more than a cell of a form would hold. */
export const isProse = (text: string): boolean =>
  text.includes('。') || (text.length > longestLabel && text.trim().length > longestLabel)

/** A value as forms have it: a number, one with its unit, a dash, a stroke or nothing. */
export const isValue = (text: string): boolean =>
  /^[\s\d.,，%％+\-—–/／无]*(?:[(（]?(?:[亿万千百]{0,2}元|[件项条个宗份次起])[)）]?)?$/.test(text)
