import { civilDate } from '../kernel/civil-date.ts'
import { chineseNumeral } from '../statute/citation.ts'
import { printedDate } from './date-words.ts'
import type { Aspect, Edition } from './edition.ts'
import { editions } from './editions.ts'
import type { Figures } from './figures.ts'
import { formNumber } from './form-number.ts'
import type { Manuscript } from './manuscript.ts'
import { standingOfKind, standingOfName } from './organ-kind.ts'
import { assumed, type AspectCode } from './draft/assumed-sentences.table.ts'
import type { DraftOptions } from './draft/draft-options.ts'
import { problemParagraphs } from './draft/draft-problems.ts'
import { lapsedSentences, proactiveSentences } from './draft/draft-proactive.ts'
import { disputeSentences, requestSentences } from './draft/draft-requests.ts'
import { closed } from './draft/sentences.ts'

/**
 * The prose of a report from its figures, so that text and tables agree: the aspects of part one, the problems of part
 * five, the fee of part six (parts two to four are their tables). A figure without a number is not spoken of.
 */
export function draftParts(figures: Figures, options: DraftOptions): Manuscript['parts'] {
  const edition = editions[options.edition]
  return {
    1: edition.aspects.length ? byAspect(figures, options, edition) : plainly(figures, options, edition),
    2: [],
    3: [],
    4: [],
    5: problemParagraphs(figures, options),
    6: otherMatters(options, edition),
  }
}

/** The paragraph before part one: what the report is made from, and the period it counts. */
export const draftPreamble = ({
  organ,
  year,
  edition,
  countedTo = civilDate(`${year}-12-31`),
}: DraftOptions): string[] => [
  `本报告由${organ}按照《中华人民共和国政府信息公开条例》和政府信息公开工作年度报告格式（${formNumber(edition)}）编制，所列数据的统计期限为${year}年1月1日至${printedDate(countedTo)}。`,
]

/** A sentence of the draft, and the aspect of part one it fills, or the fee of part six. */
export interface AssumedSentence {
  readonly about: AspectCode | 'fee'
  readonly sentence: string
}

/** Sentences of the draft that rest on no figure and no word of the office: to be confirmed or replaced by it. */
export function assumedSentences(options: DraftOptions): AssumedSentence[] {
  const edition = editions[options.edition]
  const aspects = aspectsOf(edition, options).flatMap((aspect): AssumedSentence[] => {
    const sentence = assumptionOf(aspect, options)
    return sentence && isAspect(aspect.code) ? [{ about: aspect.code, sentence }] : []
  })
  const fee = reportsFee(options, edition) && options.feeNotices === undefined
  return fee ? [...aspects, { about: 'fee', sentence: feeSentence(options) }] : aspects
}

const isAspect = (code: string): code is AspectCode => Object.hasOwn(assumed, code)

const notesOf = ({ code }: Aspect, { notes }: DraftOptions): readonly string[] =>
  ((isAspect(code) && notes?.[code]) || []).map(closed)

const assumptionOf = (aspect: Aspect, options: DraftOptions): string =>
  isAspect(aspect.code) && notesOf(aspect, options).length === 0 ? assumed[aspect.code] : ''

function aspectsOf({ aspects }: Edition, { organ, organKind }: DraftOptions): readonly Aspect[] {
  const { isGovernment } = organKind ? standingOfKind(organKind) : standingOfName(organ)
  return aspects.filter(({ governmentsOnly }) => !governmentsOnly || isGovernment)
}

/** Each aspect under its own numbered line; what only governments owe belongs to the last of them. */
function byAspect(figures: Figures, options: DraftOptions, edition: Edition): string[] {
  let number = 0
  return aspectsOf(edition, options).flatMap((aspect) => {
    const { code, label, governmentsOnly } = aspect
    const heading = governmentsOnly ? [] : [`（${chineseNumeral((number += 1))}）${label.zh}`]
    const told = figuresSpeakOf(code) ? fromFigures[code](figures, options, edition) : []
    const sentences = [...told, assumptionOf(aspect, options)].join('')
    return [...heading, ...(sentences ? [sentences] : []), ...notesOf(aspect, options)]
  })
}

/** The form of 2019 names no aspects: the same sentences, and what the office adds. */
function plainly(figures: Figures, options: DraftOptions, edition: Edition): string[] {
  const own = Object.values(options.notes ?? {}).flat()
  return [
    ...Object.values(fromFigures).map((tell) => tell(figures, options, edition).join('')),
    ...own.map(closed),
  ].filter((paragraph) => paragraph !== '')
}

/** What figures say of an aspect. */
const fromFigures = {
  proactive: (figures, options, edition) => [
    ...proactiveSentences(figures, edition.id, options.year),
    ...lapsedSentences(options),
  ],
  'on-request': (figures, { year, lastYear }, edition) => [
    ...requestSentences(figures, edition, year, lastYear),
    ...disputeSentences(figures, edition),
  ],
} as const satisfies Partial<
  Record<AspectCode, (figures: Figures, options: DraftOptions, edition: Edition) => readonly string[]>
>

const figuresSpeakOf = (code: string): code is keyof typeof fromFigures => Object.hasOwn(fromFigures, code)

/** Since the form of 2021 the fee is reported, none included. */
const reportsFee = ({ feeNotices }: DraftOptions, { id }: Edition): boolean => id === '2021' || feeNotices !== undefined

function otherMatters(options: DraftOptions, edition: Edition): string[] {
  const { otherMatters: others = [] } = options
  const fee = reportsFee(options, edition) ? [feeSentence(options)] : []
  return [
    ...fee,
    ...(others.length ? others.map(closed) : [`${fee.length ? '除上述事项外，' : ''}无其他需要报告的事项。`]),
  ]
}

function feeSentence({ feeNotices = 0, feeNoticeYuan, feeYuan = 0 }: DraftOptions): string {
  if (feeNotices === 0) return `本年度未发出收费通知，收取信息处理费${feeYuan}元。`
  const amount = feeNoticeYuan === undefined ? '' : `，总金额${feeNoticeYuan}元`
  return `本年度发出信息处理费收费通知${feeNotices}件${amount}，实际收取信息处理费${feeYuan}元。`
}
