import type { StaffRight } from '../organ/staff-roles.table.ts'

/** `anyone`: no sign-in; `staff`: whoever is signed in; else the right it takes. */
export type RouteNeed = StaffRight | 'staff' | 'anyone'

/**
 * What each address needs, by its operationId, before its request is even read. An address that is not named here is closed.
 * Who may take which step of a case or an entry is ruled beyond that, by the transitions of the law.
 */
// prettier-ignore
export const routeRights: Readonly<Record<string, RouteNeed>> = {
  registerRequest:    'cases.work',
  listCases:          'cases.read',
  workQueue:          'cases.read',
  tasks:              'staff',
  savedViews:         'staff',
  saveView:           'staff',
  forgetView:         'staff',
  getCase:            'cases.read',
  caseEvents:         'cases.read',
  similarCases:       'cases.read',
  actOnCase:          'cases.work',
  keepParty:          'cases.work',
  splitCase:          'cases.work',
  mergeCase:          'cases.work',
  notifyFee:          'cases.work',
  simulateDecision:   'cases.read',
  previewLetter:      'people.open',
  sendLetter:         'cases.work',
  letterBytes:        'people.open',
  openApplicant:      'people.open',
  applicantFrequency: 'cases.read',
  enterEntry:         'ledger.write',
  listEntries:        'staff',
  getEntry:           'staff',
  actOnEntry:         'ledger.write',
  annualReport:       'staff',
  listReports:        'staff',
  reportDraft:        'staff',
  actOnReport:        'staff',
  reportVersion:      'staff',
  reportFile:         'staff',
  compareReport:      'staff',
  reportDeadline:     'staff',
  explainFigure:      'cases.read',
  dashboard:          'cases.read',
  organ:              'staff',
  logRoots:           'staff',
}
