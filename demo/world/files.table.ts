import type { FilePurpose } from '../../src/casework/attachment-kinds.table.ts'
import type { StaffKey } from './staff.table.ts'

/** A file the office put into a case, and how it went out again. */
export interface FileTold {
  readonly day: string
  /** The case by its key in the tables of cases. */
  readonly of: string
  readonly who: StaffKey
  readonly purpose: FilePurpose
  readonly name: string
  readonly text: string
  readonly off?: { readonly day: string; readonly reason: string }
}

// prettier-ignore
export const caseFiles: readonly FileTold[] = [
  { day: '2025-01-13', of: '消费券核销', who: '科室', purpose: 'search', name: '消费券核销汇总表检索记录.txt',
    text: '检索范围：2024年消费券活动档案、核销系统导出数据。\n检索结果：四个批次核销汇总表各一份，现成，无需加工。' },
  { day: '2025-01-13', of: '消费券核销', who: '科室', purpose: 'other', name: '成品油市场检查安排.txt',
    text: '一月中旬成品油零售市场检查安排。',
    off: { day: '2025-01-14', reason: '不属于本案' } },
  { day: '2025-01-15', of: '消费券核销', who: '经办', purpose: 'records', name: '2024年“惠享云溪”消费券核销汇总表.txt',
    text: '批次，发放张数，核销张数，核销金额（元）\n一，20000，18655，932750\n二，20000，19012，950600\n三，15000，13987，699350\n四，15000，14120，706000' },
]
