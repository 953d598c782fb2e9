import { Page } from '../page.tsx'
import { linkTo, type View } from '../view.ts'
import { refusalWords } from '../words/refusals.table.ts'

/** A page that says no: what happened, what to do, and by whom help is had. */
export const RefusalPage = ({ view, says, todo }: { view: View; says: string; todo: string }) => {
  const { language, organ } = view
  const chinese = language === 'zh' ? undefined : 'zh-CN'
  return (
    <Page view={view} title={says} personal>
      <div class="stack">
        <h1>{says}</h1>
        <p class="lead">{todo}</p>
        {organ !== undefined && (
          <dl class="facts">
            <dt>{refusalWords.call[language]}</dt>
            <dd class="number">{organ.office.telephone}</dd>
            <dt>{refusalWords.hours[language]}</dt>
            <dd lang={chinese}>{organ.office.hours}</dd>
            <dt>{refusalWords.address[language]}</dt>
            <dd lang={chinese}>{organ.office.address}</dd>
          </dl>
        )}
        <p>
          <a href={linkTo(view, '/')}>{refusalWords.back[language]}</a>
        </p>
      </div>
    </Page>
  )
}
