import type { Story } from '../support/story.ts'

// prettier-ignore
export const receiptStories: readonly Story[] = [
  {
    name: 'Art. 31 item 1: handed in at the desk, the request is received that day',
    steps: [{ day: '2025-03-03', happens: 'submitted', by: 'in-person', dueOn: '2025-03-31' }],
  },
  {
    name: 'Art. 31 item 1: handed in on a Saturday, the first working day counted is Monday',
    steps: [{ day: '2025-03-01', happens: 'submitted', by: 'in-person', dueOn: '2025-03-28' }],
  },
  {
    name: 'Art. 31 item 2: sent by registered post, it is received when the organ signs for it',
    steps: [
      { day: '2025-02-26', happens: 'submitted', by: 'registered-post', notYetReceived: true },
      { day: '2025-03-03', happens: 'signed for', dueOn: '2025-03-31' },
    ],
  },
  {
    name: 'Art. 31 item 2: sent as an ordinary letter, it is received when the office and the applicant confirm',
    steps: [
      { day: '2025-02-26', happens: 'submitted', by: 'ordinary-post', notYetReceived: true },
      { day: '2025-03-03', happens: 'confirmed', dueOn: '2025-03-31' },
    ],
  },
  {
    name: 'Art. 31 item 3: filed online, it is received when both sides confirm',
    steps: [
      { day: '2025-03-01', happens: 'submitted', by: 'online', notYetReceived: true },
      { day: '2025-03-03', happens: 'confirmed', dueOn: '2025-03-31' },
    ],
  },
  {
    name: 'Art. 31 item 3: an e-mail counts from confirmation, not from the mail system (the circular of 2015 is overridden)',
    steps: [
      { day: '2025-02-28', happens: 'submitted', by: 'email', notYetReceived: true },
      { day: '2025-03-03', happens: 'confirmed', dueOn: '2025-03-31' },
    ],
  },
  {
    name: 'Art. 31 item 3: a fax to the disclosure office counts from confirmation',
    steps: [
      { day: '2025-03-03', happens: 'submitted', by: 'fax', notYetReceived: true },
      { day: '2025-03-03', happens: 'confirmed', dueOn: '2025-03-31' },
    ],
  },
]
