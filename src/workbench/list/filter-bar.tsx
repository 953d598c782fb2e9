import { Button, Input, Select } from 'antd'
import type { ReactNode } from 'react'
import type { Search } from '../shell/go.tsx'
import { listWords } from '../words/list.table.ts'
import { useWords } from '../words/use-words.tsx'

/** What a list is asked for stands in its address; each filter reads it there and changes it there. */
export interface Filtered {
  readonly search: Search
  readonly change: (changed: Search) => void
}

interface BarAsked extends Filtered {
  /** What the field for words is called. */
  readonly text: string
  /** Every name in the address that “clear” takes out. */
  readonly names: readonly string[]
  readonly children: ReactNode
}

/** The filters of a list: words first, then its own, then the way back to all. */
export function FilterBar({ search, change, text, names, children }: BarAsked) {
  const { say } = useWords()
  // Where in the list one is, is no filter.
  const some = names.some((name) => name !== 'after' && search[name])
  return (
    <div className="filters" role="search" aria-label={say(listWords.filters)}>
      <Input.Search
        key={`text ${search['text'] ?? ''}`}
        allowClear
        defaultValue={search['text']}
        placeholder={text}
        aria-label={text}
        onSearch={(typed) => change({ text: typed.trim() || undefined })}
      />
      {children}
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

interface Option {
  readonly value: string
  readonly label: string
}

interface ChoiceAsked extends Filtered {
  readonly name: string
  readonly label: string
  readonly options: readonly (Option | { readonly label: string; readonly title: string; readonly options: Option[] })[]
}

/** One of a few, or all of them. */
export const FilterChoice = ({ search, change, name, label, options }: ChoiceAsked) => (
  <Select
    aria-label={label}
    placeholder={label}
    allowClear
    showSearch={{ optionFilterProp: 'label' }}
    popupMatchSelectWidth={false}
    listHeight={420}
    value={search[name] ?? null}
    options={[...options]}
    onChange={(chosen: string | null) => change({ [name]: chosen ?? undefined })}
  />
)

/** Only these, or all of them. */
export const FilterSwitch = ({ search, change, name, label }: Omit<ChoiceAsked, 'options'>) => (
  <Button
    type={search[name] ? 'primary' : 'default'}
    ghost={search[name] !== undefined}
    aria-pressed={search[name] !== undefined}
    onClick={() => change({ [name]: search[name] ? undefined : 'true' })}
  >
    {label}
  </Button>
)
