import type { Story } from '../support/story.ts'

// prettier-ignore
export const remedyStories: readonly Story[] = [
  {
    name: '行政复议法 art. 23: against a refusal under art. 14, reconsideration comes first',
    steps: [
      { day: '2025-03-03', happens: 'submitted', by: 'in-person', dueOn: '2025-03-31' },
      { day: '2025-03-28', happens: 'replied', with: 'denied.state-secret', route: 'reconsideration-first', reconsiderationUntil: '2025-05-27', suitUntil: 'none' },
    ],
  },
  {
    name: '行政复议法 art. 23: before 2024 the applicant could choose',
    steps: [
      { day: '2023-03-01', happens: 'submitted', by: 'in-person', dueOn: '2023-03-29' },
      { day: '2023-03-29', happens: 'replied', with: 'denied.state-secret', route: 'either', reconsiderationUntil: '2023-05-29', suitUntil: '2023-10-07' },
    ],
  },
  {
    name: '行政复议法 art. 23: the withheld part of a partial disclosure goes to reconsideration first',
    steps: [
      { day: '2025-03-03', happens: 'submitted', by: 'in-person' },
      { day: '2025-03-28', happens: 'replied', with: 'disclosed.in-part', route: 'reconsideration-first' },
    ],
  },
  {
    name: '法释〔2025〕8号 art. 1: what cannot be provided may be taken to court directly',
    steps: [
      { day: '2025-06-03', happens: 'submitted', by: 'in-person', dueOn: '2025-07-01' },
      { day: '2025-07-01', happens: 'replied', with: 'unable.does-not-exist', route: 'either', reconsiderationUntil: '2025-09-01', suitUntil: '2026-01-04' },
    ],
  },
  {
    name: 'Art. 36 item 7: a register enquiry rests on no exemption, so either way is open',
    steps: [
      { day: '2025-06-03', happens: 'submitted', by: 'in-person' },
      { day: '2025-07-01', happens: 'replied', with: 'denied.register-enquiry', route: 'either' },
    ],
  },
  {
    name: '行诉解释 art. 66: when no reply comes, the periods run from the end of the reply period',
    steps: [
      { day: '2025-03-03', happens: 'submitted', by: 'in-person', dueOn: '2025-03-31' },
      { day: '2025-04-01', happens: 'nothing came', route: 'either', reconsiderationUntil: '2025-05-30', suitUntil: '2025-09-30' },
    ],
  },
]
