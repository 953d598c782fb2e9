import type { OrganKind } from '../annual-report/organ-kinds.table.ts'
import type { OrganThatReplied } from '../statute/reconsideration-organs.table.ts'

/** What kind of organ the report rules see; a local government's level is told by its name. */
// prettier-ignore
export const reportKinds: Readonly<Record<OrganThatReplied, OrganKind | undefined>> = {
  'local-department':                    'department',
  'local-government':                    undefined,
  'provincial-government':               'provincial-government',
  'dispatched-government':               undefined,
  'department-of-dispatched-government': 'department',
  'dispatched-agency':                   'department',
  'state-council-department':            'state-council-department',
  'vertically-led':                      'department',
  'justice-department':                  'department',
}
