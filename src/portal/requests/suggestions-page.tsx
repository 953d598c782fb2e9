import { marks } from '../../kernel/marks.table.ts'
import type { Suggestion } from '../../reads/suggestions.ts'
import type { Attachment } from '../../store/attachments.ts'
import { Button } from '../elements/button.tsx'
import { Page } from '../page.tsx'
import { linkTo, type View } from '../view.ts'
import { dayWords } from '../day-words.ts'
import { filingWords } from '../words/filing.table.ts'
import type { TypedForm } from './typed-form.ts'

/** Fields the form writes anew each time. */
const ownFields = new Set(['form', 'seen', 'step', 'kept', 'website'])

/** What is public already, shown before a request is sent; all that was typed goes on with it. */
export const SuggestionsPage = ({
  view,
  suggestions,
  formKey,
  seen,
  typed,
  kept,
}: {
  view: View
  suggestions: readonly Suggestion[]
  formKey: string
  seen: readonly string[]
  typed: TypedForm
  kept: readonly Attachment[]
}) => {
  const { language } = view
  const say = (word: keyof typeof filingWords): string => filingWords[word][language]
  return (
    <Page
      view={view}
      title={say('suggestions')}
      part="requests"
      personal
      crumbs={[{ label: say('entrance'), path: '/requests' }, { label: say('newRequest') }]}
    >
      <h1>{say('suggestions')}</h1>
      <p class="lead">{say('suggestionsLead')}</p>
      <SuggestionList view={view} suggestions={suggestions} />
      <form class="form" method="post" enctype="multipart/form-data">
        <input type="hidden" name="form" value={formKey} />
        <input type="hidden" name="seen" value={seen.join(',')} />
        {Object.entries(typed.lists).flatMap(([name, values]) =>
          ownFields.has(name) ? [] : values.map((value) => <input type="hidden" name={name} value={value} />),
        )}
        {kept.map(({ id }) => (
          <input type="hidden" name="kept" value={id} />
        ))}
        <p class="note">{say('suggestionsKept')}</p>
        <div class="buttons">
          <Button name="step" value="send">
            {say('notFound')}
          </Button>
          <Button kind="quiet" name="step" value="edit">
            {say('backToForm')}
          </Button>
        </div>
      </form>
    </Page>
  )
}

/** The suggestions alone, also asked for while somebody types. */
export const SuggestionList = ({ view, suggestions }: { view: View; suggestions: readonly Suggestion[] }) => {
  const { language } = view
  return (
    <ul class="suggestions">
      {suggestions.map(({ kind, id, title, on }) => (
        <li>
          <a
            href={linkTo(view, `/requests/suggestions/${kind}/${id}`)}
            target="_blank"
            rel="noopener"
            lang={language === 'zh' ? undefined : 'zh-CN'}
          >
            {title}
            <span class="aside">{`${marks.open[language]}${filingWords.suggestionNew[language]}${marks.close[language]}`}</span>
          </a>{' '}
          <span class="note">
            {filingWords[kind === 'answered' ? 'answeredOn' : 'publishedOn'][language]}{' '}
            <time datetime={on}>{dayWords(on, language)}</time>
          </span>
        </li>
      ))}
    </ul>
  )
}
