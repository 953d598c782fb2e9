import { civilDate } from '../../kernel/civil-date.ts'
import { cite } from '../citation.ts'
import { daysOff, type HolidayNotice } from '../holiday-notice.ts'
import { festivals } from './festivals.table.ts'

export const notices2024: readonly HolidayNotice[] = [
  {
    cite: cite('holidays-2024'),
    year: 2024,
    publishedOn: civilDate('2023-10-25'),
    off: [
      daysOff(festivals.newYear, '2024-01-01'),
      daysOff(festivals.spring, '2024-02-10', '2024-02-17'),
      daysOff(festivals.qingming, '2024-04-04', '2024-04-06'),
      daysOff(festivals.labour, '2024-05-01', '2024-05-05'),
      daysOff(festivals.dragonBoat, '2024-06-10'),
      daysOff(festivals.midAutumn, '2024-09-15', '2024-09-17'),
      daysOff(festivals.national, '2024-10-01', '2024-10-07'),
    ],
    work: [
      '2024-02-04',
      '2024-02-18',
      '2024-04-07',
      '2024-04-28',
      '2024-05-11',
      '2024-09-14',
      '2024-09-29',
      '2024-10-12',
    ].map(civilDate),
  },
]
