import type { EditionId } from '../edition.ts'
import { editions } from '../editions.ts'
import type { Figure, FigureKey } from '../figures.ts'
import type { EditionMark, LabelFault, NotRead, RowFault } from '../report.ts'
import type { AlignedRow } from './align-rows.ts'
import { labelFault } from './label-fault.ts'
import { blocksOf, rowsOfBlock } from './table-2-blocks.ts'
import { assignTable2, withUnit } from './table-2-columns.ts'
import { marksOfTable2 } from './table-2-marks.ts'
import { table2WordForWord } from './table-2-word-for-word.ts'
import { readHeads } from './table-2-heads.ts'
import { rowFaultOf } from './row-fault.ts'
import { figureOf, missing, printed, unreadable, type TableReading } from './table-reading.ts'
import type { Token } from './token.ts'

/** Reads table 2: one block for each item of art. 20, its rows by label or, where labels stand apart, by order within the block. */
export const readTable2 = (tokens: readonly Token[]): TableReading => table2WordForWord(tokens) ?? aligned(tokens)

function aligned(tokens: readonly Token[]): TableReading {
  const blocks = blocksOf(tokens)
  const marks = marksOfTable2(tokens)
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
            : figureOf(withUnit(cell, kind, content), cell.at),
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
