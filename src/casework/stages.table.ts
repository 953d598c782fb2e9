import type { Words } from '../kernel/words.ts'

/** Where a case stands. */
export interface StageRow {
  readonly label: Words
  /** The office still owes something. */
  readonly open: boolean
  /** It is one of the requests of table 3, once it is received in the sense of art. 31. */
  readonly counted: boolean
}

// prettier-ignore
export const stages = {
  none:           { label: { zh: '尚未登记',   en: 'Not registered' },            open: false, counted: false },
  arrived:        { label: { zh: '待确认收到', en: 'Receipt to be confirmed' },   open: true,  counted: false },
  open:           { label: { zh: '办理中',     en: 'In hand' },                   open: true,  counted: true },
  correcting:     { label: { zh: '待补正',     en: 'Awaiting correction' },       open: true,  counted: true },
  explaining:     { label: { zh: '待说明理由', en: 'Awaiting reasons' },          open: true,  counted: true },
  'awaiting-fee': { label: { zh: '待缴费',     en: 'Awaiting the fee' },          open: true,  counted: true },
  proposed:       { label: { zh: '待审签',     en: 'Decision to be approved' },   open: true,  counted: true },
  decided:        { label: { zh: '待送达',     en: 'Reply to be sent' },          open: true,  counted: true },
  answered:       { label: { zh: '已答复',     en: 'Answered' },                  open: false, counted: true },
  closed:         { label: { zh: '已终止',     en: 'Closed' },                    open: false, counted: true },
  reopened:       { label: { zh: '责令重作',   en: 'To be decided anew' },        open: true,  counted: true },
  split:          { label: { zh: '已拆分',     en: 'Split into parts' },          open: false, counted: false },
  merged:         { label: { zh: '已合并',     en: 'Merged into another' },       open: false, counted: false },
  voided:         { label: { zh: '已作废',     en: 'Entered by mistake' },        open: false, counted: false },
} as const satisfies Readonly<Record<string, StageRow>>

export type Stage = keyof typeof stages
