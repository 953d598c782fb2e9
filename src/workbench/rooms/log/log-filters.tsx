import { Button, Select } from 'antd'
import type { ReactNode } from 'react'
import { DayField } from '../../fields/day-field.tsx'
import { useSession } from '../../session/session.tsx'
import type { Search } from '../../shell/go.tsx'
import { listWords } from '../../words/list.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { actorOptions, type LogActor } from './log-data.ts'
import { logWords } from './log-words.table.ts'
import styles from './log.module.css'

interface FiltersAsked {
  readonly search: Search
  readonly change: (changed: Search) => void
  readonly actors: readonly LogActor[]
  /** What a person is called in this list, and under which name the address keeps him. */
  readonly who: string
  readonly person?: 'actor' | 'userId'
  readonly children?: ReactNode
}

/** Who, and between which days; and what else the list knows. */
export function LogFilters({ search, change, actors, who, person = 'actor', children }: FiltersAsked) {
  const { say } = useWords()
  const { today } = useSession()
  const some = Object.entries(search).some(([name, value]) => value !== undefined && name !== 'tab' && name !== 'after')
  return (
    <div className={`filters ${styles['narrow']}`} role="search" aria-label={say(listWords.filters)}>
      {children}
      <Select
        aria-label={who}
        placeholder={who}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        value={search[person] ?? null}
        options={
          person === 'actor' ? actorOptions(actors, say) : actors.map(({ id, name }) => ({ value: id, label: name }))
        }
        onChange={(chosen: string | null) => change({ [person]: chosen ?? undefined })}
      />
      {(['from', 'to'] as const).map((name) => (
        <DayField
          key={name}
          label={say(logWords[name])}
          value={search[name]}
          latest={today}
          onChange={(day) => change({ [name]: day })}
        />
      ))}
      {some && (
        <Button
          type="link"
          className="filter-clear"
          onClick={() => change(Object.fromEntries(Object.keys(search).map((name) => [name, undefined])))}
        >
          {say(listWords.clear)}
        </Button>
      )}
    </div>
  )
}
