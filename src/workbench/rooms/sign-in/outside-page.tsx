import { Button } from 'antd'
import { type ReactNode, useEffect } from 'react'
import type { Words } from '../../../kernel/words.ts'
import { deskWords } from '../../words/desk.table.ts'
import { signInWords } from '../../words/sign-in.table.ts'
import { useWords } from '../../words/use-words.tsx'
import './outside.css'

interface OutsideAsked {
  readonly title: Words
  /** Above the title: whose house it is. */
  readonly organ?: string | undefined
  readonly lead?: string | undefined
  readonly wide?: boolean
  readonly children: ReactNode
  readonly foot?: ReactNode
}

/** A page for people who are not signed in. */
export function OutsidePage({ title, organ, lead, wide, children, foot }: OutsideAsked) {
  const { say, language, speak } = useWords()
  const name = say(title)
  const desk = say(signInWords.desk)
  useEffect(() => {
    document.title = `${name} · ${desk}`
  }, [name, desk])
  return (
    <div className={wide ? 'outside outside-wide' : 'outside'}>
      <div className="outside-bar">
        <Button type="text" href="/">
          {say(deskWords.portal)}
        </Button>
        <Button
          type="text"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => speak(language === 'zh' ? 'en' : 'zh')}
        >
          {say(deskWords.otherLanguage)}
        </Button>
      </div>
      <main className="outside-head-and-sheet" id="content">
        <header className="outside-head">
          <p>{organ ? `${organ} · ${desk}` : desk}</p>
          <h1>{name}</h1>
          {lead && <p className="outside-lead">{lead}</p>}
        </header>
        <div className="outside-sheet">{children}</div>
      </main>
      {foot && <p className="outside-foot">{foot}</p>}
    </div>
  )
}
