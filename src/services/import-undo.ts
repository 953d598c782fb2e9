import type { CaseActor } from '../casework/case-desk.ts'
import { type Result, yes } from '../kernel/result.ts'
import { type Batch, batchesOf, lockFile, setBatchState } from '../store/import-batches.ts'
import { type ImportKind, importKinds } from './import-kinds.ts'
import { commandOf } from './import-writer.ts'
import type { Office } from './office.ts'
import { undoneWhenRefused } from './once.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

/** What undoing an import came to. */
export interface ImportUndone {
  readonly batch: string
  readonly undone: number
  /** What had gone on since, and stays. */
  readonly left: readonly string[]
}

/** The imports of the organ, the latest first. */
export const listImports = (office: Office): Promise<readonly Batch[]> => batchesOf(office.db, office.organ.id)

/** Streams in one statement. */
const chunk = 500
/** So many are named in a refusal. */
const named = 10

/**
 * Takes back an import, in one transaction. The log is written once: each case gets the event that it never was, each entry
 * is struck out; people whom nothing else names are erased. What has gone on since is named and nothing is undone, unless
 * only the others are meant.
 */
export async function undoImport(
  office: Office,
  actor: CaseActor,
  batchId: string,
  {
    leaveOthers = false,
    tell = () => undefined,
  }: { readonly leaveOthers?: boolean; readonly tell?: (done: number, total: number) => void } = {},
): Promise<Result<ImportUndone, OfficeRefusal>> {
  const organ = office.organ.id
  return undoneWhenRefused(office, async (trx) => {
    const meant = (await batchesOf(trx, organ)).filter(({ id }) => id.startsWith(batchId))
    const [first, ...others] = meant
    if (!first || others.length > 0 || batchId === '') return refuseService('no-such-import', { batch: batchId })
    await lockFile(trx, organ, first.understanding.fileHash)
    const [batch = first] = (await batchesOf(trx, organ)).filter(({ id }) => id === first.id)
    if (batch.state === 'undone') return refuseService('import-undone', { batch: batch.id })

    const { undoer } = importKinds[batch.kind as ImportKind]
    const { names, wentOn } = await undoer.find(trx, office, batch.id, commandOf(batch.id))
    if (wentOn.length > 0 && !leaveOthers) {
      const numbers = wentOn.slice(0, named).join('、')
      return refuseService('import-went-on', { batch: batch.id, count: wentOn.length, numbers })
    }
    tell(0, names.length)
    for (let from = 0; from < names.length; from += chunk) {
      await undoer.undo(trx, office, { id: batch.id, actor: actor.id }, names.slice(from, from + chunk))
      tell(Math.min(from + chunk, names.length), names.length)
    }
    await undoer.forget(trx, office, batch.id)
    await setBatchState(trx, organ, batch.id, wentOn.length > 0 ? 'undone-in-part' : 'undone')
    return yes({ batch: batch.id, undone: names.length, left: wentOn })
  })
}
