import { numberAt, type FigureKey, type Figures } from '../figures.ts'
import type { DraftOptions } from './draft-options.ts'
import { closed } from './sentences.ts'

/** What figures alone show to be a problem, and what follows from it. */
// prettier-ignore
const shownByFigures: readonly { readonly keys: readonly FigureKey[]; readonly problem: (sum: number) => string; readonly improvement: string }[] = [
  { keys: ['t4.reconsideration.corrected'], problem: (sum) => `行政复议结果纠正${sum}件，答复的规范性有待提高。`, improvement: '对被纠正的答复逐件分析原因，改进答复的审核。' },
  { keys: ['t4.direct-suit.corrected', 't4.suit-after.corrected'], problem: (sum) => `行政诉讼结果纠正${sum}件，答复的合法性审核有待加强。`, improvement: '对被纠正的案件逐件分析原因，加强答复前的合法性审核。' },
  { keys: ['t3.unable.3.total'], problem: (sum) => `补正后申请内容仍不明确的${sum}件，补正告知对申请人的指引不够清楚。`, improvement: '改进补正告知书，写明需要补正的内容和方法。' },
]

/**
 * Part five: the problems and improvements the office names; without them, those that figures show; without those,
 * that the figures show none. Nothing is left open to be filled in.
 */
export function problemParagraphs(figures: Figures, { problems, improvements }: DraftOptions): string[] {
  const shown = shownByFigures.flatMap(({ keys, problem, improvement }) => {
    const sum = keys.reduce((total, key) => total + (numberAt(figures, key) ?? 0), 0)
    return sum ? [{ problem: problem(sum), improvement }] : []
  })
  const first = problems ?? shown.map(({ problem }) => problem)
  const second = improvements ?? (problems ? [] : shown.map(({ improvement }) => improvement))
  return [
    ...list('（一）存在的主要问题', first, '从本年度各项数据看，未发现需要单独说明的问题。'),
    ...list('（二）改进情况', second, '下一年度继续按照《中华人民共和国政府信息公开条例》做好各项工作。'),
  ]
}

const list = (heading: string, items: readonly string[], none: string): string[] => [
  heading,
  ...(items.length > 1 ? items.map((item, index) => `${index + 1}.${closed(item)}`) : [closed(items[0] ?? none)]),
]
