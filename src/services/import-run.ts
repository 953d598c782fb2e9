import type { Transaction } from 'kysely'
import type { CaseActor } from '../casework/case-desk.ts'
import type { RowFault } from '../casework/import-faults.table.ts'
import type { ImportMapping } from '../casework/import-head.ts'
import { type Result, yes } from '../kernel/result.ts'
import { batchesOf, type Batch, lockFile, moveBatch, writeBatch } from '../store/import-batches.ts'
import type { Schema } from '../store/schema.ts'
import { type ImportKind, importKinds } from './import-kinds.ts'
import { type ImportFile, type ImportPlan, planImport } from './import-plan.ts'
import type { ImportWriter, NumberedItem } from './import-writer.ts'
import type { Office } from './office.ts'
import { undoneWhenRefused } from './once.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

export interface ImportOptions {
  /** What a new batch is called, unless one is called so already. */
  readonly id?: string
  readonly mapping?: ImportMapping
  /** Rows that are good come in some hundred at a time, and wrong ones stay out; else all come in or none. */
  readonly rowByRow?: boolean
  /** The file was brought in before, and is meant to come in once more. */
  readonly again?: boolean
  /** Told how many rows were gone through, of how many. */
  readonly tell?: (done: number, total: number) => void
}

/** What an import came to. */
export interface Imported {
  readonly batch: string
  readonly rows: number
  readonly good: number
  readonly faults: readonly RowFault[]
  /** Rows gone through by an earlier run that was interrupted. */
  readonly resumedFrom: number
}

/** Rows in one statement, and in one transaction when they come in row by row. */
const chunk = 500
/** Faults kept with a batch. */
const mostFaults = 5_000

/**
 * Brings in an old ledger. By default in one transaction: one wrong row keeps all out. Row by row, some hundred at a time
 * with the place reached; interrupted, the same call goes on behind it. A file that came in before is refused.
 */
export function runImport(
  office: Office,
  actor: CaseActor,
  kind: ImportKind,
  file: ImportFile,
  options: ImportOptions = {},
): Promise<Result<Imported, OfficeRefusal>> {
  return bringIn(office, actor, kind, importKinds[kind].writer, file, options)
}

async function bringIn<Item, Ready>(
  office: Office,
  actor: CaseActor,
  kind: ImportKind,
  writer: ImportWriter<Item, Ready>,
  file: ImportFile,
  options: ImportOptions,
): Promise<Result<Imported, OfficeRefusal>> {
  const { mapping = {}, rowByRow = false, tell = () => undefined } = options
  const plan = planImport(file, writer, mapping, office.today())
  if (!plan.ok) return plan
  const [obstacle] = plan.value.obstacles
  if (obstacle) return { ok: false, no: obstacle }
  if (plan.value.rows.length === 0) return refuseService('import-nothing', { file: file.name })
  const run = { office, actor, kind, writer, plan: plan.value, options }
  if (!rowByRow)
    return undoneWhenRefused(office, async (trx) => {
      const begun = await begin(trx, run)
      if (!begun.ok) return begun
      const { batch, faults } = begun.value
      if (faults.length)
        return refuseService('import-has-faults', { faulty: rowsOf(faults), total: plan.value.rows.length })
      const ready = await writer.prepare(trx, office, batch.id, goodOf(plan.value, new Set(), 0))
      for (let from = 0; from < plan.value.rows.length; from += chunk) {
        await writer.write(trx, office, batch, goodOf(plan.value, new Set(), from, chunk), ready)
        tell(Math.min(from + chunk, plan.value.rows.length), plan.value.rows.length)
      }
      await writeBatch(trx, office.organ.id, { ...batch, state: 'done', done: batch.total })
      return yes(resultOf(batch, faults))
    })

  const begun = await undoneWhenRefused(office, (trx) => begin(trx, run))
  if (!begun.ok) return begun
  const { batch, faults } = begun.value
  const wrong = new Set(faults.map(placeOf))
  const ready = await writer.prepare(office.db, office, batch.id, goodOf(plan.value, wrong, batch.done))
  for (let from = batch.done; from < batch.total; from += chunk) {
    const done = Math.min(from + chunk, batch.total)
    const moved = await office.db.transaction().execute(async (trx) => {
      const to = { state: done === batch.total ? ('done' as const) : ('running' as const), done }
      if (!(await moveBatch(trx, office.organ.id, batch.id, { state: 'running', done: from }, to))) return false
      const items = goodOf(plan.value, wrong, from, chunk)
      if (items.length > 0) await writer.write(trx, office, batch, items, ready)
      return true
    })
    if (!moved) return refuseService('import-running', { batch: batch.id })
    tell(done, batch.total)
  }
  return yes(resultOf(batch, faults))
}

interface Run<Item, Ready> {
  readonly office: Office
  readonly actor: CaseActor
  readonly kind: ImportKind
  readonly writer: ImportWriter<Item, Ready>
  readonly plan: ImportPlan<Item>
  readonly options: ImportOptions
}

/** The batch of this file: a new one, or the one that was interrupted. */
async function begin<Item, Ready>(
  trx: Transaction<Schema>,
  { office, actor, kind, writer, plan, options }: Run<Item, Ready>,
): Promise<Result<{ readonly batch: Batch; readonly faults: readonly RowFault[] }, OfficeRefusal>> {
  const organ = office.organ.id
  const { id: wanted, mapping = {}, rowByRow = false, again = false } = options
  await lockFile(trx, organ, plan.fileHash)
  const before = (await batchesOf(trx, organ, plan.fileHash)).filter((one) => one.kind === kind)
  const broken = before.find(({ state }) => state === 'running')
  const whole = before.find(({ state }) => state === 'done' || state === 'undone-in-part')
  if (broken && (!rowByRow || JSON.stringify(broken.understanding.mapping) !== JSON.stringify(mapping)))
    return refuseService('import-other-mapping', { batch: broken.id })
  if (!broken && whole && !again) return refuseService('import-same-file', { batch: whole.id, at: whole.at })

  const free = wanted !== undefined && !before.some((one) => one.id === wanted)
  const id = broken?.id ?? (free ? wanted : office.newId())
  const faults = [...plan.rows.flatMap((row) => row.faults), ...(await writer.against(trx, office, id, plan))]
  const faulty = rowsOf(faults)
  const batch: Batch = {
    id,
    kind,
    name: plan.file,
    state: 'running',
    actor: broken?.actor ?? actor.id,
    at: broken?.at ?? office.now(),
    total: plan.rows.length,
    done: broken?.done ?? 0,
    understanding: { fileHash: plan.fileHash, rowByRow, mapping },
    tally: {
      good: plan.rows.length - faulty,
      faulty,
      faults: faults.slice(0, mostFaults).map(({ sheet, row, field, code }) => ({ sheet, row, field, code })),
    },
  }
  await writeBatch(trx, organ, batch)
  return yes({ batch, faults })
}

/** Rows of the plan that come in, from one place on: all, or so many. */
function goodOf<Item>(
  { rows }: ImportPlan<Item>,
  wrong: ReadonlySet<string>,
  from: number,
  count = rows.length,
): readonly NumberedItem<Item>[] {
  return rows.slice(from, from + count).flatMap((row, offset) => {
    const { item } = row
    return item === undefined || wrong.has(placeOf(row)) ? [] : [{ index: from + offset, item }]
  })
}

const placeOf = ({ sheet, row }: { readonly sheet: string; readonly row: number }): string => `${row} ${sheet}`

const rowsOf = (faults: readonly RowFault[]): number => new Set(faults.map(placeOf)).size

const resultOf = ({ id, total, done, tally }: Batch, faults: readonly RowFault[]): Imported => ({
  batch: id,
  rows: total,
  good: tally.good,
  faults,
  resumedFrom: done,
})
