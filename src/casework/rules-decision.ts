import { decisionRefusal } from './decision-check.ts'
import { refuse } from './refusals.table.ts'
import { causeRefusal, happens, refused, type Rules, unless } from './ruling.ts'

/** Art. 36 and what follows: proposing, approving, and what ends a case without a reply. */
export const decisionRules = {
  'propose-decision': {
    rule: (file, { decision }, desk) =>
      unless(decisionRefusal(file, decision, desk), {
        type: 'decision-proposed',
        on: desk.on,
        decision,
        by: desk.actor.id,
      }),
  },
  'return-decision': {
    rule: (_, { reason }, { on }) => happens({ type: 'decision-returned', on, reason }),
  },
  'approve-decision': {
    refusedWhile: ({ proposal }, { on, settings, actor }) =>
      settings.twoPeople && proposal?.by === actor.id
        ? refuse('own-proposal')
        : causeRefusal(on, proposal?.on, 'proposal'),
    rule: (file, { letterId }, desk) => {
      if (!file.proposal) throw new Error('a case is proposed without a proposal')
      const { decision } = file.proposal
      return unless(decisionRefusal(file, decision, desk), { type: 'decided', on: desk.on, decision, letterId })
    },
  },
  withdraw: {
    rule: (_, { reason, letterId }, { on }) => happens({ type: 'withdrawn', on, reason, letterId }),
  },
  'decide-record': {
    rule: (_, decision, { on }) =>
      (decision.result === 'sent-on' || decision.result === 'told-where') && !decision.organ?.trim()
        ? refused('fact-missing', { outcome: decision.result, fact: 'responsibleOrgan' })
        : happens({ type: 'record-decided', on, ...decision }),
  },
  'pass-on': {
    rule: (_, { to, letterId }, { on }) => happens({ type: 'passed-on', on, to, letterId }),
  },
  'record-publication': {
    refusedWhile: ({ madePublicOn }) => (madePublicOn ? refuse('nothing-changed') : undefined),
    rule: (_, { where }, { on }) => happens({ type: 'made-public', on, where }),
  },
} satisfies Partial<Rules>
