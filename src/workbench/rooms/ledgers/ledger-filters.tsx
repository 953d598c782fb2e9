import { Tag } from 'antd'
import { entryKinds, type EntryKind, type EntryShape } from '../../../ledgers/entry-kinds.table.ts'
import { ledgerStages } from '../../../ledgers/transitions.table.ts'
import { FilterBar, FilterChoice, type Filtered, FilterSwitch } from '../../list/filter-bar.tsx'
import { useWords } from '../../words/use-words.tsx'
import type { LedgerYear } from './ledger-data.ts'
import { ledgersWords, shapeGroups } from './ledgers-words.table.ts'
import { useFigureName } from './table-two.tsx'

interface FiltersAsked extends Filtered {
  readonly counted: LedgerYear | undefined
}

const names = ['kind', 'stage', 'text', 'figure', 'all'] as const

/** The kinds, each group under its heading. */
export function useKindOptions() {
  const { say } = useWords()
  const shapes = Object.entries(shapeGroups) as [EntryShape, (typeof shapeGroups)[EntryShape]][]
  const kinds = Object.entries(entryKinds) as [EntryKind, (typeof entryKinds)[EntryKind]][]
  return shapes.map(([shape, words]) => ({
    label: say(words),
    title: say(words),
    options: kinds.flatMap(([value, row]) => (row.shape === shape ? [{ value, label: say(row.label) }] : [])),
  }))
}

/** Everything the list can be asked for besides the year. */
export function LedgerFilters({ search, change, counted }: FiltersAsked) {
  const { say } = useWords()
  const kinds = useKindOptions()
  const figureName = useFigureName()
  const { figure } = search
  const filtered: Filtered = { search, change }
  return (
    <FilterBar {...filtered} names={names} text={say(ledgersWords.text)}>
      {figure === undefined && (
        <FilterChoice {...filtered} name="kind" label={say(ledgersWords.kind)} options={kinds} />
      )}
      <FilterChoice
        {...filtered}
        name="stage"
        label={say(ledgersWords.stage)}
        options={Object.entries(ledgerStages).flatMap(([value, { label }]) =>
          value === 'none' ? [] : [{ value, label: say(label) }],
        )}
      />
      {figure === undefined && <FilterSwitch {...filtered} name="all" label={say(ledgersWords.everyYear)} />}
      {figure !== undefined && counted && (
        <Tag className="filter-tag" closable onClose={() => change({ figure: undefined })}>
          {figureName(figure, counted.edition)}
        </Tag>
      )}
    </FilterBar>
  )
}
