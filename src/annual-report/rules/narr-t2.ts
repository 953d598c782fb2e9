import { reg } from '../../statute/citation.ts'
import type { FigureKey } from '../figures.ts'
import type { AnnualReport } from '../report.ts'
import { brokenClaims, differs } from './claim-remarks.ts'
import { defineRule } from './define-rule.ts'

/** Numbers of the prose about documents and decisions against table 2: a doubt only, for such sentences count loosely. */
export const narrT2 = defineRule(
  {
    id: 'NARR-T2',
    severity: 'warning',
    cite: reg(50, 1, 1),
    title: {
      zh: '正文所写的规章、规范性文件和处理决定数量须与表二一致',
      en: 'Numbers of documents and decisions in the text agree with table 2',
    },
  },
  (report) =>
    brokenClaims(report, /^(?:documents|decisions)\./)
      .filter(({ claim }) => !claim.keys.some((key) => inSameRow(report, key, claim.value)))
      .map((broken) => ({ ...differs(report, broken, 2), verdict: 'doubt' })),
)

/** Another cell of the row has the number: the verb of the sentence was read too narrowly. */
const inSameRow = (report: AnnualReport, key: FigureKey, value: number): boolean => {
  const row = key.slice(0, key.lastIndexOf('.') + 1)
  return (
    value > 0 &&
    Object.entries(report.figures).some(([other, figure]) => other.startsWith(row) && figure.value === value)
  )
}
