import { createRoute } from '@hono/zod-openapi'
import { importFaultTodos } from '../../casework/import-fault-todos.table.ts'
import { faultWords } from '../../casework/import-fault-words.ts'
import { byteOrderMark, csvLine } from '../../formats/csv-lines.ts'
import { refuse } from '../../http/refuse.ts'
import type { Language, Words } from '../../kernel/words.ts'
import { may } from '../../organ/staff-roles.table.ts'
import { importJob } from '../../reads/import-list.ts'
import { faultyRowsOfHeld } from '../../services/desk-imports.ts'
import type { FaultyRows } from '../../services/import-faulty-rows.ts'
import { refuseService } from '../../services/service-refusals.table.ts'
import { address } from '../address.ts'
import { refusals } from '../responses.ts'
import { caseParams } from '../shapes/common.ts'
import { faultyRowsAskedShape } from '../shapes/import.ts'

const route = createRoute({
  method: 'post',
  path: '/imports/{id}/faulty-rows',
  operationId: 'faultyRows',
  summary: '有问题的行 / The rows that are wrong',
  description:
    'The rows that cannot come in, or stayed out, as CSV: sheet and row, what stands in them, what is wrong and what to do; corrected, it can be handed in by itself. What stands in them is given to whoever handed the file in and to those who may open what is known of applicants; others get the places alone. Writes nothing and takes no key.',
  tags: ['office'],
  request: {
    params: caseParams,
    body: { required: true, content: { 'application/json': { schema: faultyRowsAskedShape } } },
  },
  responses: {
    200: { description: '各行 / the rows', content: { 'text/csv': { schema: { type: 'string' } } } },
    ...refusals,
  },
})

export const postImportFaultyRows = address(route, async (c) => {
  const { id } = c.req.valid('param')
  const { mapping, language } = c.req.valid('json')
  const { db, organ } = c.get('office')
  const found = await importJob(db, organ.id, id)
  if (!found) return refuse(c, refuseService('no-such-import', { batch: id }).no)
  const rows = await faultyRowsOfHeld(c.get('office'), id, mapping)
  if (!rows.ok) return refuse(c, rows.no)
  const { id: person, roles } = c.get('staff')
  const opens = found.job.actor === person || may(roles, 'people.open')
  return c.body(linesOf(opens ? rows.value : withoutCells(rows.value), language), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Cache-Control': 'no-store',
  })
})

const withoutCells = ({ rows }: FaultyRows): FaultyRows => ({
  headings: [],
  rows: rows.map((row) => ({ ...row, cells: [] })),
})

// prettier-ignore
const heads = {
  sheet: { zh: '原工作表', en: 'Sheet it stood in' },
  row:   { zh: '原行号',   en: 'Row it stood in' },
  wrong: { zh: '问题',     en: 'What is wrong' },
  todo:  { zh: '处理办法', en: 'What to do' },
} as const satisfies Readonly<Record<string, Words>>

function linesOf({ headings, rows }: FaultyRows, language: Language): string {
  const { sheet, row, wrong, todo } = heads
  const both = language === 'zh' ? '；' : '; '
  const todosOf = (faults: FaultyRows['rows'][number]['faults']) => [
    ...new Set(faults.map(({ code }) => importFaultTodos[code][language])),
  ]
  return [
    byteOrderMark,
    csvLine([...headings, ...[wrong, todo, sheet, row].map((words) => words[language])]),
    ...rows.map(({ sheet: name, row: number, cells, faults }) =>
      csvLine([
        ...cells,
        faults.map((fault) => faultWords(fault, language)).join(both),
        todosOf(faults).join(both),
        name,
        number,
      ]),
    ),
  ].join('')
}
