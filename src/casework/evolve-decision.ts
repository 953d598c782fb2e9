import type { CivilDate } from '../kernel/civil-date.ts'
import { outcomes, type OutcomeCode } from '../statute/outcomes.table.ts'
import type { CaseFile } from './case-file.ts'
import type { Evolutions } from './evolution.ts'

/** How the case is decided or ends without a decision. */
export const decisionEvolutions = {
  'decision-proposed': (file, { on, decision, by }) => ({
    ...file,
    stage: 'proposed',
    proposal: { decision, on, by, from: file.stage },
  }),
  'decision-returned': (file) => ({
    ...undecided(file),
    stage: file.proposal?.from ?? file.decision?.from ?? 'open',
  }),
  decided: (file, { on, decision, letterId }) => {
    const from = file.proposal?.from ?? file.stage
    const decided = { ...withoutProposal(file), decision: { decision, on, letterId, from } }
    return closesAtOnce(decision.outcome)
      ? { ...done(decided, on, decision.outcome), stage: 'closed' }
      : { ...decided, stage: 'decided' }
  },
  withdrawn: (file, { on, reason, letterId }) => {
    const withdrawn: CaseFile = { ...undecided(file), stage: 'closed', withdrawn: { on, reason, letterId } }
    return file.registration.matter === 'disclosure' ? done(withdrawn, on, 'closed.otherwise') : withdrawn
  },
  'record-decided': (file, { on, result, why, organ, letterId }) => ({
    ...file,
    stage: 'decided',
    recordDecision: { result, on, why, letterId, ...(organ !== undefined && { organ }) },
  }),
  'passed-on': (file, { on, to, letterId }) => ({ ...file, passedOn: [...file.passedOn, { on, to, letterId }] }),
  'made-public': (file, { on }) => ({ ...file, madePublicOn: on }),
} satisfies Partial<Evolutions>

/** The first final act on a request that was received counts, and no later one does (docs/adr/0082-counted-once.md). */
export const done = (file: CaseFile, on: CivilDate, outcome: OutcomeCode): CaseFile =>
  file.done || !file.receivedOn ? file : { ...file, done: { on, outcome } }

/** No reply is owed where the request is no longer processed: the case ends on the day that is decided. */
export const closesAtOnce = (outcome: OutcomeCode): boolean => outcomes[outcome].letter === 'L25'

function withoutProposal(file: CaseFile): CaseFile {
  const { proposal: _, ...rest } = file
  return rest
}

/** Nothing is proposed any more, and what was decided and has not left the house is taken back. */
function undecided(file: CaseFile): CaseFile {
  if (file.stage !== 'decided') return withoutProposal(file)
  const { decision: _, recordDecision: __, ...rest } = withoutProposal(file)
  return rest
}
