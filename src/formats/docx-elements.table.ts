/** Elements whose content is not part of the accepted text. */
// prettier-ignore
export const docxDropped: ReadonlySet<string> = new Set([
  'del', 'moveFrom', 'delText', 'mc:Fallback', 'rt', 'pPrChange', 'rPrChange', 'tblPrChange', 'tcPrChange', 'trPrChange',
  'sectPr', 'sectPrChange', 'tblGridChange', 'tblPrExChange', 'numberingChange',
])

/** Elements of a run that stand for a character. */
export const docxWritten: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' }

/** Fields whose result changes with the page. */
export const droppedField = /^\s*(?:PAGE|NUMPAGES|PAGEREF|SECTIONPAGES|SECTION)\b/i

// prettier-ignore
const boxes: Readonly<Record<string, string>> = {
  'Wingdings F0FE': '☑', 'Wingdings F0FD': '☒', 'Wingdings F0A8': '☐', 'Wingdings F06F': '☐', 'Wingdings F0FC': '✓', 'Wingdings F0FB': '✗',
  'Wingdings 2 F052': '☑', 'Wingdings 2 F0A3': '☐', 'Wingdings 2 F050': '✓', 'Wingdings 2 F054': '☒',
}

/** The character a symbol of a picture font shows; unknown ones keep their code. */
export function docxSymbol(font: string, code: string): string {
  const known = boxes[`${font} ${code.toUpperCase()}`]
  if (known) return known
  const number = Number.parseInt(code, 16)
  return number > 0 && number <= 0xffff ? String.fromCharCode(number) : '\ufffd'
}
