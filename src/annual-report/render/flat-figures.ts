import type { FlatList } from '../../formats/print-document.ts'
import { editions } from '../editions.ts'
import { cellsOf } from '../figures.ts'
import type { Manuscript } from '../manuscript.ts'

/**
 * Every figure on a row of its own, by key, table, row and column of the form, for programs and pivot tables. It holds
 * no words of the form, so that nobody takes it for a second copy of the tables.
 */
export const flatFigures = ({ edition, figures }: Pick<Manuscript, 'edition' | 'figures'>): FlatList => ({
  name: '数据',
  rows: [
    ['key', 'table', 'row', 'column', 'value'],
    ...cellsOf(editions[edition]).map(({ key, table, row, column }) => [key, table, row, column, figures[key] ?? '']),
  ],
})
