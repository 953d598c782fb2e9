import type { BlockWriter } from './block-writer.ts'
import type { DraftCell } from './draft.ts'

interface CellForm {
  readonly edge: number
  readonly down: 'none' | 'first' | 'more'
  readonly across: 'none' | 'first' | 'more'
}

interface RowForm {
  readonly cells: CellForm[]
  next: Omit<CellForm, 'edge'>
}

const noForm = (): RowForm => ({ cells: [], next: { down: 'none', across: 'none' } })
/** Twips by which edges of one column may differ from row to row. */
const tolerance = 30

/**
 * The rows of a table as an RTF file tells them: first the right edges of the cells, then their texts, then the end of
 * the row. Texts are kept until the table ends, since only all edges together tell the columns.
 */
export class RtfTable {
  #form = noForm()
  #texts: string[] = []
  readonly #rows: { readonly form: readonly CellForm[]; readonly texts: readonly string[] }[] = []

  get isOpen(): boolean {
    return this.#rows.length > 0 || this.#texts.length > 0
  }

  newForm(): void {
    this.#form = noForm()
  }

  mark(word: 'clvmgf' | 'clvmrg' | 'clmgf' | 'clmrg'): void {
    const kind = word.endsWith('gf') ? 'first' : 'more'
    this.#form.next = { ...this.#form.next, [word.startsWith('clv') ? 'down' : 'across']: kind }
  }

  endCellForm(edge: number): void {
    this.#form.cells.push({ edge, ...this.#form.next })
    this.#form.next = noForm().next
  }

  addCell(text: string): void {
    this.#texts.push(text)
  }

  endRow(): void {
    if (this.#texts.length) this.#rows.push({ form: this.#form.cells, texts: this.#texts })
    this.#texts = []
  }

  /** Writes the table down; cells that continue another are swallowed by it. */
  write(writer: BlockWriter): void {
    this.endRow()
    const edges = this.#edges()
    const columnOf = (edge: number): number => edges.findIndex((each) => Math.abs(each - edge) <= tolerance) + 1
    const above = new Map<number, DraftCell>()
    writer.openTable()
    for (const { form, texts } of this.#rows) {
      writer.openRow()
      let left = 0
      let open: { cell: DraftCell; text: string } | undefined
      texts.forEach((text, at) => {
        const cell = form[at] ?? { edge: 0, down: 'none' as const, across: 'none' as const }
        const right = Math.max(columnOf(cell.edge), left + 1)
        const swallower = cell.down === 'more' ? above.get(left) : undefined
        if (swallower) swallower.rows++
        else if (cell.across !== 'more' || !open) {
          const columns = right - left + this.#swallowed(form, at, columnOf, right)
          const written = writer.openCell(left, columns, 1)
          writer.write(text)
          open = { cell: written, text }
          if (cell.down === 'first') above.set(left, written)
          else above.delete(left)
        }
        left = right
      })
    }
    writer.closeTable()
    this.#rows.length = 0
  }

  /** Columns of the cells behind this one that continue it. */
  #swallowed(form: readonly CellForm[], at: number, columnOf: (edge: number) => number, right: number): number {
    let end = at + 1
    while (form[end]?.across === 'more') end++
    const last = form[end - 1]
    return end > at + 1 && last ? columnOf(last.edge) - right : 0
  }

  #edges(): number[] {
    const all = this.#rows.flatMap(({ form }) => form.map(({ edge }) => edge)).sort((a, b) => a - b)
    return all.filter((edge, at) => at === 0 || edge - (all[at - 1] ?? 0) > tolerance)
  }
}
