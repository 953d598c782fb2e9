import { addDays, civilDate } from '../../src/kernel/civil-date.ts'
import type { ImportFile } from '../../src/services/import-plan.ts'

const outcomes = [
  '予以公开',
  '部分公开',
  '信息不存在',
  '不属于本机关负责公开',
  '不予公开（商业秘密）',
  '重复申请',
  '逾期不补正',
  '已主动公开',
]
const channels = ['网上申请', '邮寄', '当面', '电子邮件', '传真']
const kinds = ['自然人', '自然人', '自然人', '商业企业', '法律服务机构', '其他']

/** An old ledger of so many requests over twelve years, as separated values; the same number gives the same bytes. */
export function madeUpLedger(rows: number, firstNumber = 1): ImportFile {
  const lines = [
    '登记编号,申请日期,收到日期,申请方式,申请人,申请人类别,联系电话,通信地址,申请内容,承办科室,补正告知日期,收到补正日期,答复日期,办理结果,文号,送达日期,复议日期,复议结果,复议决定日期',
  ]
  for (let at = 0; at < rows; at += 1) {
    const number = firstNumber + at
    const came = addDays(civilDate('2012-01-05'), Math.floor((at * 4_300) / rows))
    const received = addDays(came, number % 3)
    const corrects = number % 7 === 0
    const replied = addDays(received, 5 + (number % 30) + (corrects ? 10 : 0))
    const open = number % 997 === 0
    const disputed = number % 23 === 0 && !open
    lines.push(
      [
        `旧-${String(number).padStart(7, '0')}`,
        came,
        received,
        channels[number % channels.length],
        `申请人${number % 40_000}`,
        kinds[number % kinds.length],
        `139${String(number % 40_000).padStart(8, '0')}`,
        `云溪县春晖路${number % 300}号`,
        `第${number}号项目的资金分配结果、验收材料以及有关会议纪要`,
        `第${number % 9}股`,
        corrects ? addDays(received, 3) : '',
        corrects ? addDays(received, 9) : '',
        open ? '' : replied,
        open ? '办理中' : outcomes[number % outcomes.length],
        open ? '' : `云商公开〔${came.slice(0, 4)}〕${number}号`,
        open ? '' : addDays(replied, 2),
        disputed ? addDays(replied, 20) : '',
        disputed ? '维持' : '',
        disputed ? addDays(replied, 70) : '',
      ].join(','),
    )
  }
  return { name: '旧台账.csv', bytes: Buffer.from(lines.join('\r\n')) }
}
