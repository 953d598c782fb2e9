import { useEffect, useRef } from 'react'
import { useGo } from './go.tsx'
import { useOwnRooms } from './room-menu.tsx'

/** The field `/` goes to. */
export const searchFieldId = 'desk-search'

/** `g` waits this long for its letter. */
const patience = 1500

/** Keys that work everywhere outside of fields: `g` and a letter, `/`, `?`; inside of forms Ctrl+Enter sends. */
export function useKeys({ help }: { readonly help: () => void }): void {
  const go = useGo()
  const rooms = useOwnRooms()
  const latest = useRef({ go, rooms, help })
  useEffect(() => {
    latest.current = { go, rooms, help }
  })
  useEffect(() => {
    let goingSince = -Infinity
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return sendForm(event)
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return
      const { go, rooms, help } = latest.current
      if (event.timeStamp - goingSince < patience) {
        goingSince = -Infinity
        const room = rooms.find(({ menu }) => menu.letter === event.key)
        if (room) {
          event.preventDefault()
          go({ to: room.path })
        }
        return
      }
      if (event.key === 'g') goingSince = event.timeStamp
      if (event.key === '?') help()
      if (event.key === '/') {
        event.preventDefault()
        document.getElementById(searchFieldId)?.focus()
      }
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input, textarea, select, [role="combobox"], [role="dialog"]') !== null) &&
  // What has just been closed keeps the focus until the page is painted again: nobody types there any more.
  target.checkVisibility()

function sendForm(event: KeyboardEvent): void {
  const form = event.target instanceof HTMLElement ? event.target.closest('form') : null
  if (!form) return
  event.preventDefault()
  form.requestSubmit()
}
