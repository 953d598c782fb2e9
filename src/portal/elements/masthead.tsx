import { frameWords } from '../words/frame.table.ts'
import { linkTo, type View } from '../view.ts'
import { Switches } from './switches.tsx'

/** The head of every page: whose it is, what it is, and a search. */
export const Masthead = ({ view }: { view: View }) => {
  const { language, organ } = view
  return (
    <header class="masthead">
      <div>
        <Switches view={view} />
        <div class="title-row">
          <p class="organ-name">
            <a href={linkTo(view, '/')}>
              <span lang={language === 'zh' ? undefined : 'zh-CN'}>{organ?.name ?? ''}</span>
              <small>{frameWords.disclosure[language]}</small>
            </a>
          </p>
          <search>
            <form class="search" action={linkTo(view, '/search')} method="get">
              <input
                type="search"
                name="q"
                aria-label={frameWords.search[language]}
                maxlength={100}
                autocomplete="off"
              />
              <button class="button" type="submit">
                {frameWords.find[language]}
              </button>
            </form>
          </search>
        </div>
      </div>
    </header>
  )
}
