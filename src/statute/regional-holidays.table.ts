import { civilDate } from '../kernel/civil-date.ts'
import type { Words } from '../kernel/words.ts'
import { cite } from './citation.ts'
import { daysOff, type DaysOff, type HolidayNotice } from './holiday-notice.ts'
import { festivals } from './holidays/festivals.table.ts'

/** A region that has holidays of its own (放假办法 art. 4), and the years whose notice is loaded. */
export interface Region {
  /** First digits of the administrative division code (GB/T 2260). */
  readonly code: string
  readonly name: Words
  readonly notices: readonly HolidayNotice[]
}

const notice = (
  evidence: 'wording' | 'press',
  title: Words,
  year: number,
  publishedOn: string,
  off: readonly DaysOff[],
  work: readonly string[] = [],
): HolidayNotice => ({
  cite: cite('holiday-measures', 4),
  title,
  evidence,
  year,
  publishedOn: civilDate(publishedOn),
  off,
  work: work.map(civilDate),
})

const xinjiang = (year: number): Words => ({
  zh: `新疆维吾尔自治区人民政府办公厅关于${year}年节假日放假安排的通知`,
  en: `Xinjiang holiday notice for ${year}`,
})

const ningxia = (year: number): Words => ({
  zh: `宁夏回族自治区人民政府办公厅关于${year}年部分节假日安排的通知`,
  en: `Ningxia holiday notice for ${year}`,
})

const guangxi = (year: number): Words => ({
  zh: `广西壮族自治区人民政府办公厅关于${year}年“壮族三月三”放假的通知`,
  en: `Guangxi notice on Sanyuesan ${year}`,
})

/**
 * Only days that the region gave everybody beyond the national notice, each marked with how it is known. A year that is
 * not here is not known for the region, and dates in it are provisional. Where the day of publication was not seen, the
 * first day of the year stands.
 */
// prettier-ignore
export const regions: readonly Region[] = [
  { code: '45', name: { zh: '广西壮族自治区', en: 'Guangxi' }, notices: [
    notice('press', guangxi(2019), 2019, '2019-01-01', [daysOff(festivals.zhuang, '2019-04-04', '2019-04-08')]),
    notice('wording', guangxi(2021), 2021, '2021-03-16', [daysOff(festivals.zhuang, '2021-04-14', '2021-04-16')], ['2021-04-18']),
    notice('press', guangxi(2022), 2022, '2022-01-01', [daysOff(festivals.zhuang, '2022-04-02', '2022-04-06')]),
    notice('wording', guangxi(2023), 2023, '2023-03-14', [daysOff(festivals.zhuang, '2023-04-21', '2023-04-23')]),
    notice('wording', guangxi(2024), 2024, '2024-03-22', [daysOff(festivals.zhuang, '2024-04-11', '2024-04-12')]),
    notice('press', guangxi(2025), 2025, '2025-01-01', [daysOff(festivals.zhuang, '2025-03-31', '2025-04-01')]),
  ] },
  { code: '54', name: { zh: '西藏自治区', en: 'Tibet' }, notices: [] },
  { code: '64', name: { zh: '宁夏回族自治区', en: 'Ningxia' }, notices: [
    notice('wording', ningxia(2019), 2019, '2019-01-01', [daysOff(festivals.eid, '2019-06-05', '2019-06-06'), daysOff(festivals.eidAlAdha, '2019-08-12', '2019-08-13')]),
    notice('wording', ningxia(2020), 2020, '2019-12-04', [daysOff(festivals.eid, '2020-05-25', '2020-05-26'), daysOff(festivals.eidAlAdha, '2020-07-30', '2020-07-31')]),
    notice('wording', ningxia(2021), 2021, '2021-01-01', [daysOff(festivals.eid, '2021-05-13', '2021-05-14'), daysOff(festivals.eidAlAdha, '2021-07-19', '2021-07-20')]),
  ] },
  { code: '65', name: { zh: '新疆维吾尔自治区', en: 'Xinjiang' }, notices: [
    notice('press', xinjiang(2022), 2022, '2022-01-01', [daysOff(festivals.eidAlFitr, '2022-05-05'), daysOff(festivals.eidAlAdha, '2022-07-09', '2022-07-13')]),
    notice('wording', xinjiang(2023), 2023, '2022-12-25', [daysOff(festivals.eidAlFitr, '2023-04-21'), daysOff(festivals.eidAlAdha, '2023-06-28', '2023-06-30')]),
    notice('wording', xinjiang(2025), 2025, '2025-01-01', [daysOff(festivals.eidAlFitr, '2025-03-29', '2025-03-31'), daysOff(festivals.eidAlAdha, '2025-06-06', '2025-06-10')]),
  ] },
]
