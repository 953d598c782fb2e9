import { cite } from '../../statute/citation.ts'
import type { Aspect } from '../edition.ts'
import { standingOf } from '../organ-kind.ts'
import type { AnnualReport } from '../report.ts'
import { defineRule, type Remark } from './define-rule.ts'
import { editionOf } from './form-of.ts'

/** Part one speaks of the five aspects; governments also of assessment, review by the public and accountability. */
export const tplAspect = defineRule(
  {
    id: 'TPL-ASPECT',
    severity: 'warning',
    cite: cite('report-form-2021'),
    title: {
      zh: '第一部分须写明五个方面；各级政府还须写明工作考核、社会评议和责任追究结果',
      en: 'Part one covers the five aspects; governments add assessment, public review and accountability',
    },
  },
  (report, around) => {
    const partsOne = report.sections.filter(({ ordinal }) => ordinal === 1)
    const [part] = partsOne
    const aspects = editionOf(report)?.aspects ?? []
    if (!part || aspects.length === 0) return []
    const text = partsOne
      .flatMap(({ paragraphs }) => paragraphs)
      .map(({ value }) => value)
      .join('\n')
    const lacking = aspects.filter(({ words }) => !words.some((word) => text.includes(word)))
    const ofAll = lacking.filter(({ governmentsOnly }) => !governmentsOnly)
    const ofGovernments = lacking.filter(({ governmentsOnly }) => governmentsOnly)
    return [
      ...remarkOf(ofAll, part, { zh: '五个方面', en: 'the five aspects' }),
      ...(standingOf(report, around).isGovernment
        ? remarkOf(ofGovernments, part, { zh: '各级政府须报告的内容', en: 'what governments must report' })
        : []),
    ]
  },
)

function remarkOf(lacking: readonly Aspect[], part: AnnualReport['sections'][number], whole: Remark['says']): Remark[] {
  if (lacking.length === 0) return []
  const zh = lacking.map(({ label }) => label.zh).join('、')
  const en = lacking.map(({ label }) => label.en).join(', ')
  return [
    {
      at: { section: 1, place: part.at },
      found: '',
      expected: zh,
      says: {
        zh: `第一部分没有写到：${zh}。${whole.zh}不能遗漏，请补写。`,
        en: `Part one does not speak of: ${en}. It must cover ${whole.en}; add what is missing.`,
      },
    },
  ]
}
