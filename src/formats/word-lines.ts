import { entitiesRead, linesOfXml } from './xml-entities.ts'

/** A line of text; a row of a table as its cells, each with its lines. */
export type WordLine = string | readonly string[]

/** Numbers between the tags that are no text: places of pictures, formulas, fields. */
const noWords =
  /<((?:\w+:)?(?:posOffset|pctWidth|pctHeight|pctPosHOffset|pctPosVOffset|align|f|instrText))\b[^<>]*>[^<]*<\/\1>/g

/** What the elements of office files do to a line, whatever their namespace. */
const elements: Readonly<Record<string, 'end' | 'row' | 'cell' | 'tab' | 'apart' | 'head'>> = {
  p: 'end',
  h: 'end',
  si: 'end',
  v: 'end',
  is: 'end',
  tr: 'row',
  row: 'row',
  'table-row': 'row',
  tc: 'cell',
  c: 'cell',
  'table-cell': 'cell',
  tab: 'tab',
  txbxContent: 'apart',
  'text-box': 'apart',
  oddHeader: 'head',
  evenHeader: 'head',
  firstHeader: 'head',
  oddFooter: 'head',
  evenFooter: 'head',
  firstFooter: 'head',
}

/** Something that is written on its own: the part itself, a text box, a row of a table. */
interface Frame {
  /** Cells of a row; the last is written to while it is open. */
  readonly cells?: string[]
  inCell: boolean
  line: string
}

/**
 * The lines of one part of an office file; `shared` gives the words a cell of a workbook names by number. Tags that do not
 * fit together lose no text: it is told as lines.
 */
export function wordLinesOf(xml: string, shared: (index: number) => string): readonly WordLine[] {
  const lines: WordLine[] = []
  const stack: Frame[] = [{ inCell: false, line: '' }]
  let isNumber = false
  const top = (): Frame => stack.at(-1) ?? { inCell: false, line: '' }
  const write = (text: string): void => {
    const frame = top()
    if (frame.cells && frame.inCell) frame.cells.push((frame.cells.pop() ?? '') + text)
    else frame.line += text
  }
  const endLine = (): void => {
    for (const line of linesOfXml(top().line)) lines.push(line)
    top().line = ''
  }
  const close = (): void => {
    endLine()
    const { cells } = top()
    if (stack.length > 1) stack.pop()
    const row = cells?.map((cell) => linesOfXml(cell).join('\n'))
    if (row?.some((cell) => cell !== '')) lines.push(row)
  }
  const does = {
    end: (closing: boolean) => {
      if (!closing) return
      if (top().inCell) write('\n')
      else endLine()
    },
    row: (closing: boolean, rest: string) => {
      if (!closing && !rest.endsWith('/')) stack.push({ cells: [], inCell: false, line: '' })
      else if (closing && top().cells) close()
    },
    cell: (closing: boolean, rest: string) => {
      const frame = top()
      if (!frame.cells) {
        endLine()
        return
      }
      frame.inCell = !closing && !rest.endsWith('/')
      if (closing) return
      frame.cells.push('')
      isNumber = /\st=["']s["']/.test(rest)
    },
    tab: (closing: boolean) => {
      if (!closing) write('\t')
    },
    apart: (closing: boolean, rest: string) => {
      if (!closing && !rest.endsWith('/')) stack.push({ inCell: false, line: '' })
      else if (closing && !top().cells) close()
    },
    head: (closing: boolean) => {
      if (closing) top().line = withoutCodes(top().line)
      endLine()
    },
  } as const satisfies Readonly<Record<(typeof elements)[string], (closing: boolean, rest: string) => void>>
  for (const [, closing, name, rest = '', text = ''] of xml.replaceAll(noWords, '').matchAll(pieces)) {
    if (name === undefined) write(isNumber && top().inCell && /^\d+$/.test(text) ? shared(Number(text)) : text)
    else {
      const what = elements[name]
      if (what && Object.hasOwn(elements, name)) does[what](closing === '/', rest)
    }
  }
  while (stack.length > 1) {
    const { cells = [] } = top()
    top().line += `\n${cells.join('\n')}`
    cells.length = 0
    close()
  }
  endLine()
  return lines
}

/** A tag ends before the next one begins, and a name is taken whole: what is torn is never looked at twice, and is text. */
const pieces = /<(\/?)(?:[\w.-]+:)?([\w.-]+)(?![\w.-])([^<>]*)>|<[^<>]*>|([^<]+)/g

/** Heads of sheets hold codes for place and type beside the words. */
const withoutCodes = (text: string): string =>
  entitiesRead(text)
    .replaceAll(/&[LCR]/g, '\n')
    .replaceAll(/&(?:"[^"]*"|\d{1,3}|K[0-9A-F]{6}|[A-Z])/g, '')
