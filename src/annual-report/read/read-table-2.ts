import type { EditionId } from '../edition.ts'
import { editions } from '../editions.ts'
import type { Figure, FigureKey } from '../figures.ts'
import type { EditionMark, LabelFault, NotRead, RowFault } from '../report.ts'
import type { AlignedRow } from './align-rows.ts'
import { coreOf, withoutUnit } from './fold.ts'
import { labelFault } from './label-fault.ts'
import { blocksOf, rowsOfBlock } from './table-2-blocks.ts'
import { assignTable2, withUnit } from './table-2-columns.ts'
import { readHeads } from './table-2-heads.ts'
import { rowFaultOf } from './row-fault.ts'
import { figureOf, missing, printed, unreadable, type TableReading } from './table-reading.ts'
import type { Token } from './token.ts'

/** Reads table 2: one block for each item of art. 20, its rows by label or, where labels stand apart, by order within the block. */
export function readTable2(tokens: readonly Token[]): TableReading {
  const blocks = blocksOf(tokens)
  const marks = marksOf(tokens)
  const rows = blocks.flatMap(({ content }) => rowsOfBlock(content).map((aligned) => ({ ...aligned, content })))
  const edition = editionOf(marks, rows)
  const form = editions[edition ?? '2021'].table2
  const figures: [FigureKey, Figure][] = []
  const read = new Set<string>()
  const rowFaults: RowFault[] = []
  const labelFaults: LabelFault[] = []
  const notRead: NotRead[] = []
  for (const { row, label, content } of rows) {
    const block = form.find((each) => each.rows.some(({ key }) => key === label.key))
    const own = block?.rows.find(({ key }) => key === label.key)
    if (!block || !own) {
      notRead.push({ what: `${label.label} ${row.cells.map(printed).join(' ')}`, why: 'not-assignable', at: row.at })
      continue
    }
    const assigned = assignTable2(row, block, content)
    read.add(label.key)
    block.columns.forEach(({ key, kind }, at) => {
      const cell = assigned[at]
      figures.push([
        `t2.${label.key}.${key}`,
        cell === undefined
          ? missing
          : cell === 'unsure'
            ? unreadable(row.at)
            : figureOf(withUnit(cell, kind, block, content)),
      ])
    })
    if (assigned.includes('unsure')) {
      rowFaults.push(rowFaultOf(row, 2, label.key, block.columns.length))
      notRead.push({ what: row.cells.map(printed).join(' '), why: 'not-assignable', at: row.at })
    }
    const fault = labelFault(row, 2, label.key, own.label)
    if (fault) labelFaults.push(fault)
  }
  const heads = readHeads(blocks, form)
  const start = tokens[0]?.at ?? {}
  for (const block of form)
    for (const row of block.rows) {
      if (read.has(row.key)) continue
      for (const { key } of block.columns) figures.push([`t2.${row.key}.${key}`, missing])
      if (tokens.length) notRead.push({ what: `${block.article} ${row.label}`, why: 'row-missing', at: start })
    }
  return {
    figures,
    edition,
    marks,
    rowFaults,
    labelFaults: [...labelFaults, ...heads.faults],
    notRead: [...notRead, ...heads.lost],
  }
}

const columnCores = (id: EditionId): Set<string> =>
  new Set(
    editions[id].table2.flatMap(({ columns }) => columns.map(({ label }) => coreOf(label).replace(/单位万元$/, ''))),
  )

const only2019 = columnCores('2019')
const only2021 = columnCores('2021')
const rowsOf2019 = new Set(['其他对外管理服务事项', '政府集中采购'])

/** Header words and rows that one edition alone has. */
function marksOf(tokens: readonly Token[]): EditionMark[] {
  const marks: EditionMark[] = []
  for (const { text, core: whole, cell, at } of tokens) {
    if (cell) continue
    const core = withoutUnit(whole)
    if (only2019.has(core) || rowsOf2019.has(core)) marks.push({ edition: '2019', mark: text.trim(), at })
    else if (only2021.has(core)) marks.push({ edition: '2021', mark: text.trim(), at })
  }
  return marks
}

/** By the header; where it is lost, by the number of values in the row of licences and penalties. */
function editionOf(marks: readonly EditionMark[], rows: readonly AlignedRow[]): EditionId | null {
  const old = marks.filter(({ edition }) => edition === '2019').length
  if (marks.length) return old * 2 > marks.length ? '2019' : '2021'
  const widths = rows
    .filter(({ label }) => ['licence', 'penalty', 'coercion'].includes(label.key))
    .map(({ row }) => row.cells.length)
  if (widths.length === 0) return null
  return widths.every((width) => width === 3) ? '2019' : widths.every((width) => width === 1) ? '2021' : null
}
