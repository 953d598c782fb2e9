import { civilDate } from '../../kernel/civil-date.ts'
import { cite } from '../citation.ts'
import { daysOff, type HolidayNotice } from '../holiday-notice.ts'
import { festivals } from './festivals.table.ts'

export const notices2022: readonly HolidayNotice[] = [
  {
    cite: cite('holidays-2022'),
    year: 2022,
    publishedOn: civilDate('2021-10-25'),
    off: [
      daysOff(festivals.newYear, '2022-01-01', '2022-01-03'),
      daysOff(festivals.spring, '2022-01-31', '2022-02-06'),
      daysOff(festivals.qingming, '2022-04-03', '2022-04-05'),
      daysOff(festivals.labour, '2022-04-30', '2022-05-04'),
      daysOff(festivals.dragonBoat, '2022-06-03', '2022-06-05'),
      daysOff(festivals.midAutumn, '2022-09-10', '2022-09-12'),
      daysOff(festivals.national, '2022-10-01', '2022-10-07'),
    ],
    work: ['2022-01-29', '2022-01-30', '2022-04-02', '2022-04-24', '2022-05-07', '2022-10-08', '2022-10-09'].map(
      civilDate,
    ),
  },
]
