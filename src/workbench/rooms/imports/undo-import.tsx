import { Alert, Button, Modal } from 'antd'
import { useState } from 'react'
import { act } from '../../calls/call.ts'
import { useAct } from '../../calls/use-act.ts'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { deskWords } from '../../words/desk.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { type ImportBatch, isMoving, useImportsChanged } from './import-data.ts'
import { importsWords } from './imports-words.table.ts'
import { UndoProgress } from './undo-progress.tsx'

interface UndoAsked {
  readonly name: string
  readonly batch: Pick<ImportBatch, 'batch' | 'good' | 'done' | 'state' | 'undoing'>
  readonly size?: 'small'
}

/**
 * Takes back what came in, after saying what that means, and tells how far it is, also after a reload; what has gone on since
 * is named, and the others can be taken back alone.
 */
export function UndoImport({ name, batch: { batch, good, done, state, undoing }, size }: UndoAsked) {
  const { say } = useWords()
  const changed = useImportsChanged()
  const [open, setOpen] = useState(false)
  const [begun, setBegun] = useState<string>()
  const undo = useAct({
    send: (body: { leaveOthers: boolean }, key) => act('/imports/{id}/undo', { params: { id: batch }, body, key }),
    done: ({ undoId }) => {
      setBegun(undoId)
      void changed()
    },
  })
  const moving = undoing !== undefined && isMoving(undoing)
  // What an earlier try came to is told while the window is open that began it.
  const ended = undoing && !moving && undoing.undoId === begun ? undoing : undefined
  const wentOn = ended?.refusal?.code === 'import-went-on'
  const count = state === 'running' ? Math.min(good, done) : good
  const close = () => setOpen(false)
  if (ended?.state === 'done' && open) close()
  return (
    <>
      <Button danger={!moving} {...(size && { size })} onClick={() => setOpen(true)}>
        {say(moving ? importsWords.undoing : importsWords.undo)}
      </Button>
      <Modal
        open={open}
        title={say(importsWords.undoTitle, { name })}
        onCancel={close}
        afterClose={() => {
          undo.reset()
          setBegun(undefined)
        }}
        cancelText={say(moving ? deskWords.close : deskWords.cancel)}
        okText={say(wentOn ? importsWords.undoOthers : importsWords.undo)}
        okButtonProps={{ danger: true, loading: undo.isPending || moving }}
        onOk={() => undo.mutate({ leaveOthers: wentOn })}
        destroyOnHidden
      >
        {undoing && moving ? (
          <UndoProgress undoing={undoing} />
        ) : (
          <>
            <p>{say(importsWords.undoSays, { count })}</p>
            {ended?.refusal && (
              <Alert type="warning" showIcon title={say(ended.refusal.says)} description={say(ended.refusal.todo)} />
            )}
            {ended?.state === 'failed' && (
              <Alert
                type="error"
                showIcon
                title={say(importsWords.undoFailed)}
                description={say(importsWords.failedTodo)}
              />
            )}
            {ended?.state === 'cancelled' && <Alert type="info" showIcon title={say(importsWords.undoStopped)} />}
          </>
        )}
        {undo.error && <TroubleNotice error={undo.error} />}
      </Modal>
    </>
  )
}
