import { App } from 'antd'
import { act } from '../../calls/call.ts'
import { useAct } from '../../calls/use-act.ts'
import { ReasonDialog } from '../../page/reason-dialog.tsx'
import { caseWords } from '../../words/case.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { useCaseChanged } from './case-data.ts'

interface TakeOffAsked {
  readonly caseId: string
  readonly file: { readonly id: string; readonly name: string }
  readonly close: () => void
}

/** Takes a file off the case, with a reason that stands in its history. */
export function TakeOffFile({ caseId, file: { id: attachmentId, name }, close }: TakeOffAsked) {
  const { say } = useWords()
  const { message } = App.useApp()
  const changed = useCaseChanged()
  const takeOff = useAct({
    send: (body: { readonly reason: string }, key) =>
      act('/cases/{id}/attachments/{attachmentId}/off', { params: { id: caseId, attachmentId }, body, key }),
    done: () => {
      void message.success(say(caseWords.fileOffDone))
      void changed(caseId)
      close()
    },
  })
  return (
    <ReasonDialog
      title={say(caseWords.fileOffOf, { name })}
      says={caseWords.fileOffSays}
      label={caseWords.fileOffReason}
      hint={caseWords.fileOffHint}
      need={caseWords.fileOffNeed}
      submit={caseWords.fileOff}
      waiting={takeOff.isPending}
      error={takeOff.error}
      send={(reason) => takeOff.mutate({ reason })}
      close={close}
    />
  )
}
