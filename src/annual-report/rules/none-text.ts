import { chineseNumeral, reg } from '../../statute/citation.ts'
import { tableName } from '../cell-name.ts'
import type { Edition } from '../edition.ts'
import type { FigureState, FormCell } from '../figures.ts'
import type { AnnualReport, ReadSection } from '../report.ts'
import { defineRule, type Remark } from './define-rule.ts'
import { cellsOfTable, tableForm } from './form-of.ts'

/** Parts two to four have their table even when every number in it is 0. */
export const noneText = defineRule(
  {
    id: 'NONE-TEXT',
    severity: 'error',
    cite: reg(50, 2),
    title: {
      zh: '第二至第四部分须有统计表，不能只写“无”',
      en: 'Parts two to four have their table; “none” does not replace it',
    },
  },
  (report) =>
    ([2, 3, 4] as const).flatMap((table) => {
      const edition = tableForm(report, table)
      const section = report.sections.find(({ ordinal }) => ordinal === table)
      return edition && section ? remarkOf(report, edition, table, section) : []
    }),
)

function remarkOf({ figures }: AnnualReport, edition: Edition, table: 2 | 3 | 4, section: ReadSection): Remark[] {
  const stateOf = ({ key }: FormCell): FigureState => figures[key]?.state ?? 'missing'
  const cells = cellsOfTable(edition, table)
  if (cells.some((cell) => stateOf(cell) === 'number' || stateOf(cell) === 'unreadable')) return []
  const name = tableName(table)
  const none = saysNone(section)
  const at = { section: table, place: section.at }
  if (none !== undefined)
    return [
      {
        at,
        found: none,
        expected: '0',
        says: {
          zh: `第${chineseNumeral(table)}部分写的是“${none}”，没有填数的${name.zh}。没有发生也要列出表格，每格填0。`,
          en: `Part ${table} says “${none}” and has no figures in ${name.en}. Even when nothing happened the table is given, with 0 in every cell.`,
        },
      },
    ]
  if (cells.some((cell) => stateOf(cell) !== 'missing')) return []
  return [
    {
      verdict: 'doubt',
      at,
      found: '',
      expected: '',
      says: {
        zh: `第${chineseNumeral(table)}部分没有找到${name.zh}。请确认原件有此表（可能是图片或转存时丢失）；没有的请补上，没有发生的填0。`,
        en: `${name.en} was not found in part ${table}. See whether the original has it (it may be a picture, or lost when the file was saved); if not, add it, with 0 where nothing happened.`,
      },
    },
  ]
}

/** The words by which a part says there was nothing: glued to its heading, or all it has to say. */
function saysNone({ heading, paragraphs }: ReadSection): string | undefined {
  const glued = /[（(]\s*((?:暂?无|没有).{0,6})\s*[）)]\s*$|[:：]\s*(无)[。.]?\s*$/.exec(heading)
  if (glued) return glued[1] ?? glued[2]
  const text = paragraphs.map(({ value }) => value.trim()).join('')
  return /^(?:\d{4}年度?|本年度?|全年|我局|本局|本机关|本单位|，)*(?:暂?无|没有|未发生|未产生)[^，,；;]{0,16}[。.]?$/.test(
    text,
  )
    ? text
    : undefined
}
