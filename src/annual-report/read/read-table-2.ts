import type { CellKind, EditionId, Table2Block } from '../edition.ts'
import { editions } from '../editions.ts'
import type { Figure } from '../figures.ts'
import type { EditionMark, LabelFault, NotRead, RowFault } from '../report.ts'
import { alignRows, type AlignedRow } from './align-rows.ts'
import { coreOf, fold, narrow } from './fold.ts'
import { labelFault } from './label-fault.ts'
import { isArticle20, table2Labels } from './labels.ts'
import { figureOf, missing, printed, unreadable, type TableReading } from './table-reading.ts'
import type { Token } from './token.ts'
import { valueRows, type ValueCell, type ValueRow } from './value-row.ts'

/** Reads table 2: one block for each item of art. 20, its rows by label or, where labels stand apart, by order within the block. */
export function readTable2(tokens: readonly Token[]): TableReading {
  const blocks = blocksOf(tokens)
  const marks = marksOf(tokens)
  const rows = blocks.flatMap(({ content }) => rowsOfBlock(content).map((aligned) => ({ ...aligned, content })))
  const edition = editionOf(marks, rows)
  const form = editions[edition ?? '2021'].table2
  const figures: Record<string, Figure> = {}
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
    const assigned = assign(row, block, content)
    block.columns.forEach(({ key, kind }, at) => {
      const cell = assigned[at]
      figures[`t2.${label.key}.${key}`] =
        cell === undefined
          ? missing
          : cell === 'unsure'
            ? unreadable(row.at)
            : figureOf(withUnit(cell, kind, block, content))
    })
    if (assigned.includes('unsure')) {
      const values = row.cells.map(printed)
      rowFaults.push({
        table: 2,
        row: label.key,
        expected: block.columns.length,
        found: values.length,
        values,
        at: row.at,
      })
      notRead.push({ what: values.join(' '), why: 'not-assignable', at: row.at })
    }
    const fault = labelFault(row, 2, label.key, own.label)
    if (fault) labelFaults.push(fault)
  }
  const start = tokens[0]?.at ?? {}
  for (const block of form)
    for (const row of block.rows) {
      if (block.columns.some(({ key }) => `t2.${row.key}.${key}` in figures)) continue
      for (const { key } of block.columns) figures[`t2.${row.key}.${key}`] = missing
      if (tokens.length) notRead.push({ what: `${block.article} ${row.label}`, why: 'row-missing', at: start })
    }
  return { figures, edition, marks, rowFaults, labelFaults: [...labelFaults, ...headerFaults(blocks, form)], notRead }
}

interface ArticleBlock {
  readonly article: string
  readonly content: readonly Token[]
}

/** Cuts the table at each 第二十条第（…）项; what stands before the first is a block without article. */
function blocksOf(tokens: readonly Token[]): ArticleBlock[] {
  const blocks: { article: string; content: Token[] }[] = [{ article: '', content: [] }]
  for (const token of tokens) {
    const words = fold(token.text)
    if (!token.cell && isArticle20(words)) {
      if (blocks.at(-1)?.article !== words) blocks.push({ article: words, content: [] })
    } else blocks.at(-1)?.content.push(token)
  }
  return blocks.filter(({ content }) => content.length > 0)
}

/** The rows of one block: in order when labels and rows of values are equally many, else by the words beside them. */
function rowsOfBlock(content: readonly Token[]): AlignedRow[] {
  const rows = valueRows(content, 3, 'by-row').filter(
    ({ cells, own, before }) => hasSomething(cells) || [...own, ...before.slice(-1)].some(isLabel),
  )
  const labels = content
    .filter(isLabel)
    .map(labelOfToken)
    .filter((label) => label !== undefined)
  const distinct = labels.filter((label, at) => labels.findIndex(({ key }) => key === label.key) === at)
  const aligned = alignRows(rows, table2Labels).rows
  if (rows.length !== distinct.length || aligned.length === rows.length) return [...aligned]
  const inOrder = rows
    .map((row, at) => ({ row, label: distinct[at], evidence: 0 }))
    .filter((each): each is AlignedRow => each.label !== undefined)
  const objects = aligned.some(
    ({ row, label, evidence }) =>
      evidence >= 0.9 && inOrder.find((each) => each.row === row)?.label.key !== label.key && row.own.length > 0,
  )
  return objects ? [...aligned] : inOrder
}

const hasSomething = (cells: readonly ValueCell[]): boolean => cells.some(({ state }) => state !== 'blank')

const labelOfToken = (token: Token): (typeof table2Labels)[number] | undefined => {
  const core = coreOf(token.text)
  return table2Labels.find(({ cores }) => cores.some(({ text }) => text === core))
}

const isLabel = (token: Token): boolean => !token.cell && labelOfToken(token) !== undefined

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
  for (const { text, cell, at } of tokens) {
    if (cell) continue
    const core = coreOf(text).replace(/单位.*$/, '')
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

/** The values of a row by the columns of its block; all unsure when their number cannot be explained. */
function assign(
  row: ValueRow,
  block: Table2Block,
  content: readonly Token[],
): readonly (ValueCell | 'unsure' | undefined)[] {
  const { columns } = block
  const written = row.cells.filter(({ state }) => state !== 'blank')
  if (row.cells.length === columns.length) return row.cells
  if (written.length === columns.length) return written
  if (written.length === 0) return columns.map((_, at) => row.cells[at])
  const [first] = written
  if (
    columns.length === 1 &&
    first &&
    row.inTable &&
    written.every(({ value, state }) => value === first.value && state === first.state) &&
    repeatsHeader(block, content)
  )
    return [first]
  const under = underHeader(row, block, content)
  return under ?? columns.map(() => 'unsure')
}

const headerToken = (tokens: readonly Token[], label: string): Token[] => {
  const core = coreOf(label).replace(/单位.*$/, '')
  return tokens.filter(({ cell, text }) => !cell && coreOf(text).replace(/单位.*$/, '') === core)
}

const repeatsHeader = ({ columns }: Table2Block, content: readonly Token[]): boolean =>
  headerToken(content, columns[0]?.label ?? '').length > 1

/** Values of a table row each under a header word of the block; undefined unless every written value is. */
function underHeader(
  row: ValueRow,
  { columns }: Table2Block,
  content: readonly Token[],
): (ValueCell | undefined)[] | undefined {
  if (!row.inTable) return undefined
  const heads = columns.map(({ label }) => headerToken(content, label)[0])
  if (heads.some((head) => head === undefined || !head.inTable)) return undefined
  const under = heads.map((head) =>
    row.cells.find(({ from }) => head !== undefined && from >= head.from && from < head.to),
  )
  const written = row.cells.filter(({ state }) => state !== 'blank')
  return written.every((cell) => under.includes(cell)) ? under : undefined
}

const unitInHeader = /单位[:：]?\s*(万元|亿元|元)|[（(](万元|亿元|元)[)）]/

/** A sum of money without a unit of its own takes the unit its column names. */
function withUnit(cell: ValueCell, kind: CellKind, { columns }: Table2Block, content: readonly Token[]): ValueCell {
  if (kind !== 'money' || cell.unit !== undefined || cell.state !== 'number') return cell
  const money = columns.find((column) => column.kind === 'money')
  const core = coreOf(money?.label ?? '').replace(/单位.*$/, '')
  const head = content.find(
    ({ cell: value, text }) => !value && coreOf(text).startsWith(core) && unitInHeader.test(narrow(text)),
  )
  const match = unitInHeader.exec(narrow(head?.text ?? ''))
  const unit = match?.[1] ?? match?.[2]
  return unit === undefined ? cell : { ...cell, unit }
}

/** Header words of a block that are not the form's, compared one by one where just as many stand there. */
function headerFaults(blocks: readonly ArticleBlock[], form: readonly Table2Block[]): LabelFault[] {
  return blocks.flatMap(({ article, content }) => {
    const block = form.find((each) => fold(each.article) === article)
    const start = content.findIndex(({ text }) => coreOf(text) === '信息内容')
    if (!block || start < 0) return []
    const length = content.slice(start + 1).findIndex((token) => token.cell !== undefined || isLabel(token))
    const heads = content.slice(start + 1, length < 0 ? undefined : start + 1 + length).filter(({ inTable }) => inTable)
    if (heads.length !== block.columns.length) return []
    return block.columns.flatMap(({ key, label }, at) => {
      const head = heads[at]
      const wanted = coreOf(label).replace(/单位.*$/, '')
      if (!head || coreOf(head.text).startsWith(wanted)) return []
      return [
        {
          table: 2 as const,
          row: `${block.rows[0]?.key ?? ''}.${key}`,
          expected: label,
          found: head.text.trim(),
          at: head.at,
        },
      ]
    })
  })
}
