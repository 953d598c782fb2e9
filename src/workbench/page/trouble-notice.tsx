import { Alert, Button } from 'antd'
import { marks } from '../../kernel/marks.table.ts'
import { CallTrouble, type Trouble } from '../calls/trouble.ts'
import { deskWords } from '../words/desk.table.ts'
import { useWords } from '../words/use-words.tsx'

interface TroubleAsked {
  readonly error: unknown
  readonly again?: (() => void) | undefined
}

/** What went wrong, why, and what to do: the server's own words where it said no. */
export function TroubleNotice({ error, again }: TroubleAsked) {
  const { say } = useWords()
  const { title, todo, cite, fields, kind } = useTroubleWords(error)
  return (
    <Alert
      className="trouble"
      type={kind === 'refused' || kind === 'not-ready' || kind === 'no-line' ? 'warning' : 'error'}
      showIcon
      role="alert"
      title={title}
      description={
        <>
          <p>{todo}</p>
          {cite && <p className="soft">{say(deskWords.basis, { cite })}</p>}
          {fields && fields.length > 0 && (
            <ul>
              {fields.map(({ field, reason }) => (
                <li key={field}>{`${field}${say(marks.colon)}${reason}`}</li>
              ))}
            </ul>
          )}
        </>
      }
      action={
        kind === 'signed-out' ? (
          <Button size="small" href="/desk/sign-in" target="_blank">
            {say(deskWords.signInAgain)}
          </Button>
        ) : (
          // What the office refuses it refuses again.
          again &&
          kind !== 'refused' && (
            <Button size="small" onClick={again}>
              {say(deskWords.again)}
            </Button>
          )
        )
      }
    />
  )
}

interface TroubleWords {
  readonly kind: Trouble['kind']
  readonly title: string
  readonly todo: string
  readonly cite?: string | undefined
  readonly fields?: readonly { readonly field: string; readonly reason: string }[] | undefined
}

/** A trouble in the chosen language, for notices that are not boxes. */
export function useTroubleWords(error: unknown): TroubleWords {
  const { say } = useWords()
  const trouble: Trouble = error instanceof CallTrouble ? error.trouble : { kind: 'defect', status: 0 }
  const { kind } = trouble
  if (trouble.kind === 'refused') {
    const { message, todo, cite, fields } = trouble.error
    return { kind, title: message, todo, cite, fields }
  }
  if (trouble.kind === 'no-line') return { kind, title: say(deskWords.noLine), todo: say(deskWords.noLineTodo) }
  if (trouble.kind === 'not-ready')
    return { kind, title: say(deskWords.notReady), todo: trouble.error?.todo ?? say(deskWords.notReadyTodo) }
  if (trouble.kind === 'signed-out')
    return { kind, title: say(deskWords.signedOut), todo: say(deskWords.signedOutTodo) }
  const id = trouble.error?.facts['id']
  return {
    kind,
    title: say(deskWords.defect),
    todo: id ? say(deskWords.defectTodo, { id }) : say(deskWords.defectNoId),
  }
}
