import { cellsOf } from '../../src/annual-report/figures.ts'
import { editions } from '../../src/annual-report/editions.ts'
import type { EditionId } from '../../src/annual-report/edition.ts'
import type { Manuscript } from '../../src/annual-report/manuscript.ts'
import { civilDate } from '../../src/kernel/civil-date.ts'

/** Every cell of the form with 0, and the given ones on top. */
export function figuresWith(edition: EditionId, given: Manuscript['figures']): Manuscript['figures'] {
  return { ...Object.fromEntries(cellsOf(editions[edition]).map(({ key }) => [key, 0])), ...given }
}

const requests = {
  't3.new.natural': 11,
  't3.new.commercial': 2,
  't3.new.legal': 1,
  't3.new.total': 14,
  't3.carry-in.natural': 1,
  't3.carry-in.total': 1,
  't3.granted.natural': 6,
  't3.granted.commercial': 1,
  't3.granted.total': 7,
  't3.partial.natural': 1,
  't3.partial.total': 1,
  't3.denied.4.natural': 1,
  't3.denied.4.total': 1,
  't3.unable.1.natural': 2,
  't3.unable.1.legal': 1,
  't3.unable.1.total': 3,
  't3.refused.2.commercial': 1,
  't3.refused.2.total': 1,
  't3.done.natural': 10,
  't3.done.commercial': 2,
  't3.done.legal': 1,
  't3.done.total': 13,
  't3.carry-out.natural': 2,
  't3.carry-out.total': 2,
  't4.reconsideration.upheld': 1,
  't4.reconsideration.pending': 1,
  't4.reconsideration.total': 2,
} as const

/** A small report of an invented bureau for each edition, its tables in order. */
export const sampleManuscripts: Readonly<Record<EditionId, Manuscript>> = {
  '2019': {
    organ: '云山县水务局',
    year: 2020,
    edition: '2019',
    signedOn: civilDate('2021-01-20'),
    preamble: ['本报告由云山县水务局编制，所列数据的统计期限为2020年1月1日至2020年12月31日。'],
    parts: {
      1: ['2020年，本机关新收政府信息公开申请14件，上年结转1件，办理完毕13件，结转下年度继续办理2件。'],
      2: [],
      3: [],
      4: [],
      5: ['公开目录更新不够及时，下一年度将按季度核对。'],
      6: ['无其他需要报告的事项。'],
    },
    figures: figuresWith('2019', {
      ...requests,
      't2.normative.new': 3,
      't2.normative.disclosed': 3,
      't2.normative.total': 21,
      't2.licence.previous': 12,
      't2.licence.change': '-1',
      't2.licence.decisions': 340,
      't2.service.change': '+2',
      't2.procurement.items': 4,
      't2.procurement.amount': '251000元',
    }),
  },
  '2021': {
    organ: '云山县水务局',
    year: 2023,
    edition: '2021',
    signedOn: civilDate('2024-01-10'),
    preamble: ['本报告由云山县水务局编制，所列数据的统计期限为2023年1月1日至2023年12月31日。'],
    parts: {
      1: [
        '（一）主动公开',
        '2023年，本机关制发行政规范性文件2件，作出行政许可处理决定318件、行政处罚处理决定27件。',
        '（二）依申请公开',
        '2023年，本机关新收政府信息公开申请14件，上年结转1件，办理完毕13件，结转下年度继续办理2件。',
        '（三）政府信息管理',
        '全年清理公开目录一次，移除失效链接12条。',
        '（四）政府信息公开平台建设',
        '公开专栏设在县政府网站，由本机关办公室维护。',
        '（五）监督保障',
        '全年组织业务培训一次，未发生责任追究情形。',
      ],
      2: [],
      3: [],
      4: [],
      5: ['答复文书的说理不够充分，下一年度将对拟不予公开的答复逐件复核。'],
      6: ['本年度未发出收费通知，收取信息处理费0元。'],
    },
    figures: figuresWith('2021', {
      ...requests,
      't2.normative.made': 2,
      't2.normative.in-force': 19,
      't2.licence.decisions': 318,
      't2.penalty.decisions': 27,
      't2.fee.amount': '12.5',
    }),
  },
}
