import { Modal } from 'antd'
import { deskWords } from '../words/desk.table.ts'
import { useWords } from '../words/use-words.tsx'
import { useOwnRooms } from './room-menu.tsx'

/** The keys, told. */
export function KeysHelp({ open, close }: { readonly open: boolean; readonly close: () => void }) {
  const { say } = useWords()
  const rooms = useOwnRooms()
  const keys = [
    ['/', say(deskWords.keysSearch)],
    ['?', say(deskWords.keysHelp)],
    ['Ctrl + Enter', say(deskWords.keysSend)],
    ['Esc', say(deskWords.keysClose)],
    ...rooms.map(({ menu, words }) => [`g ${menu.letter}`, say(words)] as const),
  ] as const
  return (
    <Modal open={open} onCancel={close} footer={null} title={say(deskWords.keys)}>
      <p className="soft">{say(deskWords.keysGo)}</p>
      <dl className="keys">
        {keys.map(([key, does]) => (
          <div key={key} className="keys-row">
            <dt>{key.split(' ').map((part) => (part === '+' ? ' + ' : <kbd key={part}>{part}</kbd>))}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
