import { useEffect, useState } from 'react'

/** A value once it has stood still for a while: what is typed is not asked about at every key. */
export function useSettled<Value>(value: Value, milliseconds = 400): Value {
  const [settled, setSettled] = useState(value)
  const words = JSON.stringify(value) ?? ''
  useEffect(() => {
    const timer = setTimeout(() => setSettled((words === '' ? undefined : JSON.parse(words)) as Value), milliseconds)
    return () => clearTimeout(timer)
  }, [words, milliseconds])
  return settled
}
