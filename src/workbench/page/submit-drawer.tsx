import { Button, Drawer, type DrawerProps } from 'antd'
import type { ReactNode } from 'react'
import { deskWords } from '../words/desk.table.ts'
import { useWords } from '../words/use-words.tsx'

interface SubmitDrawerAsked extends Pick<DrawerProps, 'title' | 'size' | 'mask' | 'children'> {
  readonly close: () => void
  /** What the button says. */
  readonly submit: ReactNode
  /** Undefined for whoever may look but not do it: there is no button then. */
  readonly send: (() => void) | undefined
  readonly waiting: boolean
  readonly disabled?: boolean
  /** What cannot be taken back. */
  readonly grave?: boolean
  /** Another way to do it, beside the usual one. */
  readonly also?: ReactNode
}

/** A drawer in which something is done: its foot leaves it or does it. */
export function SubmitDrawer(asked: SubmitDrawerAsked) {
  const { close, submit, send, waiting, disabled = false, grave = false, also, ...drawer } = asked
  const { say } = useWords()
  return (
    <Drawer
      open
      {...drawer}
      onClose={close}
      footer={
        <div className="act-foot">
          <Button onClick={close}>{say(deskWords.cancel)}</Button>
          {also}
          {send && (
            <Button type="primary" danger={grave} loading={waiting} disabled={disabled} onClick={send}>
              {submit}
            </Button>
          )}
        </div>
      }
    />
  )
}
