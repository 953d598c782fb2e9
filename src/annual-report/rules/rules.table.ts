import type { Rule } from '../finding.ts'
import { t3Id } from './t3-id.ts'
import { t3Sum } from './t3-sum.ts'
import { t3Tot } from './t3-tot.ts'
import { t4Sum } from './t4-sum.ts'
import { tplVer } from './tpl-ver.ts'

/** Changes whenever a rule is added or judges differently, so that an audit can say what it was made with. */
export const ruleSetVersion = '2026.11.1'

/** All rules, in the order an editor would mend a report: the right form first, then its figures, then its words. */
// prettier-ignore
export const rules: readonly Rule[] = [
  // the form
  tplVer,
  // table 3
  t3Tot, t3Sum, t3Id,
  // table 4
  t4Sum,
]
