import writeXlsxFile, { type CellObject, type Sheet, type SheetData } from 'write-excel-file/universal'
import { emWidth } from './set-type.ts'
import { placeCells, type PlacedCell } from './place-cells.ts'
import type { FlatList, PrintDocument, PrintPart, PrintTable } from './print-document.ts'
import { steadyZip } from './steady-zip.ts'

/**
 * A workbook: the prose on the first sheet, each table as printed on a sheet named after the heading it stands under,
 * then the lists. Whole and decimal numbers are numbers; anything else stays text. The same input gives the same bytes.
 */
export async function writeXlsx(document: PrintDocument, lists: readonly FlatList[] = []): Promise<Uint8Array> {
  const sheets = [proseSheet(document), ...tableSheets(document.parts), ...lists.map(listSheet)]
  const blob = await writeXlsxFile(sheets, { fontFamily: 'SimSun', fontSize: 10 }).toBlob()
  return steadyZip(new Uint8Array(await blob.arrayBuffer()))
}

type Sheets = Sheet<Blob>

/** Widest line of the prose sheet, in characters. */
const proseWidth = 40

function proseSheet(document: PrintDocument): Sheets {
  const data: SheetData = [
    [{ value: document.title, fontWeight: 'bold', fontSize: 16, align: 'center', wrap: true, height: 48 }],
    ...document.parts.flatMap(proseRows),
  ]
  return { sheet: '正文', data, columns: [{ width: proseWidth * 2 }], showGridLines: false }
}

function proseRows(part: PrintPart): SheetData {
  switch (part.kind) {
    case 'heading':
      return [[{ value: part.text, fontWeight: 'bold', height: 24, alignVertical: 'bottom' }]]
    case 'paragraph':
      return [[{ value: part.text, wrap: true, height: heightOf(part.text), alignVertical: 'top' }]]
    case 'signature':
      return part.lines.map((line) => [{ value: line, align: 'right' }])
    case 'table':
      return []
    default:
      return part satisfies never
  }
}

/** Points of a line at the workbook's size. */
const lineHeight = 14

const heightOf = (text: string): number => lineHeight * Math.max(1, Math.ceil(emWidth(text) / proseWidth))

function tableSheets(parts: readonly PrintPart[]): Sheets[] {
  let heading = ''
  return parts.flatMap((part): Sheets[] => {
    if (part.kind === 'heading' && part.level === 1) heading = part.text
    return part.kind === 'table' ? [tableSheet(part, sheetName(heading))] : []
  })
}

/** Excel refuses []*?:/\ in a sheet's name, and more than 31 characters. */
const sheetName = (heading: string): string => heading.replace(/[[\]*?:/\\]/g, '').slice(0, 31)

function tableSheet(table: PrintTable, sheet: string): Sheets {
  const sum = table.widths.reduce((total, width) => total + width, 0)
  const characters = table.columns <= 5 ? 72 : 112
  const columns = table.widths.map((width) => ({ width: (width / sum) * characters }))
  const linesOf = ({ text, column, columns: across = 1 }: PlacedCell): number => {
    const width = columns.slice(column, column + across).reduce((total, { width }) => total + width, 0)
    return Math.ceil((2 * emWidth(text)) / Math.max(1, width - 1))
  }
  const data = placeCells(table).map((cells) => {
    const row: SheetData[number] = Array.from({ length: table.columns }, () => null)
    const lines = Math.max(1, ...cells.filter(({ rows = 1 }) => rows === 1).map(linesOf))
    for (const { text, column, columns = 1, rows = 1, align, header } of cells)
      row[column] = {
        height: lines * lineHeight + 3,
        ...valueOf(text),
        align: align ?? 'left',
        alignVertical: 'center',
        wrap: true,
        borderStyle: 'thin',
        ...(header && { backgroundColor: '#f3f4f6' }),
        ...(columns > 1 && { columnSpan: columns }),
        ...(rows > 1 && { rowSpan: rows }),
      }
    return row
  })
  return {
    sheet,
    data,
    columns,
    ...(table.headRows && { stickyRowsCount: table.headRows }),
    ...(table.columns > 5 && { orientation: 'landscape' }),
  }
}

/** Only text that a spreadsheet would print again unchanged becomes a number. */
function valueOf(text: string): Pick<CellObject, 'value' | 'type'> {
  if (!text) return {}
  const number = Number(text)
  return String(number) === text && Number.isFinite(number) ? { value: number, type: Number } : { value: text }
}

const listSheet = ({ name, rows }: FlatList): Sheets => ({
  sheet: name,
  data: rows.map((row, index) => row.map((value) => ({ value, ...(index === 0 && { fontWeight: 'bold' }) }))),
  columns: (rows[0] ?? []).map((_, column) => ({
    width: Math.min(60, 2 + 2 * Math.max(...rows.map((row) => emWidth(String(row[column] ?? ''))))),
  })),
  stickyRowsCount: 1,
})
