import { Button, Input, Select, Tag } from 'antd'
import { stages } from '../../../casework/stages.table.ts'
import { DayField } from '../../fields/day-field.tsx'
import type { Search } from '../../shell/go.tsx'
import { casesWords } from '../../words/cases.table.ts'
import { listWords } from '../../words/list.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { caseFilters } from './case-rows.ts'
import { FigureTags } from './figure-tags.tsx'

interface FiltersAsked {
  readonly search: Search
  readonly change: (changed: Search) => void
}

const onlys = ['open', 'nearly-due', 'overdue'] as const
const days = ['dueBy', 'receivedFrom', 'receivedTo'] as const

/** Everything the list can be asked for. */
export function CaseFilters({ search, change }: FiltersAsked) {
  const { say } = useWords()
  const stageOptions = Object.entries(stages).flatMap(([value, { label }]) =>
    value === 'none' ? [] : [{ value, label: say(label) }],
  )
  const cleared = Object.fromEntries(caseFilters.map((name) => [name, undefined]))
  const some = caseFilters.some((name) => name !== 'after' && search[name])
  return (
    <div className="filters" role="search" aria-label={say(listWords.filters)}>
      <Input.Search
        key={`text ${search['text'] ?? ''}`}
        allowClear
        defaultValue={search['text']}
        placeholder={say(listWords.text)}
        aria-label={say(listWords.text)}
        onSearch={(text) => change({ text: text.trim() || undefined })}
      />
      <Select
        aria-label={say(casesWords.only)}
        placeholder={say(casesWords.only)}
        allowClear
        value={search['only'] ?? null}
        options={onlys.map((value) => ({ value, label: say(casesWords[value]) }))}
        onChange={(only: string | null) => change({ only: only ?? undefined })}
      />
      <Select
        aria-label={say(casesWords.stage)}
        placeholder={say(casesWords.stage)}
        allowClear
        value={search['stage'] ?? null}
        options={stageOptions}
        onChange={(stage: string | null) => change({ stage: stage ?? undefined })}
      />
      <Input
        key={`section ${search['section'] ?? ''}`}
        allowClear
        defaultValue={search['section']}
        placeholder={say(casesWords.section)}
        aria-label={say(casesWords.section)}
        onPressEnter={({ currentTarget: { value } }) => change({ section: value.trim() || undefined })}
        onClear={() => change({ section: undefined })}
      />
      {days.map((name) => (
        <DayField
          key={name}
          label={say(casesWords[name])}
          value={search[name]}
          onChange={(day) => change({ [name]: day })}
        />
      ))}
      {search['applicant'] && (
        <Tag className="filter-tag" closable onClose={() => change({ applicant: undefined })}>
          {say(casesWords.byApplicant)}
        </Tag>
      )}
      <FigureTags search={search} change={change} />
      {some && (
        <Button type="link" className="filter-clear" onClick={() => change(cleared)}>
          {say(listWords.clear)}
        </Button>
      )}
    </div>
  )
}
