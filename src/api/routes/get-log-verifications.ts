import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { logVerifications } from '../../reads/log-verifications.ts'
import { staffNames } from '../../reads/staff-names.ts'
import { streamLabels } from '../../reads/stream-labels.ts'
import type { LogVerification } from '../../services/verify-house-log.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { logProblemsView } from '../log-problems-view.ts'
import { json, refusals } from '../responses.ts'
import { deskJobState, instantText } from '../shapes/common.ts'
import { logProblemShape, names } from '../shapes/log.ts'

export const logVerificationsShape = z.object({
  names,
  verifications: z.array(
    z.object({
      verificationId: z.string(),
      state: deskJobState,
      actor: z.string(),
      at: instantText,
      endedAt: instantText.optional(),
      done: z.int(),
      total: z.int(),
      result: z
        .object({
          events: z.int(),
          streams: z.int(),
          days: z.int(),
          problemsInAll: z.int(),
          problems: z.array(logProblemShape),
        })
        .optional(),
    }),
  ),
})

const route = createRoute({
  method: 'get',
  path: '/log/verifications',
  operationId: 'logVerifications',
  summary: '日志核验记录 / Verifications of the log',
  description:
    'The verifications that were begun, newest first: how far each has come, and what it found. The first problems are named; how many there are in all is told.',
  tags: ['office'],
  responses: { 200: json(logVerificationsShape, '核验记录 / the verifications'), ...refusals },
})

export const getLogVerifications = address(route, async (c) => {
  const { db, organ } = c.get('office')
  const reading = readOnly(db)
  const jobs = await logVerifications(db, organ.id)
  const answers = jobs.map(({ state, answer }) => (state === 'done' ? (answer as LogVerification) : undefined))
  const [labels, known] = await Promise.all([
    streamLabels(
      reading,
      organ.id,
      answers.flatMap((answer) => answer?.problems.map(({ stream }) => stream) ?? []),
    ),
    staffNames(
      reading,
      organ.id,
      jobs.map(({ actor }) => actor),
    ),
  ])
  const verifications = jobs.map(({ job_id, state, actor, created_at, ended_at, done, total }, at) => {
    const answer = answers[at]
    return {
      verificationId: job_id,
      state,
      actor,
      at: created_at,
      ...(ended_at !== null && { endedAt: ended_at }),
      done,
      total,
      ...(answer && { result: { ...answer, problems: logProblemsView(answer.problems, labels, organ.name) } }),
    }
  })
  return c.json({ names: known, verifications }, 200)
})
