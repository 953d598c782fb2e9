import { App, Button } from 'antd'
import { chinaTime } from '../../../kernel/china-time.ts'
import { peopleWords } from '../../words/people.table.ts'
import { useWords } from '../../words/use-words.tsx'
import './people.css'

interface LinkAsked {
  readonly page: 'join' | 'new-password'
  readonly token: string
  readonly expiresAt: string
  /** Whom it is for. */
  readonly name: string
}

/** A one-time link, shown this once to whoever made it. */
export function LinkTold({ page, token, expiresAt, name }: LinkAsked) {
  const { say } = useWords()
  const { message } = App.useApp()
  const link = `${window.location.origin}/desk/${page}?token=${token}`
  const copy = async () => {
    await navigator.clipboard.writeText(link)
    void message.success(say(peopleWords.copied))
  }
  return (
    <>
      <p>
        <b>{say(peopleWords.linkMade)}</b>
      </p>
      <p className="people-link">{link}</p>
      <p>{say(peopleWords.linkTodo, { name, until: chinaTime(expiresAt) })}</p>
      {'clipboard' in navigator && (
        <Button type="primary" onClick={() => void copy()}>
          {say(peopleWords.copy)}
        </Button>
      )}
    </>
  )
}
