import { reg } from '../../statute/citation.ts'
import { cellName, tableName } from '../cell-name.ts'
import type { CellKind, Edition } from '../edition.ts'
import { type Figure, type FormCell } from '../figures.ts'
import type { AnnualReport } from '../report.ts'
import { noteMark } from '../read/cell-value.ts'
import { defineRule, type Remark } from './define-rule.ts'
import { cellsOfTable, tableForm } from './form-of.ts'
import { siteOf } from './site.ts'

/** What may be printed in a cell, thousands separators left out: a count has no sign, only 本年增/减 has one, only money has decimals. */
const printed: Readonly<Record<CellKind, RegExp>> = {
  count: /^\d+$/,
  delta: /^[+\-－＋−]?\d+$/,
  money: /^\d+(?:\.\d+)?(?:元|万元|亿元)?$/,
}

export const t3Int = defineRule(
  {
    id: 'T3-INT',
    severity: 'error',
    cite: reg(50, 2),
    title: {
      zh: '数量须为非负整数（“本年增/减”可带正负号，金额可带小数）',
      en: 'Counts are whole numbers from 0 up (only 本年增/减 has a sign, only money has decimals)',
    },
  },
  (report) =>
    ([2, 3, 4] as const).flatMap((table) => {
      const edition = tableForm(report, table)
      if (!edition) return []
      const wrong = cellsOfTable(edition, table).filter((cell) => isWrong(report.figures[cell.key], cell))
      return [...Map.groupBy(wrong, (cell) => shapeOf(report.figures[cell.key])).values()].flatMap((alike) => {
        const rows = [...Map.groupBy(alike, ({ row }) => row).values()]
        return alike.length > mostOneByOne
          ? tableRemark(alike, report, edition)
          : rows.flatMap((cells) => remarkOf(cells, report, edition))
      })
    }),
)

function isWrong(figure: Figure | undefined, { kind }: FormCell): boolean {
  if (!figure) return false
  if (figure.state === 'none') return true
  if (figure.state === 'unreadable') return figure.raw !== undefined && figure.raw !== ''
  if (figure.state !== 'number' || figure.value === null) return false
  if (figure.raw === undefined && Number.isInteger(figure.value) && figure.value >= 0) return false
  return !printed[kind].test((figure.raw ?? String(figure.value)).replace(noteMark, '').replaceAll(/[,，\s]/g, ''))
}

/** More cells than a row of table 3 has, all with the same slip: a habit, told once for the table. */
const mostOneByOne = 7

/** What stands in a cell with its digits left out: 件 after every number is one slip. */
const shapeOf = (figure: Figure | undefined): string => standsIn(figure).replaceAll(/\d[\d,，.]*/g, '0')

const standsIn = (figure: Figure | undefined): string => figure?.raw ?? String(figure?.value ?? '无')

/** Digits set apart inside a cell: one number torn, or two cells whose wall was lost on the way. */
const isTorn = (figure: Figure | undefined): boolean =>
  figure?.state === 'unreadable' && /\S\s+\S/.test(figure.raw ?? '')

function tableRemark(cells: readonly FormCell[], { figures }: AnnualReport, edition: Edition): Remark[] {
  const [first] = cells
  if (!first) return []
  const found = [...new Set(cells.map(({ key }) => standsIn(figures[key])))]
  const shown = found.slice(0, 3).join('、')
  const example = cellName(edition, first.key)
  const isNone = figures[first.key]?.state === 'none'
  return [
    {
      ...(isTorn(figures[first.key]) && { verdict: 'doubt' }),
      at: siteOf(figures, first.key),
      found: shown,
      expected: isNone ? '0' : '',
      says: {
        zh: `${tableName(first.table).zh}有${cells.length}格填的是“${shown}”${found.length > 3 ? '等' : ''}，例如${example.zh}。${isNone ? '此处应填数字，没有发生的填0。请改为0。' : '数量须为非负整数，不带单位和“近”“余”等字。请逐格改正。'}`,
        en: `${tableName(first.table).en}: ${cells.length} cells hold “${shown}”${found.length > 3 ? ' and the like' : ''}, such as ${example.en}. ${isNone ? 'A number is asked for, 0 when nothing happened. Enter 0.' : 'A whole number from 0 up is asked for, without unit or words such as 近 or 余. Correct each cell.'}`,
      },
    },
  ]
}

function remarkOf(cells: readonly FormCell[], { figures }: AnnualReport, edition: Edition): Remark[] {
  const [first, ...more] = cells.map(({ key }) => key)
  if (first === undefined) return []
  const found = [...new Set([first, ...more].map((key) => standsIn(figures[key])))].join('、')
  const name = cellName(edition, first, ...more)
  const isNone = cells.every(({ key }) => figures[key]?.state === 'none')
  return [
    {
      ...(isTorn(figures[first]) && { verdict: 'doubt' }),
      at: siteOf(figures, first),
      found,
      expected: isNone ? '0' : '',
      says: isNone
        ? {
            zh: `${name.zh}填的是“${found}”，此处应填数字，没有发生的填0。请改为0。`,
            en: `${name.en}: “${found}” stands there, but a number is asked for, 0 when nothing happened. Enter 0.`,
          }
        : {
            zh: `${name.zh}填的是“${found}”，不是表格要求的数：数量须为非负整数，不带单位和“近”“余”等字。请按实数改正。`,
            en: `${name.en}: “${found}” is not the number the form asks for, a whole number from 0 up, without unit or words such as 近 or 余. Enter the exact number.`,
          },
    },
  ]
}
