import type { ImportFile } from '../../src/services/import-plan.ts'
import { separated } from './ledger-workbook.ts'

/** The third office: separated values out of a register of letters, without channels and kinds. */
export const thirdOffice = (): ImportFile =>
  separated('收文登记.csv', [
    ['编号', '日期', '申请人名称', '申请公开的信息', '回复日期', '处理结果', '自编类目'],
    ['1', '2020/3/2', '赵立', '疫情期间保供企业名单', '2020/3/20', '公开', 'A'],
    ['2', '2020/7/9', '赵立', '保供资金拨付凭证', '2020/8/3', '给', 'A'],
    ['3', '2020/9/31', '孙宁', '电商示范县验收结果', '2020/10/9', '公开', 'B'],
    ['4', '2020/10/12', '孙宁', '电商示范县资金安排', '2020/10/9', '公开', 'B'],
    ['5', '2020/11/2', '孙宁', '电商示范县实施方案', '', '公开', 'B'],
  ])
