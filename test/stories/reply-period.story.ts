import type { Story } from '../support/story.ts'

// prettier-ignore
export const replyPeriodStories: readonly Story[] = [
  {
    name: 'Art. 30: the period begins anew with the corrected request',
    steps: [
      { day: '2025-03-03', happens: 'submitted', by: 'in-person', dueOn: '2025-03-31' },
      { day: '2025-03-06', happens: 'asked to correct', correctBy: '2025-03-27' },
      { day: '2025-03-12', happens: 'corrected', dueOn: '2025-04-10' },
    ],
  },
  {
    name: 'Art. 33 ¶3: the time of consulting a third party is not counted',
    steps: [
      { day: '2025-03-03', happens: 'submitted', by: 'in-person', dueOn: '2025-03-31' },
      { day: '2025-03-10', happens: 'consulted', until: '2025-03-17', dueOn: '2025-04-08' },
    ],
  },
  {
    name: 'Art. 33 ¶3: a third party and another organ asked at the same time are excluded once',
    steps: [
      { day: '2025-03-03', happens: 'submitted', by: 'in-person', dueOn: '2025-03-31' },
      { day: '2025-03-10', happens: 'consulted', until: '2025-03-17', dueOn: '2025-04-08' },
      { day: '2025-03-12', happens: 'consulted', until: '2025-03-19', dueOn: '2025-04-10' },
    ],
  },
  {
    name: 'Art. 33 ¶3: asked after the period has expired, nothing is excluded any more',
    steps: [
      { day: '2025-03-03', happens: 'submitted', by: 'in-person', dueOn: '2025-03-31' },
      { day: '2025-04-02', happens: 'consulted', until: '2025-04-10', dueOn: '2025-03-31' },
    ],
  },
  {
    name: 'Art. 33 ¶2: extended by 20 working days in all, and not after the period has expired',
    steps: [
      { day: '2025-03-03', happens: 'submitted', by: 'in-person', dueOn: '2025-03-31' },
      { day: '2025-03-20', happens: 'extended', by: 12, dueOn: '2025-04-17' },
      { day: '2025-03-21', happens: 'extended', by: 9,  refused: 'extension-too-long' },
      { day: '2025-04-18', happens: 'extended', by: 8,  refused: 'extension-too-late' },
      { day: '2025-04-10', happens: 'extended', by: 8,  dueOn: '2025-04-28' },
    ],
  },
  {
    name: 'Art. 33: an extension and a consultation both lengthen the period',
    steps: [
      { day: '2025-03-03', happens: 'submitted', by: 'in-person', dueOn: '2025-03-31' },
      { day: '2025-03-10', happens: 'consulted', until: '2025-03-17', dueOn: '2025-04-08' },
      { day: '2025-03-28', happens: 'extended', by: 20, dueOn: '2025-05-08' },
    ],
  },
  {
    name: '109号 art. 6: the period begins anew when the fee has been paid',
    steps: [
      { day: '2025-03-03', happens: 'submitted', by: 'in-person', dueOn: '2025-03-31' },
      { day: '2025-03-20', happens: 'fee paid', dueOn: '2025-04-18' },
    ],
  },
  {
    name: '109号 art. 6: an extension given before the payment does not lengthen the new period',
    steps: [
      { day: '2025-03-03', happens: 'submitted', by: 'in-person', dueOn: '2025-03-31' },
      { day: '2025-03-18', happens: 'extended', by: 10, dueOn: '2025-04-15' },
      { day: '2025-03-20', happens: 'fee paid', dueOn: '2025-04-18' },
      { day: '2025-04-10', happens: 'extended', by: 11, refused: 'extension-too-long' },
      { day: '2025-04-10', happens: 'extended', by: 10, dueOn: '2025-05-06' },
    ],
  },
  {
    name: 'Art. 35: a deferred date takes the place of the period, and lies after it',
    steps: [
      { day: '2025-03-03', happens: 'submitted', by: 'in-person', dueOn: '2025-03-31' },
      { day: '2025-03-24', happens: 'deferred', to: '2025-03-31', refused: 'deferral-not-later' },
      { day: '2025-03-24', happens: 'deferred', to: '2025-06-30', dueOn: '2025-06-30' },
    ],
  },
  {
    name: 'Art. 31 and the holiday notice for 2026: a make-up Saturday counts',
    steps: [{ day: '2026-02-13', happens: 'submitted', by: 'in-person', dueOn: '2026-03-19' }],
  },
  {
    name: 'A period that runs into a year without notice is provisional',
    steps: [{ day: '2026-12-15', happens: 'submitted', by: 'in-person', dueOn: '2027-01-12', provisional: true }],
  },
  {
    name: '放假办法 art. 4: in Xinjiang the days of Eid al-Adha 2025 are not counted',
    region: '6542',
    steps: [{ day: '2025-05-20', happens: 'submitted', by: 'in-person', dueOn: '2025-06-23' }],
  },
  {
    name: 'Days that contradict the receipt are refused',
    steps: [
      { day: '2025-03-03', happens: 'submitted', by: 'in-person', dueOn: '2025-03-31' },
      { day: '2025-02-28', happens: 'corrected', refused: 'before-receipt' },
      { day: '2025-03-10', happens: 'consulted', until: '2025-03-07', refused: 'consultation-backwards' },
      { day: '2025-03-10', happens: 'extended', by: 0.5, refused: 'extension-not-whole' },
    ],
  },
]
