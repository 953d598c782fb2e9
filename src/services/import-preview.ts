import type { SkippedRow } from '../casework/import-cells.ts'
import type { RowFault } from '../casework/import-faults.table.ts'
import type { HeadColumn, ImportMapping } from '../casework/import-head.ts'
import { dictionaries } from '../casework/import-words.table.ts'
import { type Result, yes } from '../kernel/result.ts'
import { batchesOf } from '../store/import-batches.ts'
import { type ImportKind, importKinds } from './import-kinds.ts'
import { type ImportFile, planImport } from './import-plan.ts'
import type { CountedYear, ImportWriter } from './import-writer.ts'
import type { Office } from './office.ts'
import type { OfficeRefusal } from './service-refusals.table.ts'

/** How a file is understood, before anything of it is brought in. */
export interface ImportPreview {
  readonly file: string
  readonly sheets: readonly { readonly name: string; readonly columns: readonly HeadColumn[] }[]
  readonly sheetsPassedOver: readonly string[]
  readonly rowsSkipped: readonly SkippedRow[]
  readonly rows: number
  readonly good: number
  readonly faults: readonly RowFault[]
  /** What must be settled in a mapping first. */
  readonly obstacles: readonly OfficeRefusal[]
  /** Batches this very file came in with before. */
  readonly before: readonly { readonly batch: string; readonly state: string; readonly at: string }[]
  /** Words of the office that must be explained, each once. */
  readonly words: readonly UnclearWord[]
  readonly first: readonly Readonly<Record<string, string>>[]
  readonly years: readonly CountedYear[]
}

/** A word that may mean several things, or nothing that is known. */
export interface UnclearWord {
  readonly field: string
  readonly found: string
  readonly rows: number
  /** The codes it may stand for. */
  readonly may: readonly string[]
}

/** So many of the good rows are shown as what they would become. */
const shown = 5

/** Reads a file as an import would, and tells what it would bring; writes nothing. Refuses what cannot be read at all. */
export function previewImport(
  office: Office,
  kind: ImportKind,
  file: ImportFile,
  mapping: ImportMapping = {},
  batch = '',
): Promise<Result<ImportPreview, OfficeRefusal>> {
  return preview(office, kind, importKinds[kind].writer, file, mapping, batch)
}

async function preview<Item, Ready>(
  office: Office,
  kind: ImportKind,
  writer: ImportWriter<Item, Ready>,
  file: ImportFile,
  mapping: ImportMapping,
  batch: string,
): Promise<Result<ImportPreview, OfficeRefusal>> {
  const planned = planImport(file, writer, mapping, office.today())
  if (!planned.ok) return planned
  const plan = planned.value
  const against = await writer.against(office.db, office, batch, plan)
  const wrong = new Set(against.map(({ sheet, row }) => `${row} ${sheet}`))
  const items = plan.rows.flatMap(({ sheet, row, item }) =>
    item === undefined || wrong.has(`${row} ${sheet}`) ? [] : [item],
  )
  const faults = [...plan.rows.flatMap((row) => row.faults), ...against]
  const before = await batchesOf(office.db, office.organ.id, plan.fileHash)
  return yes({
    file: plan.file,
    sheets: plan.sheets,
    sheetsPassedOver: plan.passedOver,
    rowsSkipped: plan.skipped,
    rows: plan.rows.length,
    good: items.length,
    faults,
    words: unclearWords(faults, writer.fields),
    obstacles: plan.obstacles,
    before: before.flatMap(({ id, kind: of, state, at }) => (of === kind ? [{ batch: id, state, at }] : [])),
    first: items.slice(0, shown).map(writer.describe),
    years: writer.count(office, items),
  })
}

/** Longer words are cut in the fault and cannot be told apart. */
const wholeWord = 60

function unclearWords(faults: readonly RowFault[], fields: ImportWriter<unknown>['fields']): readonly UnclearWord[] {
  const words = new Map<string, UnclearWord>()
  for (const { field, code, facts } of faults) {
    const [found, reads] = [String(facts['found'] ?? ''), fields[field]?.reads]
    if ((code !== 'unknown-word' && code !== 'unclear-word') || found.length >= wholeWord) continue
    if (reads === undefined || !Object.hasOwn(dictionaries, reads)) continue
    const key = `${field} ${found}`
    const known = words.get(key)
    const may = String(facts['understood'] ?? '').split(' ')
    words.set(key, { field, found, rows: (known?.rows ?? 0) + 1, may })
  }
  return [...words.values()].toSorted((one, other) => other.rows - one.rows)
}
