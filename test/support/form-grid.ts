import type { Edition } from '../../src/annual-report/edition.ts'

/** A cell of the printed form: words, or the value of a figure. */
export interface GridCell {
  readonly text: string
  readonly columns: number
  readonly rows: number
  readonly value?: true
  /** The figures printed in it: one, or several where a harm tore cells together. */
  readonly keys?: readonly string[]
}

export type Grid = readonly (readonly GridCell[])[]

const cell = (text: string, columns = 1, rows = 1): GridCell => ({ text, columns, rows })
const valueCell = (print: Print, key: string, columns = 1): GridCell => ({
  text: print(key),
  columns,
  rows: 1,
  value: true,
  keys: [key],
})

/** How a figure is printed, by its key. */
export type Print = (key: string) => string

export const gridOfTable2 = ({ table2 }: Edition, print: Print): Grid =>
  table2.flatMap((block) => {
    const width = block.columns.length === 1 ? 3 : 1
    return [
      [cell(block.article, 1 + width * block.columns.length)],
      [cell('信息内容'), ...block.columns.map(({ label }) => cell(label, width))],
      ...block.rows.map((row) => [
        cell(row.label),
        ...block.columns.map(({ key }) => valueCell(print, `t2.${row.key}.${key}`, width)),
      ]),
    ]
  })

export function gridOfTable3({ table3 }: Edition, print: Print): Grid {
  const head: Grid = [
    [cell(table3.corner, 3, 3), cell(table3.columnsHeading, 7)],
    [cell('自然人', 1, 2), cell(table3.organisations, 5), cell('总计', 1, 2)],
    table3.columns.slice(1, 6).map(({ label }) => cell(label)),
  ]
  const opened = new Set<string>()
  const body = table3.rows.map((row) => {
    const labels = row.path.flatMap((label, level) => {
      if (level === row.path.length - 1) return [cell(label, 4 - row.path.length)]
      const name = row.path.slice(0, level + 1).join('/')
      if (opened.has(name)) return []
      opened.add(name)
      const spanned = table3.rows.filter(({ path }) => path.slice(0, level + 1).join('/') === name).length
      return [cell(label, 1, spanned)]
    })
    return [...labels, ...table3.columns.map(({ key }) => valueCell(print, `t3.${row.key}.${key}`))]
  })
  return [...head, ...body]
}

export function gridOfTable4({ table4 }: Edition, print: Print): Grid {
  const results = table4.columns.map(({ label }) => cell(label))
  return [
    [cell('行政复议', 5), cell('行政诉讼', 10)],
    [...table4.columns.map(({ label }) => cell(label, 1, 2)), cell('未经复议直接起诉', 5), cell('复议后起诉', 5)],
    [...results, ...results],
    table4.groups.flatMap((group) => table4.columns.map(({ key }) => valueCell(print, `t4.${group.key}.${key}`))),
  ]
}
