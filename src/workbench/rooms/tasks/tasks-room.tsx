import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Empty, Input, Segmented, Select } from 'antd'
import { useState } from 'react'
import { type TaskKind, taskKinds } from '../../../casework/task-kinds.table.ts'
import { stages } from '../../../casework/stages.table.ts'
import { letterDuties } from '../../../statute/letter-duties.table.ts'
import { read } from '../../calls/call.ts'
import { daysBetween } from '../../dates/days-between.ts'
import { useDaysLeft } from '../../dates/use-days.ts'
import { type Column, Rows } from '../../list/rows.tsx'
import { SavedViews } from '../../list/saved-views.tsx'
import { useExport } from '../../list/use-export.ts'
import { Loaded } from '../../page/loaded.tsx'
import { Page } from '../../page/page.tsx'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { useMay } from '../../session/session.tsx'
import { Go, type Search, useGo, useRoomSearch } from '../../shell/go.tsx'
import { listWords } from '../../words/list.table.ts'
import { roomWords } from '../../words/rooms.table.ts'
import { nearnessWords, taskWords } from '../../words/tasks.table.ts'
import { type Say, useWords } from '../../words/use-words.tsx'
import { BulkAssign } from './bulk-assign.tsx'
import { NearnessTag } from './nearness-tag.tsx'
import { allTasks, askedOf, keyOfTask, type Task, type TaskList } from './task-rows.ts'
import './tasks.css'
import { bracketed } from '../../words/bracketed.ts'
import { marks } from '../../../kernel/marks.table.ts'

const to = '/tasks'
const none: ReadonlySet<string> = new Set()

/** What is to be done: by nearness, kind and section; chosen cases are handed to a section at once (C15, C16, C18, J3). */
export function TasksRoom() {
  const { say } = useWords()
  const search = useRoomSearch()
  const go = useGo()
  const seesAll = useMay('tasks.all')
  const query = useQuery({
    queryKey: ['tasks', search],
    queryFn: ({ signal }) => read('/tasks', { query: askedOf(search), signal }),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  })
  const change = (changed: Search) => go({ to, search: { ...search, from: undefined, ...changed }, replace: true })
  const exported = useTaskExport(search)
  return (
    <Page
      title={roomWords.tasks}
      side={
        <>
          {seesAll && (
            <Segmented
              aria-label={say(taskWords.whose)}
              value={search['whose'] ?? 'mine'}
              onChange={(whose) => change({ whose: whose === 'mine' ? undefined : whose, kind: undefined })}
              options={[
                { value: 'mine', label: say(taskWords.mine) },
                { value: 'office', label: say(taskWords.office) },
              ]}
            />
          )}
          <SavedViews room="tasks" to={to} search={search} />
          <Button onClick={exported.start} loading={exported.running}>
            {exported.label}
          </Button>
        </>
      }
    >
      {exported.error !== undefined && <TroubleNotice error={exported.error} again={exported.start} />}
      <Loaded query={query} rows={8}>
        {(list) => <TaskSheet list={list} search={search} change={change} />}
      </Loaded>
    </Page>
  )
}

interface SheetAsked {
  readonly list: TaskList
  readonly search: Search
  readonly change: (changed: Search) => void
}

function TaskSheet({ list, search, change }: SheetAsked) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [chosen, setChosen] = useState(none)
  const mayAssign = useMay('tasks.all')
  const columns = useTaskColumns(list.today)
  const filtered = Object.entries(search).some(([name, value]) => value && name !== 'whose' && name !== 'from')
  const chosenTasks = list.tasks.filter((task) => chosen.has(keyOfTask(task)))
  const from = Number(search['from'] ?? 0)
  return (
    <>
      <NearnessChoice list={list} search={search} change={change} />
      <TaskFilters list={list} search={search} change={change} />
      {chosenTasks.length > 0 && (
        <BulkAssign
          chosen={chosenTasks}
          sections={list.sections}
          done={() => {
            setChosen(none)
            void queries.invalidateQueries({ queryKey: ['tasks'] })
          }}
        />
      )}
      <Rows
        caption={say(roomWords.tasks)}
        rows={list.tasks}
        keyOf={keyOfTask}
        columns={columns}
        {...(mayAssign && { chosen, choose: setChosen })}
        empty={
          filtered ? (
            <Empty image={null} description={say(taskWords.noMatch)}>
              <Button
                onClick={() => change({ kind: undefined, nearness: undefined, section: undefined, text: undefined })}
              >
                {say(listWords.clear)}
              </Button>
            </Empty>
          ) : (
            <>
              {say(taskWords.none)}
              <br />
              <span className="soft">{say(taskWords.noneTodo)}</span>
            </>
          )
        }
      />
      {(from > 0 || list.more) && (
        <nav className="pages">
          {from > 0 && (
            <Button onClick={() => change({ from: String(Math.max(0, from - 50)) })}>{say(listWords.back)}</Button>
          )}
          <span className="soft digits">{say(listWords.page, { from: from + 1, to: from + list.tasks.length })}</span>
          {list.more && <Button onClick={() => change({ from: String(from + 50) })}>{say(listWords.more)}</Button>}
        </nav>
      )}
    </>
  )
}

function NearnessChoice({ list, search, change }: SheetAsked) {
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

function TaskFilters({ list, search, change }: SheetAsked) {
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

const titleOf = ({ kind, letter }: Task, say: Say): string =>
  letter
    ? `${say(taskKinds[kind].label)}${say(marks.colon)}${say(letterDuties[letter].title)}`
    : say(taskKinds[kind].label)

function useTaskColumns(today: string): readonly Column<Task>[] {
  const { say } = useWords()
  const daysLeft = useDaysLeft()
  return [
    {
      key: 'when',
      title: say(taskWords.when),
      className: 'task-when',
      show: ({ nearness, dueOn, earlyOn }) => {
        // What makes it urgent is what is told: the day in law, or the office's own before it.
        const byLaw = dueOn && (nearness === 'overdue' || nearness === 'later' || daysBetween(today, dueOn) <= 7)
        return (
          <>
            <NearnessTag nearness={nearness} {...(byLaw && { says: daysLeft(dueOn, today) })} />
            <span className="digits soft">{byLaw ? dueOn : earlyOn && say(taskWords.internal, { day: earlyOn })}</span>
          </>
        )
      },
    },
    {
      key: 'task',
      title: say(taskWords.kind),
      className: 'task-title',
      show: (task) => (
        <Go to={`/cases/${task.caseId}`} search={{ task: task.kind, ref: task.ref }}>
          {titleOf(task, say)}
        </Go>
      ),
    },
    { key: 'number', title: say(taskWords.number), className: 'digits nowrap', show: ({ number }) => number },
    {
      key: 'wanted',
      title: say(taskWords.wanted),
      className: 'task-wanted',
      show: ({ wanted }) => <span className="two-lines">{wanted}</span>,
    },
    {
      key: 'section',
      className: 'task-section',
      title: say(taskWords.section),
      show: ({ section }) => section ?? <span className="soft">{say(taskWords.notAssigned)}</span>,
    },
    { key: 'reply', title: say(taskWords.reply), className: 'digits nowrap', show: ({ replyOn }) => replyOn ?? '—' },
  ]
}

function useTaskExport(search: Search) {
  const { say } = useWords()
  const heads = [
    taskWords.when,
    taskWords.reply,
    taskWords.kind,
    taskWords.number,
    taskWords.wanted,
    taskWords.stage,
    taskWords.section,
  ]
  return useExport<Task>({
    name: say(roomWords.tasks),
    heads: heads.map((words) => say(words)),
    pages: (signal) => allTasks(search, signal),
    cells: (task) => [
      task.dueOn ?? task.earlyOn ?? null,
      task.replyOn ?? null,
      titleOf(task, say),
      task.number,
      task.wanted,
      say(stages[task.stage].label),
      task.section ?? null,
    ],
  })
}
