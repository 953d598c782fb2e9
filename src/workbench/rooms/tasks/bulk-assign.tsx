import { App, AutoComplete, Button, Modal, Progress } from 'antd'
import { useState } from 'react'
import { marks } from '../../../kernel/marks.table.ts'
import { act, newKey } from '../../calls/call.ts'
import { CallTrouble } from '../../calls/trouble.ts'
import { deskWords } from '../../words/desk.table.ts'
import { listWords } from '../../words/list.table.ts'
import { taskWords } from '../../words/tasks.table.ts'
import { useWords } from '../../words/use-words.tsx'
import type { Task } from './task-rows.ts'

interface BulkAsked {
  readonly chosen: readonly Task[]
  readonly sections: readonly string[]
  readonly done: () => void
}

interface Outcome {
  readonly number: string
  /** Why not, when it was not done. */
  /** What happened, and what to do. */
  readonly refused?: readonly string[]
}

/** Hands many cases to one section: each is a command of its own under a key of its own, and each tells how it went. */
export function BulkAssign({ chosen, sections, done }: BulkAsked) {
  const { say } = useWords()
  const { message } = App.useApp()
  const [section, setSection] = useState('')
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>()
  const cases = [...new Map(chosen.map((task) => [task.caseId, task])).values()]
  const name = section.trim()

  const start = async () => {
    const told: Outcome[] = []
    setOutcomes([])
    for (const task of cases) {
      told.push(await assign(task, name))
      setOutcomes([...told])
    }
    if (told.every(({ refused }) => refused === undefined)) {
      void message.success(say(taskWords.allDone, { count: told.length }))
      setOutcomes(undefined)
      done()
    }
  }
  const failed = outcomes?.filter(({ refused }) => refused !== undefined) ?? []
  const running = outcomes !== undefined && outcomes.length < cases.length
  return (
    <form
      className="bulk"
      aria-label={say(taskWords.bulk)}
      onSubmit={(event) => {
        event.preventDefault()
        if (name) void start()
      }}
    >
      <strong>{say(listWords.chosen, { count: cases.length })}</strong>
      <AutoComplete
        className="bulk-section"
        value={section}
        onChange={setSection}
        options={sections.map((value) => ({ value }))}
        showSearch={{ filterOption: (typed, option) => option?.value.includes(typed) ?? false }}
        placeholder={say(taskWords.sectionName)}
        aria-label={say(taskWords.assignTo)}
        maxLength={200}
      />
      <Button type="primary" htmlType="submit" disabled={!name} loading={running}>
        {running ? say(taskWords.assigning, { done: outcomes.length, total: cases.length }) : say(taskWords.assign)}
      </Button>
      <Modal
        open={outcomes !== undefined && (running || failed.length > 0)}
        title={say(taskWords.assigned)}
        closable={!running}
        footer={
          <Button
            disabled={running}
            onClick={() => {
              setOutcomes(undefined)
              done()
            }}
          >
            {say(deskWords.close)}
          </Button>
        }
      >
        <Progress percent={Math.round(((outcomes?.length ?? 0) / cases.length) * 100)} showInfo={false} />
        <p role="status">
          {running
            ? say(taskWords.assigning, { done: outcomes.length, total: cases.length })
            : say(taskWords.someFailed, { done: (outcomes?.length ?? 0) - failed.length, failed: failed.length })}
        </p>
        <ul className="plain">
          {outcomes?.map(({ number, refused }) => (
            <li key={number}>
              <span className="digits">{number}</span>　
              {refused?.join(say(marks.stop)) ?? say(taskWords.done, { section: name })}
            </li>
          ))}
        </ul>
      </Modal>
    </form>
  )
}

async function assign({ caseId, number, version }: Task, section: string): Promise<Outcome> {
  try {
    const body = { command: { type: 'assign', section }, seen: version } as const
    await act('/cases/{id}/commands', { params: { id: caseId }, body, key: newKey() })
    return { number }
  } catch (error) {
    const trouble = error instanceof CallTrouble ? error.trouble : undefined
    const told = trouble && 'error' in trouble ? trouble.error : undefined
    return { number, refused: told ? [told.message, told.todo] : [String(error)] }
  }
}
