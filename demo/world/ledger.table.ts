/** What the bureau enters beside the requests: documents one by one, decisions by the month. */
import type { LedgerKind } from '../../src/statute/ledger-kinds.table.ts'

export interface DocumentTold {
  readonly title: string
  readonly number: string
  readonly made: string
  readonly repealed?: string
  readonly lapsed?: string
}

// prettier-ignore
export const documents: readonly DocumentTold[] = [
  { title: '云溪县农贸市场星级评定办法',                 number: '云商发〔2016〕21号', made: '2016-08-12', repealed: '2025-04-18' },
  { title: '云溪县再生资源回收站点管理细则',             number: '云商发〔2017〕9号',  made: '2017-05-05', repealed: '2024-09-20' },
  { title: '云溪县二手车流通备案指引',                   number: '云商发〔2018〕14号', made: '2018-06-29', repealed: '2024-03-29' },
  { title: '云溪县单用途商业预付卡备案管理办法',         number: '云商发〔2019〕7号',  made: '2019-04-11' },
  { title: '云溪县商贸流通专项资金管理办法',             number: '云商发〔2019〕30号', made: '2019-11-08', repealed: '2023-06-16' },
  { title: '云溪县家政服务信用信息管理办法',             number: '云商发〔2020〕16号', made: '2020-09-03' },
  { title: '云溪县展销会备案管理规定',                   number: '云商发〔2021〕11号', made: '2021-07-01', lapsed: '2026-07-01' },
  { title: '云溪县直播电商基地认定办法',                 number: '云商发〔2022〕5号',  made: '2022-03-25' },
  { title: '云溪县商贸流通专项资金管理办法（修订）',     number: '云商发〔2023〕8号',  made: '2023-06-16' },
  { title: '云溪县消费券发放管理办法',                   number: '云商发〔2023〕15号', made: '2023-09-08' },
  { title: '云溪县二手车流通备案指引（修订）',           number: '云商发〔2024〕6号',  made: '2024-03-29' },
  { title: '云溪县再生资源回收站点环境管理办法',         number: '云商发〔2025〕4号',  made: '2025-03-07' },
  { title: '云溪县农贸市场规范化建设验收办法',           number: '云商发〔2025〕12号', made: '2025-04-18' },
  { title: '云溪县外经贸专项资金管理办法',               number: '云商发〔2026〕3号',  made: '2026-02-27' },
]

/** How many decisions each month, January first; entered on the month's last day. */
export interface MonthsTold {
  readonly kind: Extract<LedgerKind, `${string}-decision`>
  readonly what: string
  readonly year: number
  readonly months: readonly number[]
}

// prettier-ignore
export const decisions: readonly MonthsTold[] = [
  { kind: 'licence-decision', what: '拍卖、二手车、报废车回收等许可', year: 2023, months: [3, 5, 8, 6, 4, 7, 5, 6, 9, 4, 6, 7] },
  { kind: 'licence-decision', what: '拍卖、二手车、报废车回收等许可', year: 2024, months: [4, 3, 7, 9, 5, 6, 8, 4, 6, 5, 7, 5] },
  { kind: 'licence-decision', what: '拍卖、二手车、报废车回收等许可', year: 2025, months: [2, 6, 7, 5, 8, 6, 4, 7, 5, 6, 8, 9] },
  { kind: 'licence-decision', what: '拍卖、二手车、报废车回收等许可', year: 2026, months: [5, 3, 6, 7, 4, 8, 6, 5, 7, 4] },
  { kind: 'penalty-decision', what: '预付卡、促销等商务执法处罚',     year: 2023, months: [0, 1, 0, 2, 1, 0, 1, 0, 3, 0, 1, 2] },
  { kind: 'penalty-decision', what: '预付卡、促销等商务执法处罚',     year: 2024, months: [1, 0, 2, 0, 1, 1, 0, 2, 0, 1, 3, 1] },
  { kind: 'penalty-decision', what: '预付卡、促销等商务执法处罚',     year: 2025, months: [0, 2, 1, 1, 0, 3, 0, 1, 2, 0, 1, 1] },
  { kind: 'penalty-decision', what: '预付卡、促销等商务执法处罚',     year: 2026, months: [1, 0, 1, 2, 0, 1, 0, 2, 1, 1] },
]

/** Money that came in, or was spent on central procurement, in yuan. */
// prettier-ignore
export const money: readonly { readonly kind: 'fee-income' | 'procurement'; readonly on: string; readonly yuan: number; readonly title: string }[] = [
  { kind: 'fee-income',  on: '2023-07-21', yuan: 380,    title: '政府信息公开信息处理费' },
  { kind: 'fee-income',  on: '2024-06-19', yuan: 100,    title: '政府信息公开信息处理费' },
  { kind: 'procurement', on: '2023-10-12', yuan: 86_400, title: '办公电脑12台' },
  { kind: 'procurement', on: '2024-05-16', yuan: 31_200, title: '打印复印设备2台' },
  { kind: 'procurement', on: '2025-08-21', yuan: 47_500, title: '视频会议终端' },
]
