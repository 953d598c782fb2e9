import { blankRule } from './blank-rule.ts'

export const t4Blank = blankRule('T4-BLANK', 4)
