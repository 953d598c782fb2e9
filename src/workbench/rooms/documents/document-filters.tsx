import type { Words } from '../../../kernel/words.ts'
import { columns } from '../../../publication/columns.table.ts'
import { documentStages, standings } from '../../../publication/transitions.table.ts'
import type { QueryOf } from '../../calls/answers.ts'
import { FilterBar, FilterChoice, type Filtered, FilterSwitch } from '../../list/filter-bar.tsx'
import type { Search } from '../../shell/go.tsx'
import { useWords } from '../../words/use-words.tsx'
import { documentsWords } from './documents-words.table.ts'

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
export function DocumentFilters(filtered: Filtered) {
  const { say } = useWords()
  return (
    <FilterBar {...filtered} names={names} text={say(documentsWords.text)}>
      {choices.map(([name, labels]) => (
        <FilterChoice
          key={name}
          {...filtered}
          name={name}
          label={say(documentsWords[name])}
          options={Object.entries(labels).flatMap(([value, { label }]) =>
            value === 'none' ? [] : [{ value, label: say(label) }],
          )}
        />
      ))}
      <FilterSwitch {...filtered} name="mine" label={say(documentsWords.mine)} />
      <FilterSwitch {...filtered} name="urgent" label={say(documentsWords.urgentOnly)} />
    </FilterBar>
  )
}
