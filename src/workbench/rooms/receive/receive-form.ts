import type { BodyOf } from '../../calls/answers.ts'
import { filledIn, type Values } from '../case/acts/values.ts'

/** What the form holds while it is typed; all of it optional until it is sent. */
export interface Receiving {
  readonly channel: string
  readonly arrivedOn: string
  readonly applicantKind: string
  readonly applicant: Values
  readonly identityProven: boolean
  readonly agent?: Values
  readonly matter: string
  readonly wanted: Values
  readonly delivery: { readonly form: string; readonly route: string }
}

export type RequestBody = BodyOf<'post', '/requests'>

/** What stands in the form to begin with: the counter, today, a natural person. */
export const begun = (today: string): Receiving => ({
  channel: 'in-person',
  arrivedOn: today,
  applicantKind: 'natural',
  applicant: {},
  identityProven: true,
  matter: 'disclosure',
  wanted: {},
  delivery: { form: 'paper', route: 'post' },
})

/** The form as the API takes it; the server holds it to its shape. */
export const bodyOf = ({ applicant, agent, wanted, arrivedOn, ...rest }: Receiving, today: string): RequestBody =>
  ({
    ...rest,
    applicant: filledIn(applicant),
    wanted: { description: '', ...filledIn(wanted) },
    ...(agent?.['name'] ? { agent: filledIn(agent) } : {}),
    ...(arrivedOn === today ? {} : { arrivedOn }),
  }) as unknown as RequestBody
