import { useEffect, useState } from 'react'
import type { Receiving } from './receive-form.ts'

/** While the browser is open, so that a lost page or session loses no typing; not longer, for it names people. */
const place = 'gongkai.receiving'

/** What was typed before and never registered. */
export function useDraft(): {
  readonly found: Receiving | undefined
  readonly keep: (typed: Receiving) => void
  readonly forget: () => void
} {
  const [found] = useState(read)
  const [typed, setTyped] = useState<Receiving>()
  useEffect(() => {
    if (typed) sessionStorage.setItem(place, JSON.stringify(typed))
  }, [typed])
  return {
    found,
    keep: setTyped,
    forget: () => {
      setTyped(undefined)
      sessionStorage.removeItem(place)
    },
  }
}

function read(): Receiving | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}
