import { formatCitation } from '../statute/citation.ts'
import { priceOf } from '../statute/fees.ts'
import { type Tariff, type TariffKind, tariffs } from '../statute/fees.table.ts'
import type { FeeAsked } from '../casework/case-file.ts'

const units = { pieces: '件', pages: '页' } as const satisfies Record<TariffKind, string>

/** The tariff in a sentence, from its table. */
export function tariffWords(kind: TariffKind): string {
  const { brackets, beyond, cite }: Tariff = tariffs[kind]
  const unit = units[kind]
  const rows = brackets.map(({ from, to, yuanEach }) => {
    const range =
      to === undefined
        ? `第${from}${unit}以上`
        : from === 1
          ? `${to}${unit}以下（含${to}${unit}）`
          : `第${from}至${to}${unit}`
    return yuanEach === 0 ? `${range}的，不收费` : `${range}的，每${unit}${yuanEach}元`
  })
  const last = brackets.at(-1)?.to
  const above =
    beyond && last
      ? [`第${last + 1}${unit}以上的，以${beyond.size}${unit}为一档，每增加一档，每${unit}提高${beyond.yuanMore}元`]
      : []
  const basis = cite.flatMap((one) => (one.instrument === 'fee-measures' ? formatCitation(one, 'zh') : []))
  return `${kind === 'pieces' ? '按件计收' : '按量计收'}（${basis.join('、')}）：${[...rows, ...above].join('；')}`
}

/** What is counted, in a sentence. */
export const countWords = {
  pieces: ({ count, earlierPieces }: FeeAsked): string =>
    earlierPieces > 0 ? `当月此前已经申请${earlierPieces}件，本次计收${count}件` : `当月本次计收${count}件`,
  pages: ({ count }: FeeAsked): string => `本次申请应提供${count}页`,
} as const satisfies Record<TariffKind, (fee: FeeAsked) => string>

/** The calculation line by line: runs of units of one price, after those counted before. */
export function feeLines({ tariff, count, earlierPieces }: FeeAsked): {
  readonly lines: readonly string[]
  readonly yuan: number
} {
  const before = tariff === 'pieces' ? earlierPieces : 0
  const unit = units[tariff]
  const lines: string[] = []
  let yuan = 0
  for (let from = before + 1; from <= before + count;) {
    const price = priceOf(tariff, from)
    let to = from
    while (to < before + count && priceOf(tariff, to + 1) === price) to += 1
    const range = from === to ? `第${from}${unit}` : `第${from}${unit}至第${to}${unit}`
    const many = to - from + 1
    lines.push(price === 0 ? `${range}：不收费` : `${range}：${many}${unit}×${price}元＝${many * price}元`)
    yuan += many * price
    from = to + 1
  }
  return { lines, yuan }
}
