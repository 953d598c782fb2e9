import { civilDate } from '../../kernel/civil-date.ts'
import { cite } from '../citation.ts'
import { daysOff, type HolidayNotice } from '../holiday-notice.ts'
import { festivals } from './festivals.table.ts'

export const notices2026: readonly HolidayNotice[] = [
  {
    cite: cite('holidays-2026'),
    year: 2026,
    publishedOn: civilDate('2025-11-04'),
    off: [
      daysOff(festivals.newYear, '2026-01-01', '2026-01-03'),
      daysOff(festivals.spring, '2026-02-15', '2026-02-23'),
      daysOff(festivals.qingming, '2026-04-04', '2026-04-06'),
      daysOff(festivals.labour, '2026-05-01', '2026-05-05'),
      daysOff(festivals.dragonBoat, '2026-06-19', '2026-06-21'),
      daysOff(festivals.midAutumn, '2026-09-25', '2026-09-27'),
      daysOff(festivals.national, '2026-10-01', '2026-10-07'),
    ],
    work: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'].map(civilDate),
  },
]
