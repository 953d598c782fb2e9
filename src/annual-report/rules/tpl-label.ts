import { chineseNumeral, reg } from '../../statute/citation.ts'
import { tableName } from '../cell-name.ts'
import type { LabelFault } from '../report.ts'
import { bareHeading } from './bare-heading.ts'
import { defineRule, type Remark } from './define-rule.ts'
import { editionOf } from './form-of.ts'

/** Labels of the tables and headings of the parts, word for word; white space, width and punctuation do not count. */
export const tplLabel = defineRule(
  {
    id: 'TPL-LABEL',
    severity: 'warning',
    cite: reg(50, 2),
    title: {
      zh: '表格的行列名称和各部分标题须与统一格式一致',
      en: 'Row and column labels and the headings of the parts are those of the form',
    },
  },
  (report) => {
    const same = Map.groupBy(report.labelFaults, ({ table, expected, found }) => `${table} ${expected} ${found}`)
    const headings = report.sections.flatMap(({ ordinal, heading, at }) => {
      const form = editionOf(report)?.sections.find((section) => section.ordinal === ordinal)
      return !form || bareHeading(heading) === bareHeading(form.heading)
        ? []
        : [headingRemark(form.ordinal, form.heading, { found: heading, at })]
    })
    return [...[...same.values()].flatMap(tableRemark), ...headings]
  },
)

function tableRemark(faults: readonly LabelFault[]): Remark[] {
  const [first] = faults
  if (!first) return []
  const [table, times] = [tableName(first.table), faults.length]
  return [
    {
      at: { place: first.at },
      found: first.found,
      expected: first.expected,
      says: {
        zh: `${table.zh}中的“${first.found}”${times > 1 ? `（${times}处）` : ''}与格式不符，格式原文为“${first.expected}”。请按格式原文改正。`,
        en: `${table.en} has “${first.found}”${times > 1 ? ` (${times} times)` : ''} where the form says “${first.expected}”. Restore the words of the form.`,
      },
    },
  ]
}

const headingRemark = (section: number, expected: string, { found, at }: Pick<LabelFault, 'found' | 'at'>): Remark => ({
  severity: 'hint',
  at: { section, place: at },
  found,
  expected,
  says: {
    zh: `第${chineseNumeral(section)}部分的标题写作“${found}”，统一格式为“${expected}”。内容不受影响，建议改用统一标题。`,
    en: `The heading of part ${section} reads “${found}”; the form has “${expected}”. The content is not affected; use the heading of the form.`,
  },
})
