import { useEffect, useRef, useState } from 'react'
import type { CheckedDraft } from '../../../annual-report/desk/working-draft.ts'
import type { Made } from './desk-data.ts'

export interface CheckAsked extends Pick<Made, 'basis' | 'additions' | 'today' | 'fixed'> {
  readonly number: number
}

export interface CheckAnswer extends CheckedDraft {
  readonly number: number
  readonly ms: number
}

/** How long nobody has typed before it is checked again. */
const restMs = 150

/** The report as it would be printed, and what the rules find, worked out in this browser each time something changes. */
export function useChecked(made: Pick<Made, 'basis' | 'additions' | 'today' | 'fixed'>): {
  readonly checked: CheckAnswer | undefined
  readonly checking: boolean
} {
  const [checked, setChecked] = useState<CheckAnswer>()
  const worker = useRef<Worker>(undefined)
  const asked = useRef(0)
  const [last, setLast] = useState(0)
  useEffect(() => {
    const own = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })
    own.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => setChecked(data))
    worker.current = own
    return () => own.terminate()
  }, [])
  const { basis, additions, today, fixed } = made
  useEffect(() => {
    const number = (asked.current += 1)
    setLast(number)
    const ask: CheckAsked = { number, basis, additions, today, fixed }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    const timer = setTimeout(() => worker.current?.postMessage(ask), number === 1 ? 0 : restMs)
    return () => clearTimeout(timer)
  }, [basis, additions, today, fixed])
  return { checked, checking: checked?.number !== last }
}
