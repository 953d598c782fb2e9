import {
  addFile,
  approve,
  comesBack,
  consult,
  decideRecord,
  dispute,
  disputeEnds,
  mergeInto,
  on,
  passOn,
  propose,
  publish,
  receive,
  reclassify,
  send,
  sendBack,
  serve,
  splitInto,
  takeOffFile,
  voidCase,
  withdraw,
} from '../support/case-steps.ts'
import type { CaseStory } from '../support/case-story.ts'

const provided = { provided: '分配方案一份' }
const record = receive('in-person', { matter: 'record-correction' })

// prettier-ignore
export const caseEndStories: readonly CaseStory[] = [
  {
    name: 'Who proposes does not approve; returned, it stands where it stood',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive() },
      { day: '2025-03-10', who: 'chief', does: propose('disclosed.provided', provided), stage: 'proposed' },
      { day: '2025-03-10', who: 'chief', does: approve(), refused: 'own-proposal' },
      { day: '2025-03-11', who: 'head',  does: sendBack, stage: 'open' },
      { day: '2025-03-11', who: 'clerk', does: propose('disclosed.provided', provided), stage: 'proposed' },
      { day: '2025-03-12', who: 'head',  does: on('2025-03-10', approve()), refused: 'before-its-cause' },
      { day: '2025-03-12', who: 'chief', does: approve(), stage: 'decided' },
    ],
  },
  {
    name: 'In a small office one person may do both',
    settings: { twoPeople: false },
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive() },
      { day: '2025-03-10', who: 'chief', does: propose('disclosed.provided', provided) },
      { day: '2025-03-10', who: 'chief', does: approve(), stage: 'decided' },
    ],
  },
  {
    name: 'The day of dispatch is the day of the reply, also when the letter comes back and is sent again (D11, D12)',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive() },
      { day: '2025-03-03', who: 'clerk', does: send('L01', '云商公开登〔2025〕1号:L01'), owes: [] },
      { day: '2025-03-04', who: 'clerk', does: send('L11', 'reply'), refused: 'letter-not-owed' },
      { day: '2025-03-10', who: 'clerk', does: propose('disclosed.provided', provided) },
      { day: '2025-03-11', who: 'head',  does: approve() },
      { day: '2025-03-12', who: 'clerk', does: serve('reply'), refused: 'letter-not-sent' },
      { day: '2025-03-12', who: 'clerk', does: send('L13', 'reply'), refused: 'letter-not-owed' },
      { day: '2025-03-12', who: 'clerk', does: send('L11', 'reply'), stage: 'answered', doneOn: '2025-03-12', owes: [] },
      { day: '2025-03-12', who: 'clerk', does: send('L11', 'reply'), refused: 'letter-not-owed' },
      { day: '2025-03-13', who: 'clerk', does: serve('another'), refused: 'unknown-reference' },
      { day: '2025-03-13', who: 'clerk', does: on('2025-03-11', serve('reply')), refused: 'before-its-cause' },
      { day: '2025-03-13', who: 'clerk', does: on('2025-03-11', comesBack('reply')), refused: 'before-its-cause' },
      { day: '2025-03-20', who: 'clerk', does: comesBack('reply'), stage: 'answered', owes: ['L11'], doneOn: '2025-03-12', until: {} },
      { day: '2025-03-21', who: 'clerk', does: send('L11', 'reply'), owes: [], doneOn: '2025-03-12' },
      { day: '2025-03-24', who: 'clerk', does: serve('reply'), doneOn: '2025-03-12', until: { reconsideration: '2025-05-23', suit: '2025-09-24' } },
    ],
  },
  {
    name: 'A letter that left is not sent twice while another is still owed',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive() },
      { day: '2025-03-10', who: 'clerk', does: consult('third-party'), owes: ['L05', 'L06'] },
      { day: '2025-03-10', who: 'clerk', does: send('L05', 'consultation-letter') },
      { day: '2025-03-11', who: 'clerk', does: send('L05', 'consultation-letter'), refused: 'letter-sent-already' },
      { day: '2025-03-12', who: 'clerk', does: serve('consultation-letter') },
      { day: '2025-03-12', who: 'clerk', does: send('L06', 'consultation-letter:L06') },
      { day: '2025-03-13', who: 'clerk', does: serve('consultation-letter'), refused: 'already-answered' },
    ],
  },
  {
    name: 'Withdrawn by the applicant: closed otherwise on that day',
    steps: [
      { day: '2025-03-03', who: 'clerk',     does: receive() },
      { day: '2025-03-06', who: 'applicant', does: withdraw, stage: 'closed', done: 'closed.otherwise', doneOn: '2025-03-06', reportRow: 'other.3', owes: ['L25'], dueOn: '2025-03-31' },
    ],
  },
  {
    name: 'Withdrawn after the reply was approved and before it left: the reply is no longer owed',
    steps: [
      { day: '2025-03-03', who: 'clerk',     does: receive() },
      { day: '2025-03-10', who: 'clerk',     does: propose('disclosed.provided', provided) },
      { day: '2025-03-11', who: 'head',      does: approve(), stage: 'decided', owes: ['L11'] },
      { day: '2025-03-12', who: 'applicant', does: withdraw, stage: 'closed', done: 'closed.otherwise', owes: ['L25'] },
      { day: '2025-03-12', who: 'clerk',     does: send('L11', 'reply'), refused: 'letter-not-owed' },
    ],
  },
  {
    name: 'Closed otherwise: a question, not a request; what it asks for besides goes to whom it concerns',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive() },
      { day: '2025-03-05', who: 'clerk', does: passOn, stage: 'open', owes: ['L27'] },
      { day: '2025-03-05', who: 'clerk', does: propose('closed.otherwise'), refused: 'fact-missing' },
      { day: '2025-03-05', who: 'clerk', does: propose('closed.otherwise', { reasons: '属于政策咨询，已电话答复', disclosedPart: '咨询答复' }), refused: 'fact-foreign' },
      { day: '2025-03-05', who: 'clerk', does: propose('closed.otherwise', { reasons: '属于政策咨询，已电话答复' }) },
      { day: '2025-03-06', who: 'head',  does: approve(), stage: 'closed', done: 'closed.otherwise', doneOn: '2025-03-06', owes: ['L27', 'L25'] },
    ],
  },
  {
    name: '109号 art. 4: a request of several matters is split; the whole is no longer counted (C17)',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive(), counted: true },
      { day: '2025-03-04', who: 'clerk', does: splitInto('part-1', 'part-1'), refused: 'too-few-parts' },
      { day: '2025-03-04', who: 'clerk', does: splitInto('part-1', 'part-2'), stage: 'split', counted: false, done: 'none' },
    ],
  },
  {
    name: 'The same request twice is merged; in a later year it stands in a report already (C17)',
    steps: [
      { day: '2024-12-30', who: 'clerk', does: receive(), counted: true },
      { day: '2025-01-06', who: 'clerk', does: mergeInto('first'), refused: 'year-closed' },
      { day: '2025-01-06', who: 'clerk', does: splitInto('part-1', 'part-2'), refused: 'year-closed' },
      { day: '2025-01-06', who: 'head',  does: reclassify('legal'), refused: 'year-closed' },
      { day: '2025-01-06', who: 'head',  does: voidCase, refused: 'year-closed' },
      { day: '2025-02-05', who: 'clerk', does: on('2024-12-31', mergeInto('first')), refused: 'year-closed' },
      { day: '2025-01-06', who: 'clerk', does: on('2024-12-31', mergeInto('first')), stage: 'merged', counted: false },
    ],
  },
  {
    name: 'Brought in from an older ledger and wrong: voided in any year',
    steps: [
      { day: '2025-01-06', who: 'clerk', does: on('2024-03-04', receive('in-person', { batch: 'ledger-2024' })), dueOn: '2024-04-01', owes: [], counted: true },
      { day: '2025-01-06', who: 'head',  does: voidCase, stage: 'voided', counted: false, dueOn: 'none' },
    ],
  },
  {
    name: 'Withdrawn before it was received: never counted',
    steps: [
      { day: '2025-03-03', who: 'applicant', does: receive('online'), stage: 'arrived', counted: false },
      { day: '2025-03-03', who: 'applicant', does: withdraw, stage: 'closed', counted: false, done: 'none', owes: ['L25'] },
    ],
  },
  {
    name: 'The kind of applicant was chosen wrongly',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive() },
      { day: '2025-03-04', who: 'head',  does: reclassify('natural'), refused: 'nothing-changed' },
      { day: '2025-03-04', who: 'head',  does: reclassify('legal'), stage: 'open' },
    ],
  },
  {
    name: 'Art. 41: a record is corrected; never counted in table 3',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: record, stage: 'open', counted: false, dueOn: 'none' },
      { day: '2025-03-04', who: 'clerk', does: propose('disclosed.provided', provided), refused: 'wrong-matter' },
      { day: '2025-03-10', who: 'head',  does: decideRecord('sent-on'), refused: 'fact-missing' },
      { day: '2025-03-10', who: 'head',  does: decideRecord('corrected'), stage: 'decided', owes: ['L26'] },
      { day: '2025-03-11', who: 'clerk', does: send('L26', 'record'), stage: 'answered', counted: false, done: 'none' },
    ],
  },
  {
    name: 'Art. 41: not this organ’s record: sent on; a request for a record may be withdrawn',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: record },
      { day: '2025-03-10', who: 'head',  does: decideRecord('sent-on', '云溪县市场监督管理局'), stage: 'decided' },
      { day: '2025-03-10', who: 'head',  does: sendBack, stage: 'open', owes: [] },
      { day: '2025-03-10', who: 'clerk', does: withdraw, stage: 'closed', owes: ['L25'] },
    ],
  },
  {
    name: 'Art. 41: withdrawn, closed without any row of the report',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: record },
      { day: '2025-03-04', who: 'clerk', does: withdraw, stage: 'closed', done: 'none', counted: false, owes: ['L25'] },
    ],
  },
  {
    name: 'Art. 44: what was disclosed to one is made public for all (A15)',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive() },
      { day: '2025-03-10', who: 'clerk', does: propose('disclosed.provided', provided) },
      { day: '2025-03-11', who: 'head',  does: approve() },
      { day: '2025-03-11', who: 'head',  does: publish, refused: 'wrong-stage' },
      { day: '2025-03-12', who: 'clerk', does: send('L11', 'reply') },
      { day: '2025-03-20', who: 'head',  does: publish, stage: 'answered' },
      { day: '2025-03-21', who: 'head',  does: publish, refused: 'nothing-changed' },
    ],
  },
]

const denied: CaseStory['steps'] = [
  { day: '2025-03-03', who: 'clerk', does: receive() },
  { day: '2025-03-10', who: 'clerk', does: propose('denied.process-information', { reasons: '属于讨论记录' }) },
  { day: '2025-03-11', who: 'head', does: approve() },
  { day: '2025-03-12', who: 'clerk', does: send('L13', 'reply') },
  { day: '2025-03-17', who: 'clerk', does: serve('reply'), until: { reconsideration: '2025-05-16' } },
]
const anew = { act: 'reply-anew', withinDays: 20, unit: 'working-day' } as const

// prettier-ignore
export const caseDisputeStories: readonly CaseStory[] = [
  {
    name: 'Art. 51: reconsideration upholds the reply; the suit that follows comes after reconsideration (E1, E3, E4)',
    steps: [
      ...denied,
      { day: '2025-04-10', who: 'clerk', does: disputeEnds('reconsideration', 'reconsideration.upheld'), refused: 'nothing-asked' },
      { day: '2025-04-10', who: 'clerk', does: dispute('reconsideration'), path: 'reconsideration', column: 'pending', stage: 'answered', until: {} },
      { day: '2025-04-10', who: 'clerk', does: dispute('reconsideration'), refused: 'nothing-changed' },
      { day: '2025-06-05', who: 'clerk', does: disputeEnds('other', 'reconsideration.upheld'), refused: 'unknown-reference' },
      { day: '2025-06-05', who: 'clerk', does: disputeEnds('reconsideration', 'suit.revoked'), refused: 'result-of-other-kind' },
      { day: '2025-06-05', who: 'clerk', does: disputeEnds('reconsideration', 'reconsideration.upheld', anew), refused: 'no-order-possible' },
      { day: '2025-06-05', who: 'clerk', does: on('2025-04-09', disputeEnds('reconsideration', 'reconsideration.upheld')), refused: 'before-its-cause' },
      { day: '2025-06-05', who: 'clerk', does: disputeEnds('reconsideration', 'reconsideration.upheld'), stage: 'answered', column: 'upheld', until: { 'suit-after-reconsideration': '2025-06-20' } },
      { day: '2025-06-16', who: 'clerk', does: dispute('suit'), path: 'suit-after', column: 'pending', until: {} },
      { day: '2025-06-17', who: 'clerk', does: disputeEnds('reconsideration', 'reconsideration.revoked'), refused: 'already-answered' },
      { day: '2025-11-03', who: 'clerk', does: disputeEnds('suit', 'suit.claims-rejected'), column: 'upheld' },
    ],
  },
  {
    name: 'Art. 51: sued directly, ordered to reply anew; the second reply leaves the first in the report (E2, E4)',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive() },
      { day: '2025-03-10', who: 'clerk', does: dispute('suit'), refused: 'nothing-to-dispute' },
      { day: '2025-03-10', who: 'clerk', does: propose('unable.does-not-exist', { searched: '检索档案目录' }) },
      { day: '2025-03-11', who: 'head',  does: approve() },
      { day: '2025-03-12', who: 'clerk', does: send('L15', 'reply'), done: 'unable.does-not-exist' },
      { day: '2025-03-12', who: 'clerk', does: on('2025-03-11', dispute('suit')), refused: 'nothing-to-dispute' },
      { day: '2025-03-12', who: 'clerk', does: dispute('reconsideration', 'reply', 'same day'), column: 'pending' },
      { day: '2025-03-13', who: 'clerk', does: disputeEnds('same day', 'reconsideration.settled'), column: 'other', stage: 'answered' },
      { day: '2025-05-12', who: 'clerk', does: dispute('suit'), path: 'direct-suit', column: 'pending' },
      { day: '2025-09-01', who: 'clerk', does: disputeEnds('suit', 'suit.revoked', { ...anew, withinDays: 0 }), refused: 'not-a-count' },
      { day: '2025-09-01', who: 'clerk', does: disputeEnds('suit', 'suit.revoked', anew), stage: 'reopened', dueOn: '2025-09-28', done: 'unable.does-not-exist', column: 'corrected' },
      { day: '2025-09-08', who: 'clerk', does: consult('third-party'), dueOn: '2025-09-28' },
      { day: '2025-09-08', who: 'clerk', does: withdraw, stage: 'closed', done: 'unable.does-not-exist', doneOn: '2025-03-12' },
    ],
  },
  {
    name: 'Art. 51: reconsideration revokes; decided anew and disclosed, counted once as it was first',
    steps: [
      ...denied,
      { day: '2025-04-10', who: 'clerk', does: dispute('reconsideration') },
      { day: '2025-06-05', who: 'clerk', does: disputeEnds('reconsideration', 'reconsideration.revoked', { act: 'disclose', withinDays: 30, unit: 'day' }), stage: 'reopened', dueOn: '2025-07-07', earlyOn: '2025-06-30' },
      { day: '2025-06-10', who: 'clerk', does: propose('disclosed.provided', provided), stage: 'proposed', dueOn: '2025-07-07' },
      { day: '2025-06-11', who: 'head',  does: approve('second-reply'), stage: 'decided', owes: ['L11'] },
      { day: '2025-06-12', who: 'clerk', does: send('L11', 'second-reply'), stage: 'answered', done: 'denied.process-information', doneOn: '2025-03-12', reportRow: 'denied.6' },
      { day: '2025-06-13', who: 'clerk', does: serve('second-reply'), until: { reconsideration: '2025-08-12', suit: '2025-12-15' } },
    ],
  },
  {
    name: 'Art. 51: no reply by the due date: disputed, and the organ is ordered to reply',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive() },
      { day: '2025-03-31', who: 'clerk', does: dispute('reconsideration', 'no-reply'), refused: 'nothing-to-dispute' },
      { day: '2025-04-02', who: 'clerk', does: dispute('reconsideration', 'no-reply'), stage: 'open', path: 'reconsideration' },
      { day: '2025-05-12', who: 'clerk', does: disputeEnds('reconsideration', 'reconsideration.ordered-to-perform', { act: 'reply', withinDays: 10, unit: 'working-day' }), stage: 'open', dueOn: '2025-05-26', column: 'corrected' },
    ],
  },
  {
    name: 'A reconsideration that was withdrawn leaves the suit a direct one; other acts can be disputed at any time',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive() },
      { day: '2025-03-10', who: 'clerk', does: dispute('reconsideration', 'other'), stage: 'open' },
      { day: '2025-03-20', who: 'clerk', does: disputeEnds('reconsideration', 'reconsideration.terminated'), column: 'other' },
      { day: '2025-04-02', who: 'clerk', does: dispute('suit', 'no-reply'), path: 'direct-suit' },
      { day: '2025-06-02', who: 'head',  does: voidCase, refused: 'not-a-mistake' },
    ],
  },
  {
    name: 'A reply made before 2024 and received after keeps the route it told; reconsideration that is withdrawn leaves the six months for a suit (E5)',
    steps: [
      { day: '2023-12-04', who: 'clerk', does: receive() },
      { day: '2023-12-28', who: 'clerk', does: propose('denied.process-information', { reasons: '属于讨论记录' }) },
      { day: '2023-12-28', who: 'head',  does: approve() },
      { day: '2023-12-29', who: 'clerk', does: send('L13', 'reply') },
      { day: '2024-01-03', who: 'clerk', does: serve('reply'), until: { reconsideration: '2024-03-04', suit: '2024-07-03' } },
      { day: '2024-01-10', who: 'clerk', does: dispute('reconsideration'), until: {} },
      { day: '2024-01-31', who: 'clerk', does: disputeEnds('reconsideration', 'reconsideration.terminated'), until: { suit: '2024-07-03' } },
    ],
  },
  {
    name: 'Art. 51: what was reconsidered was the first reply; a suit against the new one is a direct one (E4)',
    steps: [
      ...denied,
      { day: '2025-03-18', who: 'head',  does: voidCase, refused: 'not-a-mistake' },
      { day: '2025-04-10', who: 'clerk', does: dispute('reconsideration') },
      { day: '2025-06-05', who: 'clerk', does: disputeEnds('reconsideration', 'reconsideration.revoked', anew), stage: 'reopened' },
      { day: '2025-06-10', who: 'clerk', does: propose('unable.does-not-exist', { searched: '检索档案目录' }) },
      { day: '2025-06-11', who: 'head',  does: approve('second-reply') },
      { day: '2025-06-12', who: 'clerk', does: send('L15', 'second-reply'), done: 'denied.process-information' },
      { day: '2025-07-01', who: 'clerk', does: dispute('suit'), path: 'direct-suit' },
      { day: '2025-07-02', who: 'clerk', does: dispute('reconsideration', 'reply', 'again'), path: 'reconsideration' },
      { day: '2025-07-20', who: 'clerk', does: dispute('suit', 'reply', 'another suit'), path: 'suit-after' },
    ],
  },
  {
    name: 'Files the office puts in are events; a section takes off what it put in itself (K6)',
    steps: [
      { day: '2025-03-03', who: 'clerk',   does: receive() },
      { day: '2025-03-04', who: 'clerk',   does: takeOffFile(), refused: 'nothing-asked' },
      { day: '2025-03-04', who: 'section', does: addFile(), stage: 'open' },
      { day: '2025-03-04', who: 'section', does: addFile(), refused: 'nothing-changed' },
      { day: '2025-03-04', who: 'clerk',   does: addFile('other') },
      { day: '2025-03-05', who: 'section', does: takeOffFile('other'), refused: 'not-own-file' },
      { day: '2025-03-05', who: 'section', does: takeOffFile('none'), refused: 'unknown-reference' },
      { day: '2025-03-05', who: 'section', does: takeOffFile(), stage: 'open' },
      { day: '2025-03-05', who: 'clerk',   does: takeOffFile(), refused: 'already-answered' },
      { day: '2025-03-05', who: 'head',    does: takeOffFile('other') },
      { day: '2025-03-05', who: 'applicant', does: addFile('mine'), refused: 'wrong-role' },
    ],
  },
  {
    name: 'Once a reply that discloses is approved, only the head puts in what reaches the applicant (B7, K6)',
    steps: [
      { day: '2025-03-03', who: 'clerk',   does: receive() },
      { day: '2025-03-06', who: 'section', does: addFile('plan', 'records'), stage: 'open' },
      { day: '2025-03-10', who: 'clerk',   does: propose('disclosed.provided', provided) },
      { day: '2025-03-10', who: 'head',    does: approve() },
      { day: '2025-03-11', who: 'clerk',   does: addFile('annex', 'records'), refused: 'reaches-applicant' },
      { day: '2025-03-11', who: 'clerk',   does: send('L11', 'reply'), done: 'disclosed.provided' },
      { day: '2025-03-12', who: 'clerk',   does: addFile('more', 'records'), refused: 'reaches-applicant' },
      { day: '2025-03-12', who: 'clerk',   does: addFile('more') },
      { day: '2025-03-12', who: 'head',    does: addFile('rest', 'records') },
    ],
  },
]
