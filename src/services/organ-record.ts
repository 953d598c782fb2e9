import { z } from 'zod'
import type { OrganRecord } from '../organ/organ-record.ts'
import { type OrganThatReplied, reconsiderationOrgans } from '../statute/reconsideration-organs.table.ts'

const word = z.string().trim().min(1).max(200)
const kinds = Object.keys(reconsiderationOrgans) as [OrganThatReplied, ...OrganThatReplied[]]
const workingDays = z.exactOptional(z.int().min(1).max(60))

export const organRecordShape: z.ZodType<OrganRecord> = z.strictObject({
  profile: z.strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{1,62}$/),
    name: word,
    code: z.exactOptional(z.string().regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/)),
    numberPrefix: z.string().regex(/^[\u4e00-\u9fffA-Za-z]{1,20}$/),
    kind: z.enum(kinds),
    region: z.exactOptional(z.string().regex(/^\d{2}(?:\d{2}){0,2}$/)),
    office: z.strictObject({
      name: word,
      address: word,
      hours: word,
      telephone: word.regex(/(?:\D*\d){5}/),
      fax: z.exactOptional(word),
      email: z.exactOptional(word.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/)),
      website: z.exactOptional(word),
      postcode: z.exactOptional(z.string().regex(/^\d{6}$/)),
    }),
    followUp: z.exactOptional(word),
    reconsiderationOrgan: word,
    reconsiderationChannel: z.exactOptional(word),
    court: word,
    competentAuthority: z.exactOptional(word),
    feeAccount: z.exactOptional(word),
    site: z.exactOptional(
      z.strictObject({
        name: z.exactOptional(word),
        origin: z.exactOptional(
          z
            .string()
            .max(200)
            .regex(/^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?$/),
        ),
        idCode: z.exactOptional(z.string().regex(/^(?:\d{10}|bm\d{8})$/)),
        icp: z.exactOptional(word),
        police: z.exactOptional(word),
        errorReport: z.exactOptional(z.url({ protocol: /^https?$/ }).max(500)),
      }),
    ),
  }),
  settings: z.strictObject({
    correctionWorkingDays: workingDays,
    explanationWorkingDays: workingDays,
    earlyWorkingDays: workingDays,
    twoPeople: z.exactOptional(z.boolean()),
    makesRules: z.exactOptional(z.boolean()),
  }),
})

export type OrganRecordRead =
  | { readonly issues?: never; readonly read: OrganRecord }
  | { readonly issues: readonly z.core.$ZodIssue[] }

/** An organ from outside, held to its shape; else every field that is wrong. */
export function readOrganRecord(input: unknown): OrganRecordRead {
  const read = organRecordShape.safeParse(input)
  return read.success ? { read: read.data } : { issues: read.error.issues }
}
