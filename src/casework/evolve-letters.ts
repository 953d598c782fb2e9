import type { CaseFile, LetterKept } from './case-file.ts'
import type { Evolutions } from './evolution.ts'
import { done } from './evolve-decision.ts'

/** Letters leave, arrive, come back; with the reply the case is answered (docs/adr/0081-day-of-reply.md). */
export const letterEvolutions = {
  'letter-sent': (file, { on, letterId, number, route, hash, promises }) => {
    const sent = letterChanged(file, letterId, ({ dispatches, sentOn = on, ...letter }) => ({
      ...letter,
      number,
      route,
      hash,
      sentOn,
      dispatches: [...dispatches, on],
      ...(promises && { promises }),
    }))
    if (sent.stage !== 'decided') return sent
    if (letterId === sent.recordDecision?.letterId) return { ...sent, stage: 'answered' }
    if (!sent.decision || letterId !== sent.decision.letterId) return sent
    return { ...done(sent, on, sent.decision.decision.outcome), stage: 'answered' }
  },
  'letter-served': (file, { on, letterId }) => letterChanged(file, letterId, (letter) => ({ ...letter, servedOn: on })),
  'letter-failed': (file, { on, letterId, reason }) =>
    letterChanged(file, letterId, (letter) => ({ ...letter, failures: [...letter.failures, { on, reason }] })),
} satisfies Partial<Evolutions>

const letterChanged = (file: CaseFile, letterId: string, change: (letter: LetterKept) => LetterKept): CaseFile => ({
  ...file,
  letters: file.letters.map((letter) => (letter.letterId === letterId ? change(letter) : letter)),
})
