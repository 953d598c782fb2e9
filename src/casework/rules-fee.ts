import { feeFor } from '../statute/fees.ts'
import type { TariffKind } from '../statute/fees.table.ts'
import { dueOf } from './case-clock.ts'
import { refuse } from './refusals.table.ts'
import { causeRefusal, countRefusal, refused, type Rules, unless } from './ruling.ts'

/** Art. 42 and 109号: the information-processing fee. */
export const feeRules = {
  'notify-fee': {
    refusedWhile: (file, { on, calendar }) => {
      if (file.fee) return refuse('nothing-changed')
      const due = dueOf(file, calendar)?.due
      return due && on > due ? refuse('fee-too-late', { due }) : undefined
    },
    rule: (_, { tariff, count, earlierPieces, letterId }, { on }) => {
      const refusal =
        countRefusal(count, mostUnits) ?? (earlierPieces ? countRefusal(earlierPieces, mostUnits) : undefined)
      const yuan = refusal ? 0 : feeOf(tariff, count, earlierPieces)
      return unless(refusal ?? (yuan ? undefined : refuse('no-fee')), {
        type: 'fee-noticed',
        on,
        tariff,
        count,
        earlierPieces,
        yuan,
        letterId,
      })
    },
  },
  'waive-fee': {
    rule: ({ fee }, { reason }, { on }) => unless(causeRefusal(on, fee?.on, 'fee'), { type: 'fee-waived', on, reason }),
  },
  'record-payment': {
    rule: ({ fee }, { yuan }, { on }) =>
      fee && yuan >= fee.yuan
        ? unless(causeRefusal(on, fee.on, 'fee'), { type: 'fee-paid', on, yuan })
        : refused('fee-not-full', { yuan: fee?.yuan ?? 0, paid: yuan }),
  },
} satisfies Partial<Rules>

const mostUnits = 100_000

/** What this request adds: pieces go on where the applicant's month stands, pages stand for themselves. */
const feeOf = (tariff: TariffKind, count: number, earlierPieces: number): number =>
  tariff === 'pages'
    ? feeFor('pages', count).yuan
    : feeFor('pieces', earlierPieces + count).yuan - feeFor('pieces', earlierPieces).yuan
