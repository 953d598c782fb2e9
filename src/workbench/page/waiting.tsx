import { Skeleton } from 'antd'
import { useEffect, useState } from 'react'
import { deskWords } from '../words/desk.table.ts'
import { useWords } from '../words/use-words.tsx'

/** The shape of what is coming; after a second it says in words that it is still being read. */
export function Waiting({ rows = 6 }: { readonly rows?: number }) {
  const { say } = useWords()
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 1000)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div aria-busy="true">
      <Skeleton active title={false} paragraph={{ rows }} />
      <p className="soft" role="status">
        {long ? say(deskWords.longer) : ''}
      </p>
    </div>
  )
}
