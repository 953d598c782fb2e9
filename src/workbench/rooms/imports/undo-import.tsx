import { App, Button, Modal } from 'antd'
import { useState } from 'react'
import { act } from '../../calls/call.ts'
import { CallTrouble } from '../../calls/trouble.ts'
import { useAct } from '../../calls/use-act.ts'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { deskWords } from '../../words/desk.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { type ImportBatch, useImportsChanged } from './import-data.ts'
import { importsWords } from './imports-words.table.ts'

interface UndoAsked {
  readonly name: string
  readonly batch: Pick<ImportBatch, 'batch' | 'good' | 'done' | 'state'>
  readonly size?: 'small'
}

/** Takes back what came in, after saying what that means; what has gone on since is named, and the others can be undone alone. */
export function UndoImport({ name, batch: { batch, good, done, state }, size }: UndoAsked) {
  const { say } = useWords()
  const { message } = App.useApp()
  const changed = useImportsChanged()
  const [open, setOpen] = useState(false)
  const undo = useAct({
    send: (body: { leaveOthers: boolean }, key) => act('/imports/{id}/undo', { params: { id: batch }, body, key }),
    done: ({ undone, left }) => {
      setOpen(false)
      void changed()
      const words = left.length > 0 ? importsWords.undoneLeft : importsWords.undoneSays
      void message.success(say(words, { count: undone, left: left.length }))
    },
  })
  const wentOn =
    undo.error instanceof CallTrouble &&
    undo.error.trouble.kind === 'refused' &&
    undo.error.trouble.error.code === 'import-went-on'
  const count = state === 'running' ? Math.min(good, done) : good
  return (
    <>
      <Button danger {...(size && { size })} onClick={() => setOpen(true)}>
        {say(importsWords.undo)}
      </Button>
      <Modal
        open={open}
        title={say(importsWords.undoTitle, { name })}
        onCancel={() => setOpen(false)}
        afterClose={undo.reset}
        cancelText={say(deskWords.cancel)}
        okText={say(wentOn ? importsWords.undoOthers : importsWords.undo)}
        okButtonProps={{ danger: true, loading: undo.isPending }}
        onOk={() => undo.mutate({ leaveOthers: wentOn })}
        destroyOnHidden
      >
        <p>{say(importsWords.undoSays, { count })}</p>
        {undo.error && <TroubleNotice error={undo.error} />}
      </Modal>
    </>
  )
}
