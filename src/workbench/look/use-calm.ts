import { useSyncExternalStore } from 'react'

const asked = window.matchMedia('(prefers-reduced-motion: reduce)')

const watch = (changed: () => void) => {
  asked.addEventListener('change', changed)
  return () => asked.removeEventListener('change', changed)
}

/** Whether the person asked for less motion: then nothing moves at all. */
export const useCalm = (): boolean => useSyncExternalStore(watch, () => asked.matches)
