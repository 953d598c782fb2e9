import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { newKey } from './call.ts'

interface ActAsked<Given, Answer> {
  /** Sends it under the key. */
  readonly send: (given: Given, key: string) => Promise<Answer>
  readonly done?: (answer: Answer, given: Given) => void
}

/**
 * One act of a form. The same words sent again, after a lost answer or a restart, go under the same key and are done once; other
 * words, or the same after they were done, are another act.
 */
export function useAct<Given, Answer>({ send, done }: ActAsked<Given, Answer>) {
  const sent = useRef<{ readonly words: string; readonly key: string }>(undefined)
  return useMutation<Answer, Error, Given>({
    mutationFn: (given) => {
      const words = JSON.stringify(given)
      if (sent.current?.words !== words) sent.current = { words, key: newKey() }
      return send(given, sent.current.key)
    },
    onSuccess: (answer, given) => {
      sent.current = undefined
      done?.(answer, given)
    },
  })
}
