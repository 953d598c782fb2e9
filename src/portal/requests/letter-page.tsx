import { raw } from 'hono/html'
import { Page } from '../page.tsx'
import { linkTo, type View } from '../view.ts'
import { filingWords } from '../words/filing.table.ts'
import { trackingWords } from '../words/tracking.table.ts'

/** The style it carries for wherever it is shown; here the stylesheet of the site has it. */
const ownStyle = /<style>[^<]*<\/style>/

/** A letter as it was sent, to be read on the screen and aloud. Its markup is the house's own, every text in it escaped. */
export const LetterPage = ({
  view,
  number,
  markup,
}: {
  view: View
  /** Of the letter. */
  number: string
  markup: string
}) => (
  <Page
    view={view}
    title={number}
    part="requests"
    personal
    crumbs={[
      { label: filingWords.entrance[view.language], path: '/requests' },
      { label: trackingWords.letters[view.language], path: '/requests/mine' },
      { label: number },
    ]}
  >
    {raw(markup.replace(ownStyle, ''))}
    <p class="note">
      <a href={linkTo(view, '/requests/mine')}>{trackingWords.back[view.language]}</a>
    </p>
  </Page>
)
