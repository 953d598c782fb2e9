import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOfPdf, pdfReader, tablesOf } from '../../test/support/pdf.ts'
import { createTypesetter } from '../../test/support/typst.ts'

const read = await pdfReader()
const typeset = createTypesetter()

interface Printed {
  readonly text: string
  readonly column: number
  readonly row: number
  readonly columns: number
  readonly rows: number
}

const rowHeight = 60
const number = fc.oneof(fc.nat(9), fc.nat(99_999)).map(String)
const amount = fc.tuple(fc.nat(9999), fc.nat(99)).map(([whole, part]) => `${whole}.${String(part).padStart(2, '0')}`)
const label = fc
  .array(fc.constantFrom(...Array.from('本年新收政府信息公开申请数量（一）予以维持其他结果1.')), {
    minLength: 1,
    maxLength: 11,
  })
  .map((characters) => characters.join(''))
const content = fc.oneof({ weight: 4, arbitrary: number }, amount, { weight: 3, arbitrary: label }, fc.constant(''))

/** Tables with random spans: squares are taken one after the other, as far as there is room. */
const table = fc
  .record({
    widths: fc.array(fc.integer({ min: 46, max: 110 }), { minLength: 2, maxLength: 5 }),
    height: fc.integer({ min: 2, max: 6 }),
    stroke: fc.constantFrom(0.3, 0.5, 1, 1.5),
    align: fc.constantFrom('left', 'center', 'right'),
    spans: fc.array(fc.tuple(fc.constantFrom(1, 1, 1, 2, 3), fc.constantFrom(1, 1, 1, 2, 3)), {
      minLength: 30,
      maxLength: 30,
    }),
    texts: fc.array(content, { minLength: 30, maxLength: 30 }),
  })
  .map(({ widths, height, spans, texts, ...look }) => ({
    ...look,
    widths,
    height,
    cells: cellsOf(widths.length, height, spans, texts),
  }))

function cellsOf(
  width: number,
  height: number,
  spans: readonly (readonly [number, number])[],
  texts: readonly string[],
): Printed[] {
  const taken = new Set<number>()
  const cells: Printed[] = []
  for (let index = 0; index < width * height; index++) {
    if (taken.has(index)) continue
    const [row, column] = [Math.floor(index / width), index % width]
    const [wide, high] = spans[index % spans.length] ?? [1, 1]
    let columns = 1
    while (columns < wide && column + columns < width && !taken.has(index + columns)) columns++
    const rows = Math.min(high, height - row)
    for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) taken.add(index + r * width + c)
    cells.push({ text: texts[index % texts.length] ?? '', row, column, columns, rows })
  }
  return cells
}

/** A line of the grid no cell ends at is not drawn, so nobody can tell it was there. */
function asDrawn(cells: readonly Printed[]): Printed[] {
  const used = (edges: readonly number[]): number[] => [...new Set(edges)].toSorted((a, b) => a - b)
  const columns = used(cells.flatMap((cell) => [cell.column, cell.column + cell.columns]))
  const rows = used(cells.flatMap((cell) => [cell.row, cell.row + cell.rows]))
  return cells.map((cell) => {
    const [column, row] = [columns.indexOf(cell.column), rows.indexOf(cell.row)]
    return {
      text: cell.text,
      row,
      column,
      columns: columns.indexOf(cell.column + cell.columns) - column,
      rows: rows.indexOf(cell.row + cell.rows) - row,
    }
  })
}

const cellSource = ({ text, row, column, columns, rows }: Printed): string =>
  `table.cell(x: ${column}, y: ${row}, colspan: ${columns}, rowspan: ${rows}, ${JSON.stringify(text)})`

test('whatever table is printed, the same grid with the same texts is read', async () => {
  await fc.assert(
    fc.asyncProperty(table, async ({ widths, height, stroke, align, cells }) => {
      fc.pre(cells.length > 1)
      const source = `#set page(width: 700pt, height: 600pt)
        #set text(font: "Noto Serif SC", size: 9pt, lang: "zh", region: "cn")
        表格之前的一段正文文字
        #table(columns: (${widths.map((width) => `${width}pt`).join(', ')}), rows: (${rowHeight}pt,) * ${height},
          stroke: ${stroke}pt, align: ${align} + horizon, ${cells.map(cellSource).join(', ')})`
      const [found] = tablesOf(await blocksOfPdf(read, typeset(source)))
      const drawn = asDrawn(cells)
      const seen = found?.rows.flat().map(({ text, column, columns, rows, place }) => ({
        text,
        row: (place.row ?? 0) - 1,
        column,
        columns,
        rows,
      }))
      // A table without a single word is no table.
      if (drawn.every(({ text }) => text === '')) expect(found).toBeUndefined()
      else if (drawn.length > 1) expect(seen).toEqual(drawn)
    }),
    { numRuns: 150 },
  )
})
