import type { CaseFile } from './case-file.ts'

/** A case before anything has happened to it. */
export const noCase: CaseFile = {
  stage: 'none',
  registration: {
    number: '',
    matter: 'disclosure',
    channel: 'in-person',
    applicantId: '',
    applicantKind: 'other',
    identityProven: false,
    wanted: { description: '' },
    delivery: { form: 'paper', route: 'post' },
  },
  applicantKind: 'other',
  arrival: {},
  identityProven: false,
  wanted: { description: '' },
  delivery: { form: 'paper', route: 'post' },
  recordCalls: [],
  consultations: [],
  extensions: [],
  letters: [],
  disputes: [],
  files: [],
  dueMoved: [],
  passedOn: [],
  parts: [],
}
