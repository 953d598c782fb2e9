import { Button, Input, Select } from 'antd'
import type { Words } from '../../../kernel/words.ts'
import { columns } from '../../../publication/columns.table.ts'
import { documentStages, standings } from '../../../publication/transitions.table.ts'
import type { QueryOf } from '../../calls/answers.ts'
import type { Search } from '../../shell/go.tsx'
import { listWords } from '../../words/list.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { documentsWords } from './documents-words.table.ts'

interface FiltersAsked {
  readonly search: Search
  readonly change: (changed: Search) => void
}

const names = ['text', 'stage', 'standing', 'column', 'mine', 'urgent', 'after'] as const

/** What the address of the list asks for, as the API is asked. */
export const documentQuery = (search: Search): NonNullable<QueryOf<'get', '/documents'>> =>
  Object.fromEntries(names.flatMap((name) => (search[name] ? [[name, search[name]]] : [])))

type Labels = Readonly<Record<string, { readonly label: Words }>>

const choices: readonly (readonly ['stage' | 'standing' | 'column', Labels])[] = [
  ['stage', documentStages],
  ['standing', standings],
  ['column', columns],
]

/** Everything the list can be asked for. */
export function DocumentFilters({ search, change }: FiltersAsked) {
  const { say } = useWords()
  const some = names.some((name) => name !== 'after' && search[name])
  return (
    <div className="filters" role="search" aria-label={say(listWords.filters)}>
      <Input.Search
        key={`text ${search['text'] ?? ''}`}
        allowClear
        defaultValue={search['text']}
        placeholder={say(documentsWords.text)}
        aria-label={say(documentsWords.text)}
        onSearch={(text) => change({ text: text.trim() || undefined })}
      />
      {choices.map(([name, labels]) => (
        <Select
          key={name}
          aria-label={say(documentsWords[name])}
          placeholder={say(documentsWords[name])}
          allowClear
          popupMatchSelectWidth={false}
          value={search[name] ?? null}
          options={Object.entries(labels).flatMap(([value, { label }]) =>
            value === 'none' ? [] : [{ value, label: say(label) }],
          )}
          onChange={(chosen: string | null) => change({ [name]: chosen ?? undefined })}
        />
      ))}
      {(['mine', 'urgent'] as const).map((name) => (
        <Button
          key={name}
          type={search[name] ? 'primary' : 'default'}
          ghost={search[name] !== undefined}
          aria-pressed={search[name] !== undefined}
          onClick={() => change({ [name]: search[name] ? undefined : 'true' })}
        >
          {say(name === 'mine' ? documentsWords.mine : documentsWords.urgentOnly)}
        </Button>
      ))}
      {some && (
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
