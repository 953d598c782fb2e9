import { fillWords } from '../../kernel/fill-words.ts'
import { Banner } from '../elements/banner.tsx'
import { Button } from '../elements/button.tsx'
import { ErrorSummary, type FieldError } from '../elements/error-summary.tsx'
import { TextField } from '../elements/text-field.tsx'
import { Page } from '../page.tsx'
import { linkTo, type View } from '../view.ts'
import { filingWords } from '../words/filing.table.ts'
import { trackingWords } from '../words/tracking.table.ts'

/** Number and code, to follow a request. */
export const TrackPage = ({
  view,
  number,
  errors = [],
  ended = false,
}: {
  view: View
  number?: string | undefined
  errors?: readonly FieldError[]
  ended?: boolean
}) => {
  const { language, organ } = view
  const facts = { address: organ?.office.address ?? '', telephone: organ?.office.telephone ?? '' }
  const say = (word: keyof typeof trackingWords): string => fillWords(trackingWords[word], language, facts)
  return (
    <Page
      view={view}
      title={say('title')}
      part="requests"
      crumbs={[{ label: filingWords.entrance[language], path: '/requests' }, { label: say('title') }]}
    >
      <h1>{say('title')}</h1>
      <p class="lead">{say('lead')}</p>
      {ended && (
        <Banner>
          <p>{say('ended')}</p>
        </Banner>
      )}
      <form class="form" method="post" action={linkTo(view, '/requests/track')} novalidate>
        <ErrorSummary language={language} errors={errors} kept={false} />
        <TextField
          language={language}
          name="number"
          label={say('number')}
          hint={say('numberHint')}
          value={number}
          error={errors.find(({ name }) => name === 'number')?.says}
          autocomplete="off"
          maxlength={60}
          short
        />
        <TextField
          language={language}
          name="code"
          label={say('code')}
          hint={say('codeHint')}
          autocomplete="off"
          inputmode="numeric"
          maxlength={60}
          short
        />
        <div class="buttons">
          <Button>{say('open')}</Button>
        </div>
      </form>
      <section class="section">
        <h2>{say('lost')}</h2>
        <p>{say('lostTodo')}</p>
      </section>
    </Page>
  )
}
