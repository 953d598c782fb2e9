import { Input, Tag } from 'antd'
import { stages } from '../../../casework/stages.table.ts'
import { DayField } from '../../fields/day-field.tsx'
import { FilterBar, FilterChoice, type Filtered } from '../../list/filter-bar.tsx'
import { casesWords } from '../../words/cases.table.ts'
import { listWords } from '../../words/list.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { caseFilters } from './case-rows.ts'
import { FigureTags } from './figure-tags.tsx'

const onlys = ['open', 'nearly-due', 'overdue'] as const
const days = ['dueBy', 'receivedFrom', 'receivedTo'] as const

/** Everything the list can be asked for. */
export function CaseFilters(filtered: Filtered) {
  const { say } = useWords()
  const { search, change } = filtered
  return (
    <FilterBar {...filtered} names={caseFilters} text={say(listWords.text)}>
      <FilterChoice
        {...filtered}
        name="only"
        label={say(casesWords.only)}
        options={onlys.map((value) => ({ value, label: say(casesWords[value]) }))}
      />
      <FilterChoice
        {...filtered}
        name="stage"
        label={say(casesWords.stage)}
        options={Object.entries(stages).flatMap(([value, { label }]) =>
          value === 'none' ? [] : [{ value, label: say(label) }],
        )}
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
    </FilterBar>
  )
}
