import type { CaseFile, ConsultationHeld } from './case-file.ts'
import type { Decision } from './decision.ts'

/** The third parties asked (art. 32). */
export const thirdPartiesOf = ({ consultations }: CaseFile): readonly ConsultationHeld[] =>
  consultations.filter(({ party }) => party === 'third-party')

/** Whether some of what is asked for is given out by this decision. */
export const givesOut = ({ outcome }: Decision): boolean =>
  outcome === 'disclosed.provided' || outcome === 'disclosed.in-part'

/** Whether a part is withheld for the rights of a third party. */
export const withholdsForThirdParty = ({ outcome, facts: { withheld = [] } }: Decision): boolean =>
  outcome === 'denied.third-party' ||
  (outcome === 'disclosed.in-part' && withheld.some(({ ground }) => ground === 'N4'))

/** The third parties who must be told in writing what is disclosed: all that were asked and did not simply consent. */
export const toldOfDisclosure = (file: CaseFile, decision: Decision): readonly ConsultationHeld[] =>
  givesOut(decision) ? thirdPartiesOf(file).filter(({ ended }) => ended?.answer !== 'consents') : []
