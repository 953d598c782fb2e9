import { Button, Input, Select } from 'antd'
import { letterStates } from '../../../casework/letter-states.table.ts'
import type { Words } from '../../../kernel/words.ts'
import { letterDuties } from '../../../statute/letter-duties.table.ts'
import type { QueryOf } from '../../calls/answers.ts'
import { DayField } from '../../fields/day-field.tsx'
import type { Search } from '../../shell/go.tsx'
import { routeWords } from '../../words/codes.table.ts'
import { listWords } from '../../words/list.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { lettersWords } from './letters-words.table.ts'

interface FiltersAsked {
  readonly search: Search
  readonly change: (changed: Search) => void
}

const names = ['text', 'key', 'state', 'route', 'from', 'to', 'after'] as const

/** What the address of the list asks for, as the API is asked. */
export const letterQuery = (search: Search): NonNullable<QueryOf<'get', '/letters'>> =>
  Object.fromEntries(names.flatMap((name) => (search[name] ? [[name, search[name]]] : [])))

/** Everything the list can be asked for. */
export function LetterFilters({ search, change }: FiltersAsked) {
  const { say } = useWords()
  const some = names.some((name) => name !== 'after' && search[name])
  const choices: readonly (readonly ['key' | 'state' | 'route', Words, { value: string; label: string }[]])[] = [
    ['key', lettersWords.kind, options(letterDuties, ({ title }, key) => `${key} ${say(title)}`)],
    ['state', lettersWords.state, options(letterStates, ({ label }) => say(label))],
    ['route', lettersWords.route, options(routeWords, (words) => say(words))],
  ]
  return (
    <div className="filters" role="search" aria-label={say(listWords.filters)}>
      <Input.Search
        key={`text ${search['text'] ?? ''}`}
        allowClear
        defaultValue={search['text']}
        placeholder={say(lettersWords.text)}
        aria-label={say(lettersWords.text)}
        onSearch={(text) => change({ text: text.trim() || undefined })}
      />
      {choices.map(([name, words, labels]) => (
        <Select
          key={name}
          aria-label={say(words)}
          placeholder={say(words)}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          value={search[name] ?? null}
          options={labels}
          onChange={(chosen: string | null) => change({ [name]: chosen ?? undefined })}
        />
      ))}
      {(['from', 'to'] as const).map((name) => (
        <DayField
          key={name}
          label={say(lettersWords[name])}
          value={search[name]}
          onChange={(day) => change({ [name]: day })}
        />
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

const options = <Row,>(table: Readonly<Record<string, Row>>, label: (row: Row, key: string) => string) =>
  Object.entries(table).map(([value, row]) => ({ value, label: label(row, value) }))
