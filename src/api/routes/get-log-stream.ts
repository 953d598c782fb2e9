import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { refuse } from '../../http/refuse.ts'
import { staffNames } from '../../reads/staff-names.ts'
import { streamLabels } from '../../reads/stream-labels.ts'
import { refuseService } from '../../services/service-refusals.table.ts'
import { readOnly } from '../../store/read-only.ts'
import { verifyOneStream } from '../../store/verify-log.ts'
import { address } from '../address.ts'
import { logProblemsView } from '../log-problems-view.ts'
import { json, refusals } from '../responses.ts'
import { logEventShape, logProblemShape, names, streamName } from '../shapes/log.ts'

export const logStreamShape = z.object({
  stream: z.string(),
  label: z.string().optional(),
  names,
  events: z.array(logEventShape.extend({ previousHash: z.string(), hashName: z.string() })),
  problems: z
    .array(logProblemShape)
    .describe('逐条重算校验值的结果；空为没有问题 / what recomputing each hash found; empty where all is well'),
})

const route = createRoute({
  method: 'get',
  path: '/log/streams/{stream}',
  operationId: 'logStream',
  summary: '一个案卷的链 / The chain of one history',
  description:
    'Every event of one history in order, each with its hash and the one before it, and what recomputing them finds. What the events say is not told here.',
  tags: ['office'],
  request: { params: z.strictObject({ stream: streamName }) },
  responses: { 200: json(logStreamShape, '链 / the chain'), ...refusals },
})

export const getLogStream = address(route, async (c) => {
  const { db, organ } = c.get('office')
  const { stream } = c.req.valid('param')
  const reading = readOnly(db)
  const { rows, problems } = await verifyOneStream(reading, { organ: organ.id, name: stream })
  if (rows.length === 0) return refuse(c, refuseService('no-such-stream', { stream }).no)
  const [labels, known] = await Promise.all([
    streamLabels(reading, organ.id, [stream]),
    staffNames(
      reading,
      organ.id,
      rows.map(({ actor }) => actor),
    ),
  ])
  const label = labels[stream]
  return c.json(
    {
      stream,
      ...(label !== undefined && { label }),
      names: known,
      events: rows.map(({ seq, type, happened_on, actor, at, hash_name, previous_hash, hash }) => ({
        stream,
        seq,
        type,
        on: happened_on,
        actor,
        at,
        hashName: hash_name,
        previousHash: previous_hash.toString('hex'),
        hash: hash.toString('hex'),
      })),
      problems: logProblemsView(problems, labels, organ.name),
    },
    200,
  )
})
