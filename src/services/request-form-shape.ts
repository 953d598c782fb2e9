import { z } from 'zod'
import { day, registerFields } from './case-command-shape.ts'
import type { RequestForm } from './register-request.ts'

const { number: _number, applicantId: _applicant, agentId: _agent, batch: _batch, ...told } = registerFields

const short = z.string().trim().min(1).max(200)

/** What is told of an applicant or of whoever acts for one. */
export const personShape = z.strictObject({
  name: short,
  identityNumber: z.exactOptional(z.string().trim().min(1).max(40)),
  telephone: z.exactOptional(z.string().trim().min(1).max(40)),
  email: z.exactOptional(z.string().trim().min(3).max(200)),
  address: z.exactOptional(z.string().trim().min(1).max(400)),
  postcode: z.exactOptional(z.string().trim().min(1).max(20)),
  representative: z.exactOptional(short),
  contact: z.exactOptional(short),
  assistance: z.exactOptional(z.string().trim().min(1).max(400)),
})

/** The shape a request must have at any door; what it means is ruled by `casework`. */
export const requestFormShape = z.strictObject({
  ...told,
  applicant: personShape,
  agent: z.exactOptional(personShape),
  arrivedOn: z.exactOptional(day),
}) satisfies z.ZodType<RequestForm>
