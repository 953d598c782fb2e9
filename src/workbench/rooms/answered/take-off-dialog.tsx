import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { act } from '../../calls/call.ts'
import { publicationChanged } from '../../calls/publication-changed.ts'
import { useAct } from '../../calls/use-act.ts'
import { ReasonDialog } from '../../page/reason-dialog.tsx'
import { useWords } from '../../words/use-words.tsx'
import { answeredWords } from './answered-words.table.ts'

interface DialogAsked {
  readonly entry: { readonly id: string; readonly title: string }
  readonly close: () => void
}

/** Takes an entry off the portal, with a reason that stays in the office. */
export function TakeOffDialog({ entry: { id, title }, close }: DialogAsked) {
  const { say } = useWords()
  const { message } = App.useApp()
  const queries = useQueryClient()
  const takeOff = useAct({
    send: (body: { readonly reason: string }, key) => act('/answered/{id}/off', { params: { id }, body, key }),
    done: () => {
      void message.success(say(answeredWords.taken))
      void publicationChanged(queries)
      close()
    },
  })
  return (
    <ReasonDialog
      title={say(answeredWords.takeOffOf, { title })}
      says={answeredWords.takeOffSays}
      label={answeredWords.reason}
      hint={answeredWords.reasonHint}
      need={answeredWords.need}
      submit={answeredWords.takeOff}
      waiting={takeOff.isPending}
      error={takeOff.error}
      send={(reason) => takeOff.mutate({ reason })}
      close={close}
    />
  )
}
