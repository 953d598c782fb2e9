import { blankRule } from './blank-rule.ts'

export const t2Blank = blankRule('T2-BLANK', 2)
