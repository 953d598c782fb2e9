import { reg } from '../../statute/citation.ts'
import type { AnnualReport, Sited } from '../report.ts'
import { defineRule } from './define-rule.ts'
import { listsThatDoNotSum } from './lists-that-do-not-sum.ts'
import { namesOfOtherNumber, partsOfOtherNumber } from './names-of-other-number.ts'
import { outcomesThatDoNotSum } from './outcomes-that-do-not-sum.ts'

/** “共N条，其中甲a条、乙b条”: the parts against the whole; the outcomes a paragraph lists against the requests handled. */
export const narrSum = defineRule(
  {
    id: 'NARR-SUM',
    severity: 'warning',
    cite: reg(50, 1),
    title: { zh: '正文中总数须等于所列各项之和', en: 'A whole in the text equals the sum of its parts' },
  },
  (report) => [
    ...proseOf(report).flatMap((paragraph) => [...listsThatDoNotSum(paragraph), ...namesOfOtherNumber(paragraph)]),
    ...report.prose.flatMap(partsOfOtherNumber),
    ...outcomesThatDoNotSum(report),
  ],
)

/** Part five speaks of plans and is left out. */
const proseOf = ({ sections, prose }: AnnualReport): readonly Sited<string>[] =>
  sections.length === 0
    ? prose
    : sections.filter(({ ordinal }) => ordinal !== 5).flatMap(({ paragraphs }) => paragraphs)
