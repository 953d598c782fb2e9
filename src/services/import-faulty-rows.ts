import { bare } from '../casework/import-text.ts'
import type { RowFault } from '../casework/import-faults.table.ts'
import type { ImportMapping } from '../casework/import-head.ts'
import { readSheetRows } from '../formats/sheet-rows.ts'
import { type Result, yes } from '../kernel/result.ts'
import { type ImportKind, importKinds } from './import-kinds.ts'
import { type ImportFile, planImport } from './import-plan.ts'
import type { Office } from './office.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

/** Rows that cannot come in, with what stands in them, so that they can be corrected and handed in by themselves. */
export interface FaultyRows {
  /** Of all sheets, each once, in their order. */
  readonly headings: readonly string[]
  readonly rows: readonly {
    readonly sheet: string
    readonly row: number
    /** As many as the headings. */
    readonly cells: readonly string[]
    readonly faults: readonly RowFault[]
  }[]
}

/** The wrong rows of a file. Refuses what cannot be read at all. */
export async function faultyRows(
  office: Office,
  kind: ImportKind,
  file: ImportFile,
  mapping: ImportMapping,
  batch: string,
): Promise<Result<FaultyRows, OfficeRefusal>> {
  const { writer } = importKinds[kind]
  const plan = planImport(file, writer, mapping, office.today())
  if (!plan.ok) return plan
  const read = readSheetRows(file.bytes)
  if (!read.ok) return refuseService('import-unreadable', { file: file.name, code: read.no.code })
  const against = await writer.against(office.db, office, batch, plan.value)
  const faults = Map.groupBy([...plan.value.rows.flatMap((row) => row.faults), ...against], placeOf)
  const headings = headingsOf(plan.value.sheets)
  const rows = plan.value.sheets.flatMap(({ name: sheet, columns }) => {
    const cellsOf = new Map(read.value.find(({ name }) => name === sheet)?.rows.map(({ row, cells }) => [row, cells]))
    const columnOf = new Map(columns.map(({ heading, column }) => [bare(heading), column]))
    return plan.value.rows.flatMap(({ sheet: of, row }) => {
      const wrong = of === sheet ? faults.get(placeOf({ sheet, row })) : undefined
      if (!wrong) return []
      const cells = headings.map((heading) => cellsOf.get(row)?.[columnOf.get(bare(heading)) ?? -1] ?? '')
      return [{ sheet, row, cells, faults: wrong }]
    })
  })
  return yes({ headings, rows })
}

const placeOf = ({ sheet, row }: { readonly sheet: string; readonly row: number }): string => `${row} ${sheet}`

function headingsOf(sheets: readonly { readonly columns: readonly { readonly heading: string }[] }[]) {
  const known = new Map(sheets.flatMap(({ columns }) => columns.map(({ heading }) => [bare(heading), heading])))
  return [...known.values()]
}
