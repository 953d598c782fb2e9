import { answer, approve, consult, lapse, on, propose, receive, send, sendBack, serve } from '../support/case-steps.ts'
import type { CaseStory } from '../support/case-story.ts'

const provided = { provided: '分配方案一份' }
const denied = { reasons: '涉及企业商业秘密，公开会损害其竞争地位' }
const inPart = {
  disclosedPart: '分配方案正文',
  withheld: [{ part: '企业报价', ground: 'N4', reason: '涉及商业秘密' }],
} as const
const sent = { day: '2025-03-10', who: 'clerk', does: send('L05', 'consultation-letter') } as const

// prettier-ignore
export const caseConsultationStories: readonly CaseStory[] = [
  {
    name: 'Art. 32: a third party consents; its rights are no ground to deny any more; the time is not counted (C8, C10)',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive(), dueOn: '2025-03-31' },
      { day: '2025-03-07', who: 'clerk', does: propose('denied.third-party', denied), refused: 'third-party-not-asked' },
      { day: '2025-03-07', who: 'clerk', does: answer('consents'), refused: 'nothing-asked' },
      { day: '2025-03-10', who: 'clerk', does: consult('third-party'), owes: ['L05', 'L06'], stage: 'open', dueOn: '2025-03-31', pausedSince: 'none' },
      { day: '2025-03-10', who: 'clerk', does: answer('consents'), refused: 'period-not-begun' },
      { ...sent, pausedSince: '2025-03-10', dueOn: '2025-04-22', owes: ['L06'], until: {} },
      { day: '2025-03-10', who: 'clerk', does: send('L06', 'consultation-letter:L06'), owes: [] },
      { day: '2025-03-11', who: 'clerk', does: serve('consultation-letter'), dueOn: '2025-04-23', until: { consultation: '2025-04-01' } },
      { day: '2025-03-12', who: 'clerk', does: propose('disclosed.provided', provided), refused: 'consultation-running' },
      { day: '2025-03-17', who: 'clerk', does: answer('consents', 'other'), refused: 'unknown-reference' },
      { day: '2025-03-17', who: 'clerk', does: on('2025-03-07', answer('consents')), refused: 'before-its-cause' },
      { day: '2025-03-17', who: 'clerk', does: lapse('other'), refused: 'period-still-running' },
      { day: '2025-03-17', who: 'clerk', does: answer('consents'), dueOn: '2025-04-08', pausedSince: 'none', until: {} },
      { day: '2025-03-18', who: 'clerk', does: propose('denied.third-party', denied), refused: 'third-party-consents' },
      { day: '2025-03-18', who: 'clerk', does: propose('disclosed.provided', provided), stage: 'proposed' },
      { day: '2025-03-18', who: 'head',  does: approve(), owes: ['L11'] },
    ],
  },
  {
    name: 'Art. 32: a third party that objects is heard: denied, reconsideration first',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive() },
      { day: '2025-03-10', who: 'clerk', does: consult('third-party') },
      sent,
      { day: '2025-03-17', who: 'clerk', does: answer('objects'), dueOn: '2025-04-08' },
      { day: '2025-03-18', who: 'clerk', does: propose('disclosed.provided', provided), refused: 'third-party-objects' },
      { day: '2025-03-18', who: 'clerk', does: propose('denied.third-party', denied), stage: 'proposed' },
      { day: '2025-03-19', who: 'head',  does: approve(), owes: ['L06', 'L13'] },
      { day: '2025-03-19', who: 'clerk', does: send('L13', 'reply'), done: 'denied.third-party', reportRow: 'denied.4' },
      { day: '2025-03-20', who: 'clerk', does: serve('reply'), until: { reconsideration: '2025-05-19' } },
    ],
  },
  {
    name: 'Art. 37: what the third party objects to is withheld, the rest disclosed, and the third party is told',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive() },
      { day: '2025-03-10', who: 'clerk', does: consult('third-party') },
      sent,
      { day: '2025-03-17', who: 'clerk', does: answer('objects') },
      { day: '2025-03-18', who: 'clerk', does: propose('disclosed.in-part', { disclosedPart: '正文', withheld: [{ part: '企业报价', ground: 'N4', reason: '' }] }), refused: 'fact-missing' },
      { day: '2025-03-18', who: 'clerk', does: propose('disclosed.in-part', inPart), stage: 'proposed' },
      { day: '2025-03-19', who: 'head',  does: approve(), owes: ['L06', 'L12', 'L08'] },
      { day: '2025-03-19', who: 'clerk', does: send('L08', 'reply:L08:consultation'), stage: 'decided', owes: ['L06', 'L12'] },
    ],
  },
  {
    name: 'Art. 32: an objection is overridden by the public interest, and the third party is told the content and the reasons',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive() },
      { day: '2025-03-10', who: 'clerk', does: consult('third-party') },
      sent,
      { day: '2025-03-17', who: 'clerk', does: answer('objects') },
      { day: '2025-03-18', who: 'clerk', does: propose('disclosed.provided', { ...provided, publicInterest: '涉及食品安全，不公开会对公共利益造成重大影响' }), stage: 'proposed' },
      { day: '2025-03-19', who: 'head',  does: approve(), owes: ['L06', 'L11', 'L08'] },
      { day: '2025-03-19', who: 'clerk', does: send('L11', 'reply'), done: 'disclosed.provided', reportRow: 'granted' },
    ],
  },
  {
    name: 'Art. 32: an objection without reasonable grounds does not bar the disclosure: it is said why, and the third party is told',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive() },
      { day: '2025-03-10', who: 'clerk', does: consult('third-party') },
      sent,
      { day: '2025-03-17', who: 'clerk', does: answer('objects') },
      { day: '2025-03-18', who: 'clerk', does: on('2025-03-14', propose('denied.third-party', denied)), refused: 'before-its-cause' },
      { day: '2025-03-18', who: 'clerk', does: propose('disclosed.provided', { ...provided, objectionUnfounded: '该方案不含商业秘密和个人隐私，公开不会损害贵方合法权益' }), stage: 'proposed' },
      { day: '2025-03-19', who: 'head',  does: approve(), owes: ['L06', 'L11', 'L08'] },
      { day: '2025-03-19', who: 'clerk', does: send('L08', 'reply:L08:consultation') },
      { day: '2025-03-19', who: 'head',  does: sendBack, stage: 'open', owes: ['L06'] },
      { day: '2025-03-20', who: 'clerk', does: propose('denied.third-party', denied), stage: 'proposed' },
      { day: '2025-03-20', who: 'head',  does: approve('second'), stage: 'decided', owes: ['L06', 'L13'] },
    ],
  },
  {
    name: 'Art. 33 ¶3: sent on the last day, a consultation still takes its time out of the period',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive(), dueOn: '2025-03-31' },
      { day: '2025-03-31', who: 'clerk', does: consult('other-organ'), dueOn: '2025-03-31' },
      { day: '2025-03-31', who: 'clerk', does: send('L07', 'consultation-letter'), dueOn: '2025-04-22', pausedSince: '2025-03-31' },
      { day: '2025-04-01', who: 'clerk', does: serve('consultation-letter'), dueOn: '2025-04-23', until: { consultation: '2025-04-23' } },
      { day: '2025-04-09', who: 'clerk', does: answer('consents'), dueOn: '2025-04-09', pausedSince: 'none' },
    ],
  },
  {
    name: 'Art. 32: a silent third party neither consents nor refuses; the organ decides when fifteen working days have passed (C10)',
    steps: [
      { day: '2025-03-03', who: 'clerk',     does: receive() },
      { day: '2025-03-10', who: 'clerk',     does: consult('third-party') },
      { day: '2025-03-10', who: 'clockwork', does: lapse(), refused: 'period-not-begun' },
      { ...sent, dueOn: '2025-04-22' },
      { day: '2025-03-11', who: 'clerk',     does: serve('consultation-letter'), until: { consultation: '2025-04-01' } },
      { day: '2025-04-01', who: 'clockwork', does: lapse(), refused: 'period-still-running' },
      { day: '2025-04-07', who: 'clockwork', does: lapse(), dueOn: '2025-04-23', pausedSince: 'none' },
      { day: '2025-04-08', who: 'clerk',     does: propose('denied.third-party', denied), stage: 'proposed' },
      { day: '2025-04-09', who: 'clerk',     does: answer('objects'), dueOn: '2025-04-23' },
      { day: '2025-04-09', who: 'clerk',     does: answer('objects'), refused: 'nothing-asked' },
    ],
  },
  {
    name: 'Art. 32: a third party that consents in part has objected to the whole',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive() },
      { day: '2025-03-10', who: 'clerk', does: consult('third-party') },
      sent,
      { day: '2025-03-17', who: 'clerk', does: answer('consents-in-part') },
      { day: '2025-03-18', who: 'clerk', does: propose('disclosed.provided', provided), refused: 'third-party-objects' },
      { day: '2025-03-18', who: 'clerk', does: propose('disclosed.in-part', inPart), stage: 'proposed' },
    ],
  },
  {
    name: 'Arts. 32, 34: two are asked at once; a late answer does not lengthen the time, and none is answered twice',
    steps: [
      { day: '2025-03-03', who: 'clerk', does: receive() },
      { day: '2025-03-10', who: 'clerk', does: consult('third-party', 'one') },
      { day: '2025-03-10', who: 'clerk', does: consult('third-party', 'one'), refused: 'nothing-changed' },
      { day: '2025-03-10', who: 'clerk', does: consult('other-organ', 'two'), owes: ['L05', 'L06', 'L07', 'L06'] },
      { day: '2025-03-10', who: 'clerk', does: send('L05', 'one-letter'), dueOn: '2025-04-22' },
      { day: '2025-03-12', who: 'clerk', does: send('L07', 'two-letter'), dueOn: '2025-04-24' },
      { day: '2025-03-14', who: 'clerk', does: answer('consents', 'one') },
      { day: '2025-03-14', who: 'clerk', does: answer('objects', 'one'), refused: 'already-answered' },
      { day: '2025-04-09', who: 'clerk', does: answer('objects', 'two'), dueOn: '2025-04-24' },
    ],
  },
  {
    name: 'Art. 34: a co-making organ that is silent is deemed to consent (C11)',
    steps: [
      { day: '2025-03-03', who: 'clerk',     does: receive() },
      { day: '2025-03-10', who: 'clerk',     does: consult('co-maker'), owes: ['L07', 'L06'] },
      { day: '2025-03-10', who: 'clerk',     does: send('L07', 'consultation-letter'), dueOn: '2025-04-22' },
      { day: '2025-03-10', who: 'clerk',     does: send('L06', 'consultation-letter:L06') },
      { day: '2025-04-01', who: 'clockwork', does: lapse(), refused: 'period-not-begun' },
      { day: '2025-04-01', who: 'clerk',     does: on('2025-03-10', serve('consultation-letter')), dueOn: '2025-04-22' },
      { day: '2025-04-01', who: 'clockwork', does: lapse(), dueOn: '2025-04-22' },
      { day: '2025-04-02', who: 'clerk',     does: propose('denied.third-party', denied), refused: 'third-party-not-asked' },
      { day: '2025-04-02', who: 'clerk',     does: propose('disclosed.provided', provided), stage: 'proposed' },
      { day: '2025-04-02', who: 'head',      does: approve(), owes: ['L11'] },
      { day: '2025-04-03', who: 'clerk',     does: on('2025-04-01', send('L11', 'reply')), refused: 'before-its-cause' },
      { day: '2025-04-03', who: 'clerk',     does: send('L11', 'reply'), done: 'disclosed.provided' },
    ],
  },
]
