import {
  answerCall,
  askCorrection,
  assignTo,
  callForRecords,
  confirm,
  on,
  proveIdentity,
  receive,
  signFor,
  voidCase,
} from '../support/case-steps.ts'
import type { CaseStory } from '../support/case-story.ts'

// prettier-ignore
export const caseReceiptStories: readonly CaseStory[] = [
  {
    name: 'Art. 31 item 1: handed in at the desk, received that day; the receipt is owed at once (B3, C12)',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive(), stage: 'open', dueOn: '2025-03-31', earlyOn: '2025-03-24', pausedSince: 'none', owes: ['L01'], counted: true, done: 'none' },
    ],
  },
  {
    name: 'Art. 31 item 2: a registered letter is received when the organ signed for it, even before it reached the office (B3)',
    steps: [
      { day: '2025-03-05', who: 'clerk', does: receive('registered-post'), stage: 'arrived', dueOn: 'none', owes: [] },
      { day: '2025-03-05', who: 'clerk', does: askCorrection, refused: 'wrong-stage' },
      { day: '2025-03-05', who: 'clerk', does: confirm, refused: 'other-channel' },
      { day: '2025-03-05', who: 'clerk', does: on('2025-03-03', signFor), stage: 'open', dueOn: '2025-03-31', owes: ['L01'] },
    ],
  },
  {
    name: 'Art. 31 item 2: an ordinary letter is received when the office and the applicant confirm (B3)',
    steps: [
      { day: '2025-02-26', who: 'clerk', does: receive('ordinary-post'), stage: 'arrived', dueOn: 'none' },
      { day: '2025-02-27', who: 'clerk', does: signFor, refused: 'other-channel' },
      { day: '2025-03-03', who: 'clerk', does: on('2025-02-25', confirm), refused: 'before-receipt' },
      { day: '2025-03-03', who: 'clerk', does: confirm, stage: 'open', dueOn: '2025-03-31' },
    ],
  },
  {
    name: 'Art. 31 item 3: filed online by the applicant himself, received when both sides confirm (B3)',
    steps: [
      { day: '2025-03-01', who: 'applicant', does: receive('online', { identityProven: false }), stage: 'arrived', dueOn: 'none' },
      { day: '2025-03-01', who: 'applicant', does: confirm, refused: 'wrong-role' },
      { day: '2025-03-03', who: 'clerk',     does: confirm, stage: 'open', dueOn: '2025-03-31' },
      { day: '2025-03-04', who: 'clerk',     does: proveIdentity, stage: 'open' },
      { day: '2025-03-04', who: 'clerk',     does: proveIdentity, refused: 'nothing-changed' },
    ],
  },
  {
    name: 'Art. 31 item 3: an e-mail counts from confirmation (B3)',
    steps: [
      { day: '2025-02-28', who: 'clerk', does: receive('email'), stage: 'arrived', dueOn: 'none' },
      { day: '2025-03-03', who: 'clerk', does: confirm, dueOn: '2025-03-31' },
    ],
  },
  {
    name: 'Art. 31 item 3: a fax counts from confirmation (B3)',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive('fax'), stage: 'arrived', dueOn: 'none' },
      { day: '2025-03-03', who: 'clerk', does: confirm, dueOn: '2025-03-31' },
    ],
  },
  {
    name: 'Art. 29 item 2: it must be said what is wanted; nothing comes in from the future',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive('in-person', { wanted: { description: ' ' } }), refused: 'nothing-wanted' },
      { day: '2025-03-03', who: 'clerk', does: on('2025-03-04', receive()), refused: 'in-the-future' },
      { day: '2025-03-03', who: 'section', does: receive(), refused: 'wrong-role' },
    ],
  },
  {
    name: 'Art. 45: assigned to a section, its records called for and brought (C15)',
    steps: [
      { day: '2025-03-03', who: 'clerk',   does: receive() },
      { day: '2025-03-04', who: 'clerk',   does: answerCall(), refused: 'nothing-asked' },
      { day: '2025-03-04', who: 'head',    does: assignTo('市场科'), stage: 'open' },
      { day: '2025-03-04', who: 'clerk',   does: assignTo('市场科'), refused: 'nothing-changed' },
      { day: '2025-03-04', who: 'clerk',   does: callForRecords('2025-03-03'), refused: 'before-its-cause' },
      { day: '2025-03-04', who: 'clerk',   does: callForRecords('2025-03-10'), stage: 'open', dueOn: '2025-03-31' },
      { day: '2025-03-07', who: 'section', does: answerCall('other'), refused: 'unknown-reference' },
      { day: '2025-03-07', who: 'section', does: answerCall(), stage: 'open' },
      { day: '2025-03-07', who: 'section', does: answerCall(), refused: 'nothing-asked' },
    ],
  },
  {
    name: 'Entered by mistake: never was a case, and is counted nowhere',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive(), counted: true },
      { day: '2025-03-03', who: 'clerk', does: voidCase, refused: 'wrong-role' },
      { day: '2025-03-04', who: 'head',  does: voidCase, stage: 'voided', counted: false, done: 'none' },
      { day: '2025-03-05', who: 'head',  does: voidCase, refused: 'wrong-stage' },
    ],
  },
]
