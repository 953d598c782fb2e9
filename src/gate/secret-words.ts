import type { WordLine } from '../formats/word-lines.ts'
import { plainSigns } from './plain-signs.ts'
import { degree, period, star, tick } from './secrecy-marks.ts'

/** Where a row stands: among the lines of its part, from which line on its table runs, how many lines stand before it. */
export interface RowPlace {
  readonly lines: readonly WordLine[]
  readonly from: number
  readonly at: number
}

/** As far as the top of a first page reaches, in lines. */
const topLines = 5
const headRows = 5

/**
 * Which cells of a row hold a degree of secrecy that is mentioned, and is no mark. A mark stands at the top of the first
 * page, beside or below “密级”, with a star, a period or a tick, beside other words of a paper's head, or alone in its row.
 * A mention stands in a table: among other degrees (a list of them classifies nothing), over a figure (a column that
 * counts), or, further down, in a table of three rows or more. When in doubt it is a mark.
 */
export function mentionsIn({ lines, from, at }: RowPlace): ReadonlySet<number> {
  const row = cellsAt(lines, at)
  const alone = row.flatMap((cell, index) => (isDegree.test(cell) ? [index] : []))
  const isMention = alone.length > 0 && row.length > 1 && !row.some((cell) => ofMarks.test(cell)) && speaks()
  return new Set(isMention ? alone : [])

  function speaks(): boolean {
    if (new Set(alone.map((index) => sameDegree(row[index] ?? ''))).size > 1) return true
    if (row.every((cell, index) => cell === '' || alone.includes(index)) || row.some(isOfHead)) return false
    for (let above = from; above < Math.min(at, from + headRows); above += 1)
      if (cellsAt(lines, above).some((cell) => isDegreeHead.test(cell))) return false
    const beneath = cellsAt(lines, at + 1)
    const counts =
      beneath.length === row.length &&
      alone.every((index) => isCount.test(beneath[index] ?? '')) &&
      !beneath.some(isOfHead)
    return counts || (at >= topLines && rowsAround() >= 3)
  }

  /** Rows of its table that stand near it, itself among them. */
  function rowsAround(): number {
    const near = [at - 2, at - 1, at, at + 1, at + 2]
    return near.filter((other) => other >= from && isRow(lines[other]) && (other <= at || isRow(lines[at + 1]))).length
  }
}

const isRow = (line: WordLine | undefined): boolean => line !== undefined && typeof line !== 'string'

const cellsAt = (lines: readonly WordLine[], at: number): readonly string[] => {
  const line = lines[at]
  return line === undefined || typeof line === 'string' ? [] : line.map((cell) => plainSigns(cell).text.trim())
}

const isDegree = new RegExp(`^${degree}$`, 'u')
const sameDegree = (cell: string): string => cell.replaceAll(/\s/g, '').slice(0, 1)

/** What makes a cell part of a mark, whatever stands beside it. */
const ofMarks = new RegExp(`${star}|${tick}\\s{0,8}${degree}|^\\s*${period}\\s*$`, 'u')

const degreeHead = '(?!原|曾)[^\\s:]{0,4}密\\s{0,8}级|(?:秘密|涉密|机密)(?:等级|程度)|定密.{0,4}'
const isDegreeHead = new RegExp(`^(?:${degreeHead}):?$`, 'u')

/** Words that stand in the head of a paper beside its mark. */
const headWords = new RegExp(
  `^(?:${degreeHead}|保密期限?|解密(?:时间|日期)|份号|紧急程度|缓急|特急|加急|平急|特提|\\d{6}):?$`,
  'u',
)
const isOfHead = (cell: string): boolean => headWords.test(cell)

const isCount = /^(?:0|[1-9]\d{0,4}|-|—|\/|无)$/
