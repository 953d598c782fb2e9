import { dueOf } from './case-clock.ts'
import { passedRefusal } from './period-refusal.ts'
import { reasonsPeriod } from './periods-of-others.ts'
import { deferredRefusal } from './rules-period.ts'
import { refuse } from './refusals.table.ts'
import { causeRefusal, countRefusal, refused, type Rules, unless } from './ruling.ts'

/** Art. 35: number or frequency beyond reason. */
export const reasonRules = {
  'ask-reasons': {
    refusedWhile: ({ explanation }) => explanation && refuse('nothing-changed'),
    rule: (_, { why, workingDays, letterId }, { on, settings }) => {
      const days = workingDays ?? settings.explanationWorkingDays
      return unless(countRefusal(days), { type: 'reasons-asked', on, why, workingDays: days, letterId })
    },
  },
  'receive-reasons': {
    refusedWhile: ({ explanation }) => explanation?.given && refuse('already-answered'),
    rule: ({ explanation }, { reasons }, { on }) =>
      unless(causeRefusal(on, explanation?.on, 'reasons'), { type: 'reasons-given', on, reasons }),
  },
  'judge-reasons': {
    refusedWhile: (file, { on, calendar }) =>
      file.explanation?.given
        ? causeRefusal(on, file.explanation.given.on, 'reasons-given')
        : passedRefusal(reasonsPeriod(file, calendar), on, 'L03'),
    rule: (_, { reasonable, why }, { on }) => unless(undefined, { type: 'reasons-judged', on, reasonable, why }),
  },
  defer: {
    refusedWhile: (file, { on, calendar }) => {
      const judged = file.explanation?.judged
      if (!judged) return refuse('reasons-not-judged')
      if (!judged.reasonable) return refuse('reasons-are-poor')
      const due = dueOf(file, calendar)?.due
      return deferredRefusal(file) ?? (due && on > due ? refuse('deferral-too-late', { due }) : undefined)
    },
    rule: (file, { to, letterId }, { on, calendar }) => {
      const due = dueOf(file, calendar)?.due
      return due && to <= due
        ? refused('deferral-not-later', { to, due })
        : unless(causeRefusal(on, file.explanation?.judged?.on, 'reasons-judged'), {
            type: 'deferred',
            on,
            to,
            letterId,
          })
    },
  },
} satisfies Partial<Rules>
