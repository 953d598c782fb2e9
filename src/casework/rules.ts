import { decisionRules } from './rules-decision.ts'
import { disputeRules } from './rules-dispute.ts'
import { feeRules } from './rules-fee.ts'
import { fileRules } from './rules-files.ts'
import { inquiryRules } from './rules-inquiry.ts'
import { letterRules } from './rules-letters.ts'
import { partRules } from './rules-parts.ts'
import { periodRules } from './rules-period.ts'
import { reasonRules } from './rules-reasons.ts'
import { receiptRules } from './rules-receipt.ts'
import type { Rules } from './ruling.ts'

/** The rule of every command, by theme. */
export const rules: Rules = {
  ...receiptRules,
  ...inquiryRules,
  ...reasonRules,
  ...periodRules,
  ...feeRules,
  ...decisionRules,
  ...letterRules,
  ...partRules,
  ...disputeRules,
  ...fileRules,
}
