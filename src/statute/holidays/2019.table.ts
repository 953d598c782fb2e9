import { civilDate } from '../../kernel/civil-date.ts'
import { cite } from '../citation.ts'
import { daysOff, type HolidayNotice } from '../holiday-notice.ts'
import { festivals } from './festivals.table.ts'

/** Labour Day was lengthened during the year. */
export const notices2019: readonly HolidayNotice[] = [
  {
    cite: cite('holidays-2019'),
    year: 2019,
    publishedOn: civilDate('2018-12-06'),
    off: [
      daysOff(festivals.newYear, '2018-12-30', '2019-01-01'),
      daysOff(festivals.spring, '2019-02-04', '2019-02-10'),
      daysOff(festivals.qingming, '2019-04-05'),
      daysOff(festivals.labour, '2019-05-01'),
      daysOff(festivals.dragonBoat, '2019-06-07'),
      daysOff(festivals.midAutumn, '2019-09-13'),
      daysOff(festivals.national, '2019-10-01', '2019-10-07'),
    ],
    work: ['2018-12-29', '2019-02-02', '2019-02-03', '2019-09-29', '2019-10-12'].map(civilDate),
  },
  {
    cite: cite('holidays-2019-may'),
    year: 2019,
    publishedOn: civilDate('2019-03-22'),
    off: [daysOff(festivals.labour, '2019-05-01', '2019-05-04')],
    work: ['2019-04-28', '2019-05-05'].map(civilDate),
  },
]
