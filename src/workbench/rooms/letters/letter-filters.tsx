import { letterStates } from '../../../casework/letter-states.table.ts'
import type { Words } from '../../../kernel/words.ts'
import { letterDuties } from '../../../statute/letter-duties.table.ts'
import type { QueryOf } from '../../calls/answers.ts'
import { DayField } from '../../fields/day-field.tsx'
import { FilterBar, FilterChoice, type Filtered } from '../../list/filter-bar.tsx'
import type { Search } from '../../shell/go.tsx'
import { routeWords } from '../../words/codes.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { lettersWords } from './letters-words.table.ts'

const names = ['text', 'key', 'state', 'route', 'from', 'to', 'after'] as const

/** What the address of the list asks for, as the API is asked. */
export const letterQuery = (search: Search): NonNullable<QueryOf<'get', '/letters'>> =>
  Object.fromEntries(names.flatMap((name) => (search[name] ? [[name, search[name]]] : [])))

/** Everything the list can be asked for. */
export function LetterFilters(filtered: Filtered) {
  const { say } = useWords()
  const { search, change } = filtered
  const choices: readonly (readonly ['key' | 'state' | 'route', Words, { value: string; label: string }[]])[] = [
    ['key', lettersWords.kind, options(letterDuties, ({ title }, key) => `${key} ${say(title)}`)],
    ['state', lettersWords.state, options(letterStates, ({ label }) => say(label))],
    ['route', lettersWords.route, options(routeWords, (words) => say(words))],
  ]
  return (
    <FilterBar {...filtered} names={names} text={say(lettersWords.text)}>
      {choices.map(([name, words, labels]) => (
        <FilterChoice key={name} {...filtered} name={name} label={say(words)} options={labels} />
      ))}
      {(['from', 'to'] as const).map((name) => (
        <DayField
          key={name}
          label={say(lettersWords[name])}
          value={search[name]}
          onChange={(day) => change({ [name]: day })}
        />
      ))}
    </FilterBar>
  )
}

const options = <Row,>(table: Readonly<Record<string, Row>>, label: (row: Row, key: string) => string) =>
  Object.entries(table).map(([value, row]) => ({ value, label: label(row, value) }))
