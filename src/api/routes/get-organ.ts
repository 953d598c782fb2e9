import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { reconsiderationOrgans } from '../../statute/reconsideration-organs.table.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { dayText } from '../shapes/common.ts'

type Kind = keyof typeof reconsiderationOrgans
const kinds = Object.keys(reconsiderationOrgans) as [Kind, ...Kind[]]

export const organShape = z.object({
  profile: z.object({
    code: z.string().optional(),
    id: z.string(),
    name: z.string(),
    numberPrefix: z.string(),
    kind: z.enum(kinds),
    region: z.string().optional(),
    office: z.object({
      name: z.string(),
      address: z.string(),
      hours: z.string(),
      telephone: z.string(),
      fax: z.string().optional(),
      email: z.string().optional(),
      website: z.string().optional(),
      postcode: z.string().optional(),
    }),
    followUp: z.string().optional(),
    reconsiderationOrgan: z.string(),
    reconsiderationChannel: z.string().optional(),
    court: z.string(),
    competentAuthority: z.string().optional(),
    feeAccount: z.string().optional(),
    site: z
      .object({
        name: z.string().optional(),
        origin: z.string().optional(),
        idCode: z.string().optional(),
        icp: z.string().optional(),
        police: z.string().optional(),
        errorReport: z.string().optional(),
      })
      .optional(),
  }),
  settings: z.object({
    correctionWorkingDays: z.int(),
    explanationWorkingDays: z.int(),
    earlyWorkingDays: z.int(),
    twoPeople: z.boolean(),
    makesRules: z.boolean(),
  }),
  today: dayText,
  /** Years whose holiday notice is loaded; beyond them dates are provisional. */
  calendarYears: z.array(z.int()),
  token: z.object({ actor: z.string(), roles: z.array(z.string()) }),
})

const route = createRoute({
  method: 'get',
  path: '/organ',
  operationId: 'organ',
  summary: '机关 / The organ',
  description: 'What the organ says of itself, what it sets, and who this token acts as.',
  tags: ['office'],
  responses: { 200: json(organShape, '机关 / the organ'), ...refusals },
})

export const getOrgan = address(route, (c) => {
  const { organ, settings, today, calendar } = c.get('office')
  const { id, roles } = c.get('actor')
  const calendarYears = [...calendar.years.keys()].toSorted((one, other) => one - other)
  return c.json(
    { profile: organ, settings, today: today(), calendarYears, token: { actor: id, roles: [...roles] } },
    200,
  )
})
