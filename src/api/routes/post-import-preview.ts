import { createRoute } from '@hono/zod-openapi'
import { codesKnown } from '../../casework/import-cells.ts'
import { importFaultTodos } from '../../casework/import-fault-todos.table.ts'
import { faultWords, importCodeLabel } from '../../casework/import-fault-words.ts'
import { type DictionaryName, dictionaries } from '../../casework/import-words.table.ts'
import { refuse } from '../../http/refuse.ts'
import { importKinds } from '../../services/import-kinds.ts'
import { previewHeldImport } from '../../services/desk-imports.ts'
import { refuseService } from '../../services/service-refusals.table.ts'
import { importJob } from '../../reads/import-list.ts'
import { address } from '../address.ts'
import { importJobView } from '../import-job-view.ts'
import { refusalAsWords } from '../refusal-as-words.ts'
import { json, refusals } from '../responses.ts'
import { caseParams } from '../shapes/common.ts'
import { importPreviewAskedShape, importPreviewShape } from '../shapes/import.ts'

/** Faults told in one answer. */
const mostFaults = 500

const route = createRoute({
  method: 'post',
  path: '/imports/{id}/preview',
  operationId: 'previewImport',
  summary: '预览导入 / What an import would bring',
  description:
    'How each column is understood under a mapping, how many rows can come in, what is wrong with the others, what the first would become. Writes nothing and takes no key.',
  tags: ['office'],
  request: {
    params: caseParams,
    body: { required: true, content: { 'application/json': { schema: importPreviewAskedShape } } },
  },
  responses: { 200: json(importPreviewShape, '预览 / the preview'), ...refusals },
})

export const postImportPreview = address(route, async (c) => {
  const { id } = c.req.valid('param')
  const office = c.get('office')
  const found = await importJob(office.db, office.organ.id, id)
  if (!found) return refuse(c, refuseService('no-such-import', { batch: id }).no)
  const seen = await previewHeldImport(office, id, c.req.valid('json').mapping)
  if (!seen.ok) return refuse(c, seen.no)
  const { faults, rowsSkipped, obstacles, sheets, before, first, words, years, ...preview } = seen.value
  const { fields } = importKinds[importJobView(found.job, found).kind].writer
  return c.json(
    {
      file: preview.file,
      rows: preview.rows,
      good: preview.good,
      sheetsPassedOver: [...preview.sheetsPassedOver],
      sheets: sheets.map(({ name, columns }) => ({ name, columns: [...columns] })),
      rowsSkipped: rowsSkipped.length,
      faults: faults.slice(0, mostFaults).map((fault) => ({
        sheet: fault.sheet,
        row: fault.row,
        field: fault.field,
        says: { zh: faultWords(fault, 'zh'), en: faultWords(fault, 'en') },
        todo: importFaultTodos[fault.code],
      })),
      faultsInAll: faults.length,
      obstacles: obstacles.map(refusalAsWords),
      words: words.map(({ field, found: word, rows, may }) => ({
        field,
        label: fields[field]?.label ?? importCodeLabel(field),
        found: word,
        rows,
        may: may.map(coded),
      })),
      before: [...before],
      first: [...first],
      fields: Object.entries(fields).map(([field, { label, needed, reads }]) => ({
        field,
        label,
        needed: needed ?? false,
        ...(isDictionary(reads) && { choices: codesKnown(reads).map(coded) }),
      })),
      years: years.map(({ year, cells }) => ({ year, cells: { ...cells } })),
    },
    200,
  )
})

const coded = (code: string) => ({ code, label: importCodeLabel(code) })

const isDictionary = (reads: string): reads is DictionaryName => Object.hasOwn(dictionaries, reads)
