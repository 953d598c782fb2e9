import { civilDate } from '../../kernel/civil-date.ts'
import { cite } from '../citation.ts'
import { daysOff, type HolidayNotice } from '../holiday-notice.ts'
import { festivals } from './festivals.table.ts'

export const notices2021: readonly HolidayNotice[] = [
  {
    cite: cite('holidays-2021'),
    year: 2021,
    publishedOn: civilDate('2020-11-25'),
    off: [
      daysOff(festivals.newYear, '2021-01-01', '2021-01-03'),
      daysOff(festivals.spring, '2021-02-11', '2021-02-17'),
      daysOff(festivals.qingming, '2021-04-03', '2021-04-05'),
      daysOff(festivals.labour, '2021-05-01', '2021-05-05'),
      daysOff(festivals.dragonBoat, '2021-06-12', '2021-06-14'),
      daysOff(festivals.midAutumn, '2021-09-19', '2021-09-21'),
      daysOff(festivals.national, '2021-10-01', '2021-10-07'),
    ],
    work: ['2021-02-07', '2021-02-20', '2021-04-25', '2021-05-08', '2021-09-18', '2021-09-26', '2021-10-09'].map(
      civilDate,
    ),
  },
]
