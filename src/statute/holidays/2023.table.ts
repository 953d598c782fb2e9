import { civilDate } from '../../kernel/civil-date.ts'
import { cite } from '../citation.ts'
import { daysOff, type HolidayNotice } from '../holiday-notice.ts'
import { festivals } from './festivals.table.ts'

export const notices2023: readonly HolidayNotice[] = [
  {
    cite: cite('holidays-2023'),
    year: 2023,
    publishedOn: civilDate('2022-12-08'),
    off: [
      daysOff(festivals.newYear, '2022-12-31', '2023-01-02'),
      daysOff(festivals.spring, '2023-01-21', '2023-01-27'),
      daysOff(festivals.qingming, '2023-04-05'),
      daysOff(festivals.labour, '2023-04-29', '2023-05-03'),
      daysOff(festivals.dragonBoat, '2023-06-22', '2023-06-24'),
      daysOff(festivals.nationalAndMidAutumn, '2023-09-29', '2023-10-06'),
    ],
    work: ['2023-01-28', '2023-01-29', '2023-04-23', '2023-05-06', '2023-06-25', '2023-10-07', '2023-10-08'].map(
      civilDate,
    ),
  },
]
