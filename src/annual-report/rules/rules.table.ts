import type { Rule } from '../finding.ts'
import { boiler } from './boiler.ts'
import { citeRule } from './cite.ts'
import { dateSign } from './date-sign.ts'
import { feeSec6 } from './fee-sec6.ts'
import { foreign } from './foreign.ts'
import { late } from './late.ts'
import { narrApprox } from './narr-approx.ts'
import { narrPct } from './narr-pct.ts'
import { narrSum } from './narr-sum.ts'
import { narrT2 } from './narr-t2.ts'
import { narrT3 } from './narr-t3.ts'
import { narrT4 } from './narr-t4.ts'
import { narrZero } from './narr-zero.ts'
import { noneText } from './none-text.ts'
import { offtopic } from './offtopic.ts'
import { period } from './period.ts'
import { placeholder } from './placeholder.ts'
import { pubBackdate } from './pub-backdate.ts'
import { ruSum } from './ru-sum.ts'
import { t219New } from './t2-19-new.ts'
import { t219X } from './t2-19-x.ts'
import { t221Stock } from './t2-21-stock.ts'
import { t2Blank } from './t2-blank.ts'
import { t2RulesZero } from './t2-rules-zero.ts'
import { t2Unit } from './t2-unit.ts'
import { t3Blank } from './t3-blank.ts'
import { t3Carry } from './t3-carry.ts'
import { t3Cols } from './t3-cols.ts'
import { t3Id } from './t3-id.ts'
import { t3Int } from './t3-int.ts'
import { t3Sum } from './t3-sum.ts'
import { t3Tot } from './t3-tot.ts'
import { t4Blank } from './t4-blank.ts'
import { t4Path } from './t4-path.ts'
import { t4Pend } from './t4-pend.ts'
import { t4Sum } from './t4-sum.ts'
import { tplAspect } from './tpl-aspect.ts'
import { tplLabel } from './tpl-label.ts'
import { tplRows } from './tpl-rows.ts'
import { tplSec } from './tpl-sec.ts'
import { tplVer } from './tpl-ver.ts'
import { ttl } from './ttl.ts'
import { unitWord } from './unit-word.ts'
import { yrText } from './yr-text.ts'

/** Changes whenever a rule is added or judges differently, so that an audit can say what it was made with. */
export const ruleSetVersion = '2026.11.3'

/** All rules, in the order an editor would mend a report: the form and its parts, the figures, then the words and dates. */
// prettier-ignore
export const rules: readonly Rule[] = [
  // the form and its parts
  tplVer, tplSec, noneText, tplRows, tplLabel, ttl,
  // the figures, cell by cell, then against each other
  t3Cols, t3Int,
  t2Blank, t2Unit, t2RulesZero, t219New,
  t3Blank, t3Tot, t3Sum, t3Id,
  t4Blank, t4Sum, t4Path,
  // the figures against other reports
  t219X, t221Stock, t3Carry, t4Pend, ruSum,
  // the words
  tplAspect, citeRule, yrText, feeSec6, offtopic,
  // the numbers in the words
  narrZero, narrT2, narrT3, narrT4, narrSum, narrPct, narrApprox, unitWord,
  // what does not belong there
  placeholder, foreign, boiler,
  // the dates
  period, dateSign, late, pubBackdate,
]
