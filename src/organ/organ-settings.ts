/** What an organ sets for itself where the law leaves it room. */
export interface OrganSettings {
  readonly correctionWorkingDays: number
  readonly explanationWorkingDays: number
  /** So many working days before the due date a case is to be done by the office's own rule. */
  readonly earlyWorkingDays: number
  /** Whether who proposes a decision may not approve it. */
  readonly twoPeople: boolean
  /** Whether the organ may make rules (立法法 arts. 91, 93). */
  readonly makesRules: boolean
}
