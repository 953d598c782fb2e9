import { type ReactNode, useEffect } from 'react'
import type { Words } from '../../kernel/words.ts'
import { deskWords } from '../words/desk.table.ts'
import { useWords } from '../words/use-words.tsx'

interface PageAsked {
  readonly title: Words | string
  /** One sentence on what the page is for, where the title does not say it. */
  readonly lead?: Words
  /** Buttons at the right of the title. */
  readonly side?: ReactNode
  readonly children: ReactNode
}

/** The frame of every room: one title, which is also the document's, and what belongs to the whole page beside it. */
export function Page({ title, lead, side, children }: PageAsked) {
  const { say } = useWords()
  const name = typeof title === 'string' ? title : say(title)
  const desk = say(deskWords.desk)
  useEffect(() => {
    document.title = `${name} · ${desk}`
  }, [name, desk])
  return (
    <div className="page">
      <header className="page-head">
        <h1>{name}</h1>
        {side && <div className="page-head-side">{side}</div>}
        {lead && <p className="page-lead">{say(lead)}</p>}
      </header>
      {children}
    </div>
  )
}

/** A part of a page under its own heading. */
export const Sheet = ({
  title,
  side,
  children,
}: {
  readonly title?: ReactNode
  readonly side?: ReactNode
  readonly children: ReactNode
}) => (
  <section className="sheet">
    {(title !== undefined || side !== undefined) && (
      <div className="sheet-head">
        {title !== undefined && <h2>{title}</h2>}
        {side}
      </div>
    )}
    {children}
  </section>
)
