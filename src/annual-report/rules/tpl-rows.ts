import { reg } from '../../statute/citation.ts'
import { rowName, tableName } from '../cell-name.ts'
import type { Words } from '../../kernel/words.ts'
import { wholeHead } from '../read/lost-heads.ts'
import type { AnnualReport, NotRead } from '../report.ts'
import { defineRule, type Remark } from './define-rule.ts'
import { enumerate } from './enumerate.ts'
import { cellsOfTable, tableForm } from './form-of.ts'

/** Rows and columns of a table that the document lacks; of a table that is not there at all NONE-TEXT speaks. */
export const tplRows = defineRule(
  {
    id: 'TPL-ROWS',
    severity: 'error',
    cite: reg(50, 2),
    title: {
      zh: '表格的行和列须齐全',
      en: 'The tables have all the rows and columns of the form',
    },
  },
  (report) => ([2, 3, 4] as const).flatMap((table) => [...rowRemarks(report, table), ...headRemarks(report, table)]),
)

function rowRemarks(report: AnnualReport, table: 2 | 3 | 4): Remark[] {
  const edition = tableForm(report, table)
  const cells = edition ? cellsOfTable(edition, table) : []
  const gone = cells.filter(({ key }) => (report.figures[key]?.state ?? 'missing') === 'missing')
  const [first] = gone
  if (!edition || !first || gone.length === cells.length) return []
  const rows = enumerate([...new Set(gone.map(({ row }) => row))].map((row) => rowName(edition, table, row)))
  const name = tableName(table)
  const beside = cells.flatMap(({ key }) => report.figures[key]?.at ?? [])[0]
  return [
    {
      verdict: 'doubt',
      at: { cell: first.key, ...(beside && { place: beside }) },
      found: String(cells.length - gone.length),
      expected: String(cells.length),
      says: {
        zh: `${name.zh}应有${cells.length}格，缺少${gone.length}格，涉及${rows.zh}。请对照原件：漏了的行列补上，没有发生的填0（若仅是转存时丢失，请用原件重新核对）。`,
        en: `${name.en} should have ${cells.length} cells and lacks ${gone.length}, in ${rows.en}. Compare with the original: restore the rows and columns left out, with 0 where nothing happened (if they were lost only when the file was saved, check the original again).`,
      },
    },
  ]
}

/** Header words of the form that stand nowhere above the values. */
function headRemarks(report: AnnualReport, table: 2 | 3 | 4): Remark[] {
  const lost = report.notRead.filter((each) => each.why === 'column-missing' && each.table === table)
  const [first] = lost
  if (!first) return []
  // A head that was lost together with the first row is told with the rows.
  if (first.what === wholeHead)
    return (report.figures['t3.new.total']?.state ?? 'missing') === 'missing' ? [] : [noHead(tableName(table), first)]
  const labels = enumerate(lost.map(({ what }) => ({ zh: what, en: what })))
  const name = tableName(table)
  return [
    {
      verdict: 'doubt',
      at: { place: first.at },
      found: '',
      expected: lost.map(({ what }) => what).join('、'),
      says: {
        zh: `${name.zh}的表头缺少${labels.zh}。请对照统一格式补全表头，并核对各列数字是否错位。`,
        en: `The head of ${name.en} lacks ${labels.en}. Restore the head from the form, and see that no figure stands in the wrong column.`,
      },
    },
  ]
}

const noHead = (table: Words, { at, what }: NotRead): Remark => ({
  verdict: 'doubt',
  at: { place: at },
  found: '',
  expected: what,
  says: {
    zh: `${table.zh}没有表头，看不出各列是哪一类申请人；这里按统一格式的顺序读取。请对照原件补全表头，并核对各列数字是否错位。`,
    en: `${table.en} has no head, so nothing says which applicants a column is of; it was read in the order of the form. Restore the head, and see that no figure stands in the wrong column.`,
  },
})
