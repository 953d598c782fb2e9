import { cite } from '../../statute/citation.ts'
import type { AnnualReport } from '../report.ts'
import { defineRule } from './define-rule.ts'
import { editionOf } from './form-of.ts'

/** How a report may name the fee anywhere, and how in part six, where no other is meant. */
const feeByName = /信息处理费|信息公开处理费/
const anyFee = /处理费|收费|收取[^，。；]{0,12}费|费用/

/**
 * Since the fee measures of 2021, part six reports the fee notices issued and the fee collected, none included.
 * Reading: a sentence on it in another part is enough (docs/adr/0066-what-belongs-in-part-six.md).
 */
export const feeSec6 = defineRule(
  {
    id: 'FEE-SEC6',
    severity: 'warning',
    cite: cite('fee-measures'),
    title: { zh: '第六部分须报告信息处理费收取情况', en: 'Part six reports the information-processing fee' },
  },
  (report) => {
    const partsSix = report.sections.filter(({ ordinal }) => ordinal === 6)
    const [six] = partsSix
    if (!six || !owesFee(report)) return []
    const isTold =
      report.prose.some(({ value }) => feeByName.test(value)) ||
      partsSix.some(({ paragraphs }) => paragraphs.some(({ value }) => anyFee.test(value)))
    if (isTold) return []
    return [
      {
        at: { section: 6, place: six.at },
        found: '',
        expected: '信息处理费',
        says: {
          zh: '第六部分没有报告信息处理费的收取情况。请补写发出收费通知的件数和总金额、实际收取的总金额；没有收取的，也请写明。',
          en: 'Part six does not report the information-processing fee. Add the number and total of fee notices and the amount collected; say so if there were none.',
        },
      },
    ]
  },
)

/** Reports of 2018 and earlier may have been put into the form of 2021, and knew no fee. */
const owesFee = (report: AnnualReport): boolean =>
  editionOf(report)?.id === '2021' && (report.year === null || report.year >= 2021)
