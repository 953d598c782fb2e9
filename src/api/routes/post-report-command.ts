import { createRoute } from '@hono/zod-openapi'
import { reportRightRefusal } from '../../annual-report/desk/decide.ts'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuseReport } from '../../http/refuse.ts'
import { handleReport } from '../../services/handle-report.ts'
import { publishReport } from '../../services/publish-report.ts'
import { address } from '../address.ts'
import { answerOnce } from '../answer-once.ts'
import { reportActor } from '../report-actor.ts'
import { json, refusals } from '../responses.ts'
import { reportActShape, reportStepShape } from '../shapes/report-desk.ts'
import { reportParams } from './get-report-draft.ts'

const route = createRoute({
  method: 'post',
  path: '/reports/{year}/commands',
  operationId: 'actOnReport',
  summary: '办理年度报告 / Act on an annual report',
  description:
    'Begins it, enters figures by hand, writes, explains doubts, submits, returns, allows what the gate found (`allow-findings`), passes, signs, publishes, corrects. `seen` is the version that was read: when the report has moved on meanwhile, the answer is 409 `report-changed-meanwhile`. When it is published is the clock’s, its files are set by the house.',
  tags: ['reports'],
  middleware: idempotencyKey,
  request: {
    params: reportParams,
    body: { required: true, content: { 'application/json': { schema: reportActShape } } },
  },
  responses: { 200: json(reportStepShape, '已办理 / done'), ...refusals },
})

export const postReportCommand = address(route, async (c) => {
  const { command, seen } = c.req.valid('json')
  const actor = reportActor(c.get('staff'))
  const notHis = reportRightRefusal(command.type, actor)
  if (notHis) return refuseReport(c, notHis)
  const year = Number(c.req.valid('param').year)
  const asked = { year, actor, ...(seen !== undefined && { seen }), key: answerOnce(c) }
  const office = c.get('office')
  const result = await (command.type === 'publish'
    ? publishReport(office, asked)
    : handleReport(office, { ...asked, command }))
  return result.ok ? c.json(result.value, 200) : refuseReport(c, result.no)
})
