import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { type TaskKind, taskKinds } from '../../casework/task-kinds.table.ts'
import type { CaseRole } from '../../casework/roles.table.ts'
import { isKeepable } from '../../http/text-faults.ts'
import { may } from '../../organ/staff-roles.table.ts'
import { sectionOf } from '../../reads/section-of.ts'
import { knownSections, taskList } from '../../reads/task-list.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { limitShape } from '../cursor.ts'
import { json, refusals } from '../responses.ts'
import { letterKey, stageCode } from '../shapes/case-file.ts'
import { taskKindCode } from '../shapes/case-view.ts'
import { dayText } from '../shapes/common.ts'

const words = z.string().min(1).max(100).refine(isKeepable)
const nearness = z.enum(['overdue', 'now', 'soon', 'later'])

const query = z.strictObject({
  whose: z
    .enum(['mine', 'office'])
    .default('mine')
    .describe('mine：本人角色的待办；office：全机关的待办 / for my roles, or of the whole office'),
  kind: z.exactOptional(taskKindCode),
  nearness: z.exactOptional(nearness),
  section: z.exactOptional(words),
  text: z.exactOptional(words),
  from: z
    .string()
    .regex(/^\d{1,6}$/)
    .default('0')
    .describe('跳过的条数 / how many to skip'),
  limit: limitShape,
})

export const taskShape = z.object({
  caseId: z.string(),
  number: z.string(),
  wanted: z.string(),
  stage: stageCode,
  matter: z.enum(['disclosure', 'record-correction']),
  version: z.int(),
  kind: taskKindCode,
  ref: z.string().optional(),
  letter: letterKey.optional(),
  section: z.string().optional(),
  dueOn: dayText.optional(),
  earlyOn: dayText.optional(),
  replyOn: dayText.optional(),
  nearness,
})

export const taskListShape = z.object({
  today: dayText,
  tasks: z.array(taskShape),
  counts: z.array(z.object({ kind: taskKindCode, nearness, count: z.int() })).readonly(),
  sections: z.array(z.string()).readonly(),
  more: z.boolean(),
})

const route = createRoute({
  method: 'get',
  path: '/tasks',
  operationId: 'tasks',
  summary: '待办事项 / What is to be done',
  description:
    'Everything the cases wait for from the office, most urgent first, with how many there are of each kind and nearness. `mine` are the kinds of the roles of whoever asks; people of a section see what was asked of their section.',
  tags: ['cases'],
  request: { query },
  responses: { 200: json(taskListShape, '待办 / tasks'), ...refusals },
})

export const getTasks = address(route, async (c) => {
  const { db, organ, today } = c.get('office')
  const { id, roles } = c.get('staff')
  const { whose, from, limit, ...asked } = c.req.valid('query')
  const read = readOnly(db)
  const seesAll = may(roles, 'tasks.all')
  const section = seesAll ? undefined : ((await sectionOf(read, organ.id, id)) ?? '')
  const { tasks, counts, more } = await taskList(read, organ.id, today(), {
    ...asked,
    kinds: whose === 'office' && seesAll ? allKinds : kindsOf(roles),
    ...(section !== undefined && { onlySection: section }),
    from: Number(from),
    limit: Number(limit),
  })
  return c.json(
    {
      today: today(),
      tasks: tasks.map(withoutNulls),
      counts,
      sections: seesAll ? await knownSections(read, organ.id) : [],
      more,
    },
    200,
  )
})

const allKinds = Object.keys(taskKinds) as readonly TaskKind[]

/** The kinds that are for one of these roles; the section's own is not the clerk's, who only may stand in for it. */
const kindsOf = (roles: readonly string[]): readonly TaskKind[] =>
  allKinds.filter((kind) => (taskKinds[kind].by as readonly CaseRole[]).some((role) => roles.includes(role)))

/** What is not there is left out. */
const withoutNulls = <Row extends object>(row: Row) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as {
    [Key in keyof Row as null extends Row[Key] ? never : Key]: Row[Key]
  } & { [Key in keyof Row as null extends Row[Key] ? Key : never]?: NonNullable<Row[Key]> }
