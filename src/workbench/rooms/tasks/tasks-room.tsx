import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Empty, Segmented } from 'antd'
import { useState } from 'react'
import { read } from '../../calls/call.ts'
import { Rows } from '../../list/rows.tsx'
import { SavedViews } from '../../list/saved-views.tsx'
import { Loaded } from '../../page/loaded.tsx'
import { Page } from '../../page/page.tsx'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { useMay } from '../../session/session.tsx'
import { type Search, useGo, useRoomSearch } from '../../shell/go.tsx'
import { listWords } from '../../words/list.table.ts'
import { roomWords } from '../../words/rooms.table.ts'
import { taskWords } from '../../words/tasks.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { BulkAssign } from './bulk-assign.tsx'
import { useTaskColumns } from './task-columns.tsx'
import { NearnessChoice, type SheetAsked, TaskFilters } from './task-filters.tsx'
import { askedOf, keyOfTask } from './task-rows.ts'
import './tasks.css'
import { useTaskExport } from './use-task-export.ts'

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
