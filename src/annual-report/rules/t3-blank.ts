import { blankRule } from './blank-rule.ts'

export const t3Blank = blankRule('T3-BLANK', 3)
