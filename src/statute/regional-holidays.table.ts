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

/** One year's notice of a region, as read where its text was reproduced; what it was called there differs, so it is described. */
const notice = (
  region: Words,
  year: number,
  publishedOn: string,
  off: readonly DaysOff[],
  work: readonly string[] = [],
): HolidayNotice => ({
  cite: cite('holiday-measures', 4),
  title: {
    zh: `${region.zh}${year}年放假通知，据转载文本`,
    en: `${region.en} holiday notice for ${year}, as reproduced`,
  },
  year,
  publishedOn: civilDate(publishedOn),
  off,
  work: work.map(civilDate),
})

const guangxi: Words = { zh: '广西壮族自治区', en: 'Guangxi' }
const ningxia: Words = { zh: '宁夏回族自治区', en: 'Ningxia' }
const xinjiang: Words = { zh: '新疆维吾尔自治区', en: 'Xinjiang' }

/**
 * Only days that the region gave everybody beyond the national notice. A year that is not here is not known for the
 * region, and dates in it are provisional. Where the day of publication was not seen, the first day of the year stands.
 * Autonomous prefectures may have holidays of their own too; none of theirs is loaded (docs/adr/0022-regional-holidays.md).
 */
// prettier-ignore
export const regions: readonly Region[] = [
  { code: '45', name: guangxi, notices: [
    notice(guangxi, 2019, '2018-12-29', [daysOff(festivals.zhuang, '2019-04-04'), daysOff(festivals.zhuang, '2019-04-08')]),
    notice(guangxi, 2021, '2021-03-16', [daysOff(festivals.zhuang, '2021-04-14', '2021-04-16')], ['2021-04-18']),
    notice(guangxi, 2022, '2022-03-01', [daysOff(festivals.zhuang, '2022-04-02'), daysOff(festivals.zhuang, '2022-04-06')]),
    notice(guangxi, 2023, '2023-03-14', [daysOff(festivals.zhuang, '2023-04-21', '2023-04-23')]),
    notice(guangxi, 2024, '2024-03-22', [daysOff(festivals.zhuang, '2024-04-11', '2024-04-12')]),
    notice(guangxi, 2025, '2025-02-26', [daysOff(festivals.zhuang, '2025-03-31', '2025-04-01')]),
  ] },
  { code: '54', name: { zh: '西藏自治区', en: 'Tibet' }, notices: [] },
  { code: '64', name: ningxia, notices: [
    notice(ningxia, 2019, '2019-01-01', [daysOff(festivals.eidInNingxia, '2019-06-05', '2019-06-06'), daysOff(festivals.eidAlAdha, '2019-08-12', '2019-08-13')]),
    notice(ningxia, 2020, '2019-12-04', [daysOff(festivals.eidInNingxia, '2020-05-25', '2020-05-26'), daysOff(festivals.eidAlAdha, '2020-07-30', '2020-07-31')]),
    notice(ningxia, 2021, '2021-01-01', [daysOff(festivals.eidInNingxia, '2021-05-13', '2021-05-14'), daysOff(festivals.eidAlAdha, '2021-07-19', '2021-07-20')]),
  ] },
  { code: '65', name: xinjiang, notices: [
    notice(xinjiang, 2022, '2022-01-01', [daysOff(festivals.eidInXinjiang, '2022-05-05'), daysOff(festivals.eidAlAdha, '2022-07-09', '2022-07-13')]),
    notice(xinjiang, 2023, '2022-12-25', [daysOff(festivals.eidInXinjiang, '2023-04-21'), daysOff(festivals.eidAlAdha, '2023-06-28', '2023-06-30')]),
    notice(xinjiang, 2025, '2025-01-01', [daysOff(festivals.eidInXinjiang, '2025-03-29', '2025-03-31'), daysOff(festivals.eidAlAdha, '2025-06-06', '2025-06-10')]),
  ] },
  { code: '2224', name: { zh: '延边朝鲜族自治州', en: 'Yanbian' }, notices: [] },
  { code: '4228', name: { zh: '恩施土家族苗族自治州', en: 'Enshi' }, notices: [] },
  { code: '4331', name: { zh: '湘西土家族苗族自治州', en: 'Xiangxi' }, notices: [] },
  { code: '5132', name: { zh: '阿坝藏族羌族自治州', en: 'Aba' }, notices: [] },
  { code: '5133', name: { zh: '甘孜藏族自治州', en: 'Garze' }, notices: [] },
  { code: '5134', name: { zh: '凉山彝族自治州', en: 'Liangshan' }, notices: [] },
  { code: '5223', name: { zh: '黔西南布依族苗族自治州', en: 'Qianxinan' }, notices: [] },
  { code: '5226', name: { zh: '黔东南苗族侗族自治州', en: 'Qiandongnan' }, notices: [] },
  { code: '5227', name: { zh: '黔南布依族苗族自治州', en: 'Qiannan' }, notices: [] },
  { code: '5323', name: { zh: '楚雄彝族自治州', en: 'Chuxiong' }, notices: [] },
  { code: '5325', name: { zh: '红河哈尼族彝族自治州', en: 'Honghe' }, notices: [] },
  { code: '5326', name: { zh: '文山壮族苗族自治州', en: 'Wenshan' }, notices: [] },
  { code: '5328', name: { zh: '西双版纳傣族自治州', en: 'Xishuangbanna' }, notices: [] },
  { code: '5329', name: { zh: '大理白族自治州', en: 'Dali' }, notices: [] },
  { code: '5331', name: { zh: '德宏傣族景颇族自治州', en: 'Dehong' }, notices: [] },
  { code: '5333', name: { zh: '怒江傈僳族自治州', en: 'Nujiang' }, notices: [] },
  { code: '5334', name: { zh: '迪庆藏族自治州', en: 'Diqing' }, notices: [] },
  { code: '6229', name: { zh: '临夏回族自治州', en: 'Linxia' }, notices: [] },
  { code: '6230', name: { zh: '甘南藏族自治州', en: 'Gannan' }, notices: [] },
  { code: '6322', name: { zh: '海北藏族自治州', en: 'Haibei' }, notices: [] },
  { code: '6323', name: { zh: '黄南藏族自治州', en: 'Huangnan' }, notices: [] },
  { code: '6325', name: { zh: '海南藏族自治州', en: 'Hainan (Qinghai)' }, notices: [] },
  { code: '6326', name: { zh: '果洛藏族自治州', en: 'Golog' }, notices: [] },
  { code: '6327', name: { zh: '玉树藏族自治州', en: 'Yushu' }, notices: [] },
  { code: '6328', name: { zh: '海西蒙古族藏族自治州', en: 'Haixi' }, notices: [] },
]
