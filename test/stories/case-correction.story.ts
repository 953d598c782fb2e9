import {
  approve,
  askCorrection,
  askCorrectionWithin,
  confirm,
  correct,
  on,
  propose,
  receive,
  send,
  sendBack,
  serve,
  withdraw,
} from '../support/case-steps.ts'
import type { CaseStory } from '../support/case-story.ts'

const provided = { provided: '分配方案一份' }

// prettier-ignore
export const caseCorrectionStories: readonly CaseStory[] = [
  {
    name: 'Art. 30: told once what to correct; the period begins anew with the corrected request (C9)',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive(), dueOn: '2025-03-31' },
      { day: '2025-03-06', who: 'clerk', does: askCorrection, stage: 'correcting', owes: ['L02'], dueOn: '2025-03-31', pausedSince: 'none' },
      { day: '2025-03-06', who: 'clerk', does: send('L02', 'correction', '2025-03-27'), stage: 'correcting', owes: [], dueOn: 'none', pausedSince: '2025-03-06', until: {} },
      { day: '2025-03-07', who: 'clerk', does: serve('correction'), until: { correction: '2025-03-28' } },
      { day: '2025-03-12', who: 'applicant', does: correct(' '), refused: 'nothing-wanted' },
      { day: '2025-03-12', who: 'applicant', does: correct(), stage: 'open', dueOn: '2025-04-10', pausedSince: 'none', until: {} },
      { day: '2025-03-13', who: 'clerk', does: askCorrection, refused: 'correction-once' },
    ],
  },
  {
    name: 'Art. 30: within seven working days of receipt, not later',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive() },
      { day: '2025-03-13', who: 'clerk', does: askCorrection, refused: 'correction-too-late' },
      { day: '2025-03-13', who: 'clerk', does: on('2025-03-12', askCorrectionWithin(0)), refused: 'not-a-count' },
      { day: '2025-03-13', who: 'clerk', does: on('2025-03-12', askCorrection), stage: 'correcting' },
      { day: '2025-03-13', who: 'applicant', does: on('2025-03-11', correct()), refused: 'before-its-cause' },
    ],
  },
  {
    name: 'Art. 30: a notice to correct that never left asks nothing of the applicant: the period runs on, and the request is answered as it stands',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive() },
      { day: '2025-03-12', who: 'clerk', does: askCorrection, stage: 'correcting', owes: ['L02'], dueOn: '2025-03-31', pausedSince: 'none' },
      { day: '2025-04-01', who: 'clerk', does: send('L02', 'correction'), refused: 'letter-too-late' },
      { day: '2025-04-01', who: 'clerk', does: propose('disclosed.provided', provided), stage: 'proposed', dueOn: '2025-03-31' },
      { day: '2025-04-01', who: 'head',  does: approve('correction'), refused: 'id-taken' },
      { day: '2025-04-01', who: 'head',  does: approve(), stage: 'decided', owes: ['L11'] },
    ],
  },
  {
    name: 'Art. 30: corrected before the notice arrived; whoever did not ask cannot correct',
    steps: [
      { day: '2025-12-31', who: 'applicant', does: receive('online'), counted: false },
      { day: '2026-01-04', who: 'clerk', does: confirm, counted: true, dueOn: '2026-01-30' },
      { day: '2026-01-13', who: 'clerk', does: askCorrection },
      { day: '2026-01-13', who: 'clerk', does: send('L02', 'correction') },
      { day: '2026-01-14', who: 'stranger', does: correct(), refused: 'not-own-case' },
      { day: '2026-01-14', who: 'applicant', does: correct(), stage: 'open', dueOn: '2026-02-11' },
      { day: '2026-01-15', who: 'stranger', does: withdraw, refused: 'not-own-case' },
      { day: '2026-01-15', who: 'clerk', does: on('2026-01-13', propose('disclosed.provided', provided)), refused: 'before-its-cause' },
    ],
  },
  {
    name: 'Art. 30: not corrected by the end of the period counts as abandoned; the period runs from service (C9)',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive() },
      { day: '2025-03-06', who: 'clerk', does: propose('closed.not-corrected'), refused: 'not-corrected-before' },
      { day: '2025-03-06', who: 'clerk', does: askCorrection, stage: 'correcting' },
      { day: '2025-03-31', who: 'clerk', does: propose('closed.not-corrected'), refused: 'period-not-begun' },
      { day: '2025-03-31', who: 'clerk', does: on('2025-03-06', send('L02', 'correction')), owes: [] },
      { day: '2025-03-31', who: 'clerk', does: on('2025-03-07', serve('correction')), until: { correction: '2025-03-28' } },
      { day: '2025-03-31', who: 'clerk', does: on('2025-03-28', propose('closed.not-corrected')), refused: 'period-still-running' },
      { day: '2025-03-31', who: 'clerk', does: propose('disclosed.provided', provided), refused: 'wrong-wait' },
      { day: '2025-03-31', who: 'clerk', does: propose('closed.not-corrected'), stage: 'proposed', dueOn: 'none' },
      { day: '2025-04-01', who: 'head',  does: sendBack, stage: 'correcting', pausedSince: '2025-03-06' },
      { day: '2025-04-01', who: 'clerk', does: propose('closed.not-corrected'), stage: 'proposed' },
      { day: '2025-04-01', who: 'head',  does: approve(), stage: 'closed', done: 'closed.not-corrected', doneOn: '2025-04-01', reportRow: 'other.1', owes: ['L25'] },
      { day: '2025-04-02', who: 'clerk', does: send('L25', 'reply'), stage: 'closed', doneOn: '2025-04-01', owes: [] },
    ],
  },
  {
    name: 'Art. 30: corrected and still unclear',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive() },
      { day: '2025-03-05', who: 'clerk', does: propose('unable.still-unclear', { stillUnclear: '未写明年度' }), refused: 'not-corrected-before' },
      { day: '2025-03-05', who: 'clerk', does: askCorrection },
      { day: '2025-03-10', who: 'clerk', does: correct('全部专项资金'), stage: 'open', dueOn: '2025-04-08' },
      { day: '2025-03-11', who: 'clerk', does: propose('unable.still-unclear'), refused: 'fact-missing' },
      { day: '2025-03-11', who: 'clerk', does: propose('closed.not-corrected'), refused: 'wrong-wait' },
      { day: '2025-03-11', who: 'clerk', does: propose('unable.still-unclear', { stillUnclear: '仍未写明年度' }), stage: 'proposed' },
      { day: '2025-03-12', who: 'head',  does: approve(), owes: ['L18'] },
      { day: '2025-03-12', who: 'clerk', does: send('L18', 'reply'), stage: 'answered', done: 'unable.still-unclear', reportRow: 'unable.3' },
    ],
  },
]
