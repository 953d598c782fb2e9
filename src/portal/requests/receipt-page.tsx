import type { CivilDate } from '../../kernel/civil-date.ts'
import { fillWords } from '../../kernel/fill-words.ts'
import { grouped, type QueryCode } from '../../services/query-code.ts'
import { Banner } from '../elements/banner.tsx'
import { Button, ButtonLink } from '../elements/button.tsx'
import { type Step, StepList } from '../elements/step-list.tsx'
import { dayWords } from '../day-words.ts'
import { Page } from '../page.tsx'
import { fullAddress, linkTo, type View } from '../view.ts'
import { filingWords, receiptWords } from '../words/filing.table.ts'
import { trackingWords } from '../words/tracking.table.ts'

export interface Receipt {
  readonly number: string
  readonly code: QueryCode
  readonly filedOn: CivilDate
  /** The last day of the reply if receipt were confirmed today; undefined for a record to be corrected, which has no period. */
  readonly soonest: CivilDate | undefined
}

/** What somebody who has filed a request takes along, and what happens next; honest about when the period begins. */
export const ReceiptPage = ({ view, receipt }: { view: View; receipt: Receipt }) => {
  const { language, organ } = view
  const telephone = organ?.office.telephone ?? ''
  const say = (word: keyof typeof receiptWords, facts: Readonly<Record<string, string>> = {}): string =>
    fillWords(receiptWords[word], language, { telephone, ...facts })
  const replySteps = (soonest: CivilDate): readonly Step[] => [
    { title: say('stepCorrect'), state: 'ahead', body: <p>{say('correctAbout')}</p> },
    {
      title: say('stepReply'),
      state: 'ahead',
      body: (
        <>
          <p>{say('replyAbout')}</p>
          <p>{say('replySoon', { day: dayWords(soonest, language) })}</p>
        </>
      ),
    },
  ]
  return (
    <Page
      view={view}
      title={say('title')}
      part="requests"
      personal
      crumbs={[{ label: filingWords.entrance[language], path: '/requests' }, { label: say('title') }]}
    >
      <h1>{say('title')}</h1>
      <Banner>
        <p>{say('keep')}</p>
      </Banner>
      <dl class="facts receipt">
        <>
          <dt>{say('number')}</dt>
          <dd class="number">{receipt.number}</dd>
        </>
        <>
          <dt>{say('code')}</dt>
          <dd class="number nowrap">{grouped(receipt.code)}</dd>
        </>
        <>
          <dt>{say('filedOn')}</dt>
          <dd>{dayWords(receipt.filedOn, language)}</dd>
        </>
      </dl>
      <p class="note">{say('codeHint')}</p>
      <div class="buttons">
        <ButtonLink href={linkTo(view, '/requests/receipt/file')} kind="quiet">
          {say('save')}
        </ButtonLink>
        <form method="post" action={linkTo(view, '/requests/track')}>
          <input type="hidden" name="number" value={receipt.number} />
          <input type="hidden" name="code" value={receipt.code} />
          <Button>{say('see')}</Button>
        </form>
      </div>
      <p class="note">{say('print')}</p>
      <section class="section">
        <h2>{say('next')}</h2>
        <StepList
          language={language}
          steps={[
            { title: say('stepFiled'), state: 'done', body: <p class="note">{dayWords(receipt.filedOn, language)}</p> },
            { title: say('stepConfirm'), state: 'current', body: <p>{say('confirmAbout')}</p> },
            ...(receipt.soonest === undefined
              ? [{ title: say('stepReply'), state: 'ahead', body: <p>{say('recordAbout')}</p> } as const]
              : replySteps(receipt.soonest)),
          ]}
        />
      </section>
    </Page>
  )
}

/** The code is shown no longer. */
export const ReceiptGonePage = ({ view }: { view: View }) => {
  const { language, organ } = view
  return (
    <Page
      view={view}
      title={receiptWords.gone[language]}
      part="requests"
      personal
      crumbs={[{ label: filingWords.entrance[language], path: '/requests' }, { label: receiptWords.gone[language] }]}
    >
      <h1>{receiptWords.gone[language]}</h1>
      <p>{fillWords(receiptWords.goneTodo, language, { telephone: organ?.office.telephone ?? '' })}</p>
      <p>
        <a href={linkTo(view, '/requests/track')}>{trackingWords.title[language]}</a>
      </p>
    </Page>
  )
}

/** The receipt as a text to be kept. */
export function receiptText(view: View, { number, code, filedOn }: Receipt): string {
  const { language, organ } = view
  const colon = language === 'zh' ? '：' : ': '
  const line = (label: string, value: string): string => `${label}${colon}${value}`
  return [
    receiptWords.fileTitle[language],
    organ?.name ?? '',
    '',
    line(receiptWords.number[language], number),
    line(receiptWords.code[language], grouped(code)),
    line(receiptWords.filedOn[language], dayWords(filedOn, language)),
    line(receiptWords.fileFollow[language], fullAddress(view, '/requests/track')),
    '',
    fillWords(receiptWords.confirmAbout, language, { telephone: organ?.office.telephone ?? '' }),
    '',
  ].join('\r\n')
}
