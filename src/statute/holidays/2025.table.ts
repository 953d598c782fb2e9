import { civilDate } from '../../kernel/civil-date.ts'
import { cite } from '../citation.ts'
import { daysOff, type HolidayNotice } from '../holiday-notice.ts'
import { festivals } from './festivals.table.ts'

export const notices2025: readonly HolidayNotice[] = [
  {
    cite: cite('holidays-2025'),
    year: 2025,
    publishedOn: civilDate('2024-11-12'),
    off: [
      daysOff(festivals.newYear, '2025-01-01'),
      daysOff(festivals.spring, '2025-01-28', '2025-02-04'),
      daysOff(festivals.qingming, '2025-04-04', '2025-04-06'),
      daysOff(festivals.labour, '2025-05-01', '2025-05-05'),
      daysOff(festivals.dragonBoat, '2025-05-31', '2025-06-02'),
      daysOff(festivals.nationalAndMidAutumn, '2025-10-01', '2025-10-08'),
    ],
    work: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'].map(civilDate),
  },
]
