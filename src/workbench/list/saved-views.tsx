import { DeleteOutlined, DownOutlined } from '@ant-design/icons'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Input, Popover } from 'antd'
import { useState } from 'react'
import { act, read } from '../calls/call.ts'
import { useAct } from '../calls/use-act.ts'
import { TroubleNotice } from '../page/trouble-notice.tsx'
import { Go, type Search } from '../shell/go.tsx'
import { listWords } from '../words/list.table.ts'
import { useWords } from '../words/use-words.tsx'

interface ViewsAsked {
  /** Which room the views belong to, and where it lies. */
  readonly room: string
  readonly to: string
  /** What is filtered now. */
  readonly search: Search
}

const queryKey = ['views'] as const

/** The lists this person saved for a room: kept on the server, so that they are there on every machine. */
export function SavedViews({ room, to, search }: ViewsAsked) {
  const { say } = useWords()
  const { message } = App.useApp()
  const queries = useQueryClient()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const views = useQuery({ queryKey, queryFn: ({ signal }) => read('/views', { signal }), enabled: open })
  const text = textOf(search)
  const save = useAct({
    send: (body: { room: string; name: string; search: string }, key) => act('/views', { body, key }),
    done: (_, { name }) => {
      void queries.invalidateQueries({ queryKey })
      void message.success(say(listWords.viewSaved, { name }))
      setName('')
    },
  })
  const forget = useAct({
    send: (id: string, key) => act('/views/{id}/forget', { params: { id }, body: {}, key }),
    done: () => void queries.invalidateQueries({ queryKey }),
  })
  const own = views.data?.views.filter((view) => view.room === room) ?? []
  const content = (
    <div className="views">
      {own.length === 0 && <p className="soft">{say(listWords.noViews)}</p>}
      <ul className="plain">
        {own.map(({ viewId, name, search }) => (
          <li key={viewId} className="views-row">
            <span onClick={() => setOpen(false)}>
              <Go to={to} search={Object.fromEntries(new URLSearchParams(search))}>
                {name}
              </Go>
            </span>
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined />}
              aria-label={say(listWords.forgetView, { name })}
              onClick={() => forget.mutate(viewId)}
            />
          </li>
        ))}
      </ul>
      {text && (
        <form
          className="inline-form"
          onSubmit={(event) => {
            event.preventDefault()
            if (name.trim()) save.mutate({ room, name: name.trim(), search: text })
          }}
        >
          <Input
            value={name}
            maxLength={40}
            onChange={({ target }) => setName(target.value)}
            placeholder={say(listWords.viewName)}
            aria-label={say(listWords.viewName)}
          />
          <Button htmlType="submit" loading={save.isPending} disabled={!name.trim()}>
            {say(listWords.save)}
          </Button>
        </form>
      )}
      {(save.error ?? forget.error ?? views.error) && (
        <TroubleNotice error={save.error ?? forget.error ?? views.error} />
      )}
    </div>
  )
  return (
    <Popover open={open} onOpenChange={setOpen} trigger="click" placement="bottomRight" content={content}>
      <Button icon={<DownOutlined />} iconPlacement="end">
        {say(listWords.views)}
      </Button>
    </Popover>
  )
}

const textOf = (search: Search): string =>
  new URLSearchParams(
    Object.entries(search).flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : [])),
  ).toString()
