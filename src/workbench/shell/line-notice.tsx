import { useSyncExternalStore } from 'react'
import { deskWords } from '../words/desk.table.ts'
import { useWords } from '../words/use-words.tsx'

const watch = (changed: () => void) => {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

/** Says that the line is down for as long as it is. */
export function LineNotice() {
  const { say } = useWords()
  const online = useSyncExternalStore(watch, () => navigator.onLine)
  return (
    <div role="status" className={online ? 'visually-hidden' : 'frame-notice'}>
      {online ? '' : say(deskWords.offline)}
    </div>
  )
}
