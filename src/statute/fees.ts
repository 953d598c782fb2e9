import type { Words } from '../kernel/words.ts'
import type { Citation } from './citation.ts'
import { type Bracket, type Tariff, type TariffKind, tariffs } from './fees.table.ts'

/** An amount with its calculation, bracket by bracket. */
export interface Fee {
  readonly yuan: number
  readonly proof: readonly FeeStep[]
}

export interface FeeStep {
  readonly yuan: number
  readonly says: Words
  readonly cite: readonly Citation[]
}

// prettier-ignore
const units = {
  pieces: { zh: '件', en: { one: 'piece', many: 'pieces' } },
  pages:  { zh: '页', en: { one: 'page',  many: 'pages' } },
} as const satisfies Record<TariffKind, { zh: string; en: { one: string; many: string } }>

/**
 * The fee for so many pieces of one applicant in a calendar month, or pages of one request; progressive, each unit at
 * the price of its own bracket (109号 arts. 3–5). Reading: docs/adr/0018-fee-tariffs.md.
 */
export function feeFor(kind: TariffKind, count: number): Fee {
  if (!Number.isSafeInteger(count) || count < 0) throw new Error(`${count} is not a number of ${kind}`)
  const tariff: Tariff = tariffs[kind]
  if (count === 0) return { yuan: 0, proof: [nothing(kind, tariff.cite)] }
  const proof: FeeStep[] = []
  for (let from = 1; from <= count;) {
    const bracket = bracketAt(tariff, from)
    const to = Math.min(count, bracket.to ?? count)
    proof.push(stepOf(kind, { ...bracket, from, to }, tariff.cite))
    from = to + 1
  }
  return { yuan: proof.reduce((sum, { yuan }) => sum + yuan, 0), proof }
}

/** The price of the n-th piece or page by itself. */
export const priceOf = (kind: TariffKind, unit: number): number => bracketAt(tariffs[kind], unit).yuanEach

function bracketAt({ brackets, beyond }: Tariff, unit: number): Bracket {
  const bracket = brackets.find(({ from, to }) => unit >= from && unit <= (to ?? unit))
  if (bracket) return bracket
  const last = brackets.at(-1)
  if (!last?.to || !beyond) throw new Error(`the tariff has no bracket for unit ${unit}`)
  const steps = Math.floor((unit - last.to - 1) / beyond.size)
  const from = last.to + 1 + steps * beyond.size
  return { from, to: from + beyond.size - 1, yuanEach: last.yuanEach + (steps + 1) * beyond.yuanMore }
}

const nothing = (kind: TariffKind, cite: readonly Citation[]): FeeStep => ({
  yuan: 0,
  says: { zh: `0${units[kind].zh}：不收费`, en: `0 ${units[kind].en.many}: free` },
  cite,
})

function stepOf(kind: TariffKind, { from, to, yuanEach }: Required<Bracket>, cite: readonly Citation[]): FeeStep {
  const count = to - from + 1
  const yuan = count * yuanEach
  const unit = units[kind]
  const range = from === to ? `${from}` : `${from}–${to}`
  return {
    yuan,
    says: {
      zh: yuanEach ? `第${range}${unit.zh}：${count}×${yuanEach}元＝${yuan}元` : `第${range}${unit.zh}：不收费`,
      en: `${from === to ? unit.en.one : unit.en.many} ${range}: ${yuanEach ? `${count} × ${yuanEach} yuan = ${yuan} yuan` : 'free'}`,
    },
    cite,
  }
}
