import { editions } from '../editions.ts'
import { cellsOf, type FigureKey } from '../figures.ts'
import type { PrintedFigures } from '../manuscript.ts'
import type { ReportBasis } from './report-basis.ts'

/** `{t3.new.total}`, `{last.t3.new.total}`, `{fee.paid-yuan}`: where a figure stands in the prose. */
const place = /\{([a-z0-9][\w.-]{0,60})\}/g

/** What a sentence shows where its figure is empty; the rules find it as a gap. */
const gap = '____'

/** The paragraph with every place filled from the figures. A place nothing is known of stays as it was typed. */
export const fillFigures = (
  paragraph: string,
  figures: PrintedFigures,
  basis: Pick<ReportBasis, 'counts' | 'lastYear'>,
): string => paragraph.replaceAll(place, (typed, name: string) => liveFigure(name, figures, basis) ?? typed)

/** What a place shows; undefined when there is no such figure. */
export function liveFigure(
  name: string,
  figures: PrintedFigures,
  { counts, lastYear }: Pick<ReportBasis, 'counts' | 'lastYear'>,
): string | undefined {
  const fee = counts.fees && feeFigures[name]?.(counts.fees)
  if (fee !== undefined) return String(fee)
  const [of, key] = name.startsWith('last.') ? [lastYear?.figures ?? {}, name.slice('last.'.length)] : [figures, name]
  if (!Object.hasOwn(of, key)) return undefined
  const printed = String(of[key] ?? '').trim()
  return printed === '' ? gap : printed
}

const feeFigures: Readonly<Record<string, (fees: NonNullable<ReportBasis['counts']['fees']>) => number>> = {
  'fee.notices': ({ notices }) => notices,
  'fee.notice-yuan': ({ noticeYuan }) => noticeYuan,
  'fee.paid-yuan': ({ paidYuan }) => paidYuan,
}

/** Names in these paragraphs that no figure has. */
export function unknownFigures(paragraphs: readonly string[], basis: ReportBasis): readonly string[] {
  const known = new Set(figureNames(basis))
  const names = paragraphs.flatMap((paragraph) => [...paragraph.matchAll(place)].map(([, name = '']) => name))
  return [...new Set(names)].filter((name) => !known.has(name))
}

/** Every name a place may have: the cells of the form, those of last year's report, the fee of part six. */
export const figureNames = ({ edition, counts, lastYear }: ReportBasis): readonly FigureKey[] => [
  ...cellsOf(editions[edition]).map(({ key }) => key),
  ...(lastYear ? cellsOf(editions[lastYear.edition]).map(({ key }) => `last.${key}`) : []),
  ...(counts.fees ? Object.keys(feeFigures) : []),
]
