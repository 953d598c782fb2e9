import { civilDate } from '../../kernel/civil-date.ts'
import { cite } from '../citation.ts'
import { daysOff, type HolidayNotice } from '../holiday-notice.ts'
import { festivals } from './festivals.table.ts'

/** The Spring Festival was lengthened while it lasted; the make-up day of 1 February fell inside it. */
export const notices2020: readonly HolidayNotice[] = [
  {
    cite: cite('holidays-2020'),
    year: 2020,
    publishedOn: civilDate('2019-11-21'),
    off: [
      daysOff(festivals.newYear, '2020-01-01'),
      daysOff(festivals.spring, '2020-01-24', '2020-01-30'),
      daysOff(festivals.qingming, '2020-04-04', '2020-04-06'),
      daysOff(festivals.labour, '2020-05-01', '2020-05-05'),
      daysOff(festivals.dragonBoat, '2020-06-25', '2020-06-27'),
      daysOff(festivals.nationalAndMidAutumn, '2020-10-01', '2020-10-08'),
    ],
    work: ['2020-01-19', '2020-02-01', '2020-04-26', '2020-05-09', '2020-06-28', '2020-09-27', '2020-10-10'].map(
      civilDate,
    ),
  },
  {
    cite: cite('holidays-2020-spring'),
    year: 2020,
    publishedOn: civilDate('2020-01-27'),
    off: [daysOff(festivals.spring, '2020-01-31', '2020-02-02')],
    work: [],
  },
]
