import { Input, Select } from 'antd'
import { type TaskKind, taskKinds } from '../../../casework/task-kinds.table.ts'
import type { Filtered } from '../../list/filter-bar.tsx'
import { bracketed } from '../../words/bracketed.ts'
import { listWords } from '../../words/list.table.ts'
import { nearnessWords, taskWords } from '../../words/tasks.table.ts'
import { useWords } from '../../words/use-words.tsx'
import type { TaskList } from './task-rows.ts'

export interface SheetAsked extends Filtered {
  readonly list: TaskList
}

/** How many tasks are how near; one kind of nearness is chosen by its count. */
export function NearnessChoice({ list, search, change }: SheetAsked) {
  const { say } = useWords()
  const counted = list.counts.filter(({ kind }) => !search['kind'] || kind === search['kind'])
  const sum = (nearness?: string) =>
    counted
      .filter((one) => nearness === undefined || one.nearness === nearness)
      .reduce((total, { count }) => total + count, 0)
  const choices = [
    { key: undefined, label: say(taskWords.all), mark: '' },
    ...Object.entries(nearnessWords).map(([key, { label, mark }]) => ({ key, label: say(label), mark })),
  ]
  return (
    <div className="nearness-choice" role="group" aria-label={say(taskWords.when)}>
      {choices.map(({ key, label, mark }) => (
        <button
          key={key ?? 'all'}
          type="button"
          className={`nearness-card nearness-${key ?? 'all'}`}
          aria-pressed={search['nearness'] === key}
          onClick={() => change({ nearness: key })}
        >
          <b className="digits">{sum(key)}</b>
          <span>
            <i aria-hidden="true">{mark}</i> {label}
          </span>
        </button>
      ))}
    </div>
  )
}

/** Kind, section and words. */
export function TaskFilters({ list, search, change }: SheetAsked) {
  const { say } = useWords()
  const kinds = Object.entries(Object.groupBy(list.counts, ({ kind }) => kind)).map(([kind, counts]) => ({
    value: kind,
    label: `${say(taskKinds[kind as TaskKind].label)}${bracketed(String(counts.reduce((sum, { count }) => sum + count, 0)), say)}`,
  }))
  return (
    <div className="filters" role="search" aria-label={say(listWords.filters)}>
      <Select
        aria-label={say(taskWords.kind)}
        placeholder={say(taskWords.kind)}
        allowClear
        value={search['kind'] ?? null}
        options={kinds}
        onChange={(kind: string | null) => change({ kind: kind ?? undefined })}
      />
      {list.sections.length > 0 && (
        <Select
          aria-label={say(taskWords.section)}
          placeholder={say(taskWords.section)}
          allowClear
          showSearch
          value={search['section'] ?? null}
          options={list.sections.map((value) => ({ value, label: value }))}
          onChange={(section: string | null) => change({ section: section ?? undefined })}
        />
      )}
      <Input.Search
        key={search['text']}
        allowClear
        defaultValue={search['text']}
        placeholder={say(listWords.text)}
        aria-label={say(listWords.text)}
        onSearch={(text) => change({ text: text.trim() || undefined })}
      />
    </div>
  )
}
