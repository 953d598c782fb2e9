import { Button, Input, Select, Tag } from 'antd'
import { entryKinds, type EntryKind, type EntryShape } from '../../../ledgers/entry-kinds.table.ts'
import { ledgerStages } from '../../../ledgers/transitions.table.ts'
import type { Search } from '../../shell/go.tsx'
import { listWords } from '../../words/list.table.ts'
import { useWords } from '../../words/use-words.tsx'
import type { LedgerYear } from './ledger-data.ts'
import { ledgersWords, shapeGroups } from './ledgers-words.table.ts'
import { useFigureName } from './table-two.tsx'

interface FiltersAsked {
  readonly search: Search
  readonly change: (changed: Search) => void
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
  return (
    <div className="filters" role="search" aria-label={say(listWords.filters)}>
      <Input.Search
        key={`text ${search['text'] ?? ''}`}
        allowClear
        defaultValue={search['text']}
        placeholder={say(ledgersWords.text)}
        aria-label={say(ledgersWords.text)}
        onSearch={(text) => change({ text: text.trim() || undefined })}
      />
      {figure === undefined && (
        <Select
          aria-label={say(ledgersWords.kind)}
          placeholder={say(ledgersWords.kind)}
          allowClear
          popupMatchSelectWidth={false}
          listHeight={420}
          value={search['kind'] ?? null}
          options={kinds}
          onChange={(kind: string | null) => change({ kind: kind ?? undefined })}
        />
      )}
      <Select
        aria-label={say(ledgersWords.stage)}
        placeholder={say(ledgersWords.stage)}
        allowClear
        value={search['stage'] ?? null}
        options={Object.entries(ledgerStages).flatMap(([value, { label }]) =>
          value === 'none' ? [] : [{ value, label: say(label) }],
        )}
        onChange={(stage: string | null) => change({ stage: stage ?? undefined })}
      />
      {figure === undefined && (
        <Button
          type={search['all'] ? 'primary' : 'default'}
          ghost={search['all'] !== undefined}
          aria-pressed={search['all'] !== undefined}
          onClick={() => change({ all: search['all'] ? undefined : 'true' })}
        >
          {say(ledgersWords.everyYear)}
        </Button>
      )}
      {figure !== undefined && counted && (
        <Tag className="filter-tag" closable onClose={() => change({ figure: undefined })}>
          {figureName(figure, counted.edition)}
        </Tag>
      )}
      {names.some((name) => search[name]) && (
        <Button
          type="link"
          className="filter-clear"
          onClick={() => change(Object.fromEntries(names.map((name) => [name, undefined])))}
        >
          {say(listWords.clear)}
        </Button>
      )}
    </div>
  )
}
