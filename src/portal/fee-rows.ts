import { fillWords } from '../kernel/fill-words.ts'
import type { Language } from '../kernel/words.ts'
import { type Tariff, type TariffKind, tariffs } from '../statute/fees.table.ts'
import { guideWords } from './words/guide.table.ts'

/** The brackets of a tariff as a table reads: how many, and at what price. */
export function feeRows(
  kind: TariffKind,
  language: Language,
): readonly { readonly amount: string; readonly price: string }[] {
  const { brackets, beyond }: Tariff = tariffs[kind]
  const price = (yuan: number): string =>
    yuan === 0
      ? guideWords.free[language]
      : fillWords(kind === 'pieces' ? guideWords.perPiece : guideWords.perPage, language, { yuan })
  const rows = brackets.map(({ from, to, yuanEach }) => ({
    amount: fillWords(to === undefined ? guideWords.bracketOpen : guideWords.bracket, language, { from, to: to ?? '' }),
    price: price(yuanEach),
  }))
  const last = brackets.at(-1)?.to
  if (beyond === undefined || last === undefined) return rows
  const above = fillWords(guideWords.beyond, language, { last: last + 1, size: beyond.size, more: beyond.yuanMore })
  return [...rows, { amount: fillWords(guideWords.bracketOpen, language, { from: last + 1 }), price: above }]
}
