import { Alert, Button, Space } from 'antd'
import { Component, type ReactNode } from 'react'
import { deskWords } from '../words/desk.table.ts'
import { useWords } from '../words/use-words.tsx'

interface State {
  readonly failed?: Error
}

/** Keeps the failure of one room from taking the others with it. */
export class RoomBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = {}
  static getDerivedStateFromError(failed: Error): State {
    return { failed }
  }
  override render() {
    const { failed } = this.state
    if (!failed) return this.props.children
    return <RoomFailed failed={failed} again={() => this.setState({ failed: undefined } as unknown as State)} />
  }
}

/** A piece of the program that is no longer on the server: the workbench was built anew meanwhile. */
const isOfOldBuild = ({ message }: Error): boolean => /dynamically imported module|module script failed/i.test(message)

function RoomFailed({ failed, again }: { readonly failed: Error; readonly again: () => void }) {
  const { say } = useWords()
  const old = isOfOldBuild(failed)
  return (
    <Alert
      type={old ? 'info' : 'error'}
      showIcon
      role="alert"
      title={say(old ? deskWords.updated : deskWords.roomFailed)}
      description={
        <Space orientation="vertical">
          {say(old ? deskWords.updatedTodo : deskWords.roomFailedTodo)}
          {!old && <code>{failed.message}</code>}
          <Space>
            {!old && <Button onClick={again}>{say(deskWords.again)}</Button>}
            <Button type="primary" onClick={() => window.location.reload()}>
              {say(deskWords.reload)}
            </Button>
          </Space>
        </Space>
      }
    />
  )
}
