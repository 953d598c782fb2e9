import type { Child } from 'hono/jsx'
import { marks } from '../../kernel/marks.table.ts'
import { fillWords } from '../../kernel/fill-words.ts'
import { guideValue } from '../../organ/guide-gaps.ts'
import { guideItems, type GuideItemCode } from '../../organ/guide-items.table.ts'
import type { OrganProfile } from '../../organ/organ-profile.ts'
import { formatCitation } from '../../statute/citation.ts'
import { exemptions } from '../../statute/exemptions.table.ts'
import { channels, receiptEvents } from '../../statute/receipt-day.table.ts'
import { timeLimits } from '../../statute/time-limits.table.ts'
import { ButtonLink } from '../elements/button.tsx'
import { DataTable } from '../elements/data-table.tsx'
import { Prose } from '../elements/prose.tsx'
import { categoriesOwed } from '../categories-owed.ts'
import { feeRows } from '../fee-rows.ts'
import { headline } from '../headline.ts'
import { Page } from '../page.tsx'
import { periodLength } from '../period-length.ts'
import { linkTo, type View } from '../view.ts'
import { guideWords } from '../words/guide.table.ts'
import { parts } from '../words/parts.table.ts'
import { columnTags } from '../column-tags.ts'

const sections = ['classified', 'obtained', 'requested', 'withheld', 'office', 'remedies'] as const
const clocks = [
  'correction',
  'reply',
  'extension',
  'third-party',
  'co-maker',
  'fee',
  'reconsideration',
  'suit',
] as const
const ofTheOffice = [
  'name',
  'address',
  'hours',
  'telephone',
  'fax',
  'internet',
] as const satisfies readonly GuideItemCode[]

interface GuidePageProps {
  readonly view: View
  readonly organ: OrganProfile
}

/** 公开指南 (art. 12 para. 2), made from the organ's record and the statute tables: no item can be left out. */
export const GuidePage = ({ view, organ }: GuidePageProps) => {
  const { language } = view
  const say = (name: keyof typeof guideWords, facts: Readonly<Record<string, string | number>> = {}): string =>
    fillWords(guideWords[name], language, facts)
  const chinese = language === 'zh' ? undefined : 'zh-CN'
  const publish = timeLimits.publish.length
  const Section = ({ name, children }: { name: (typeof sections)[number]; children?: Child }) => (
    <section class="section" id={name}>
      <h2>{say(name)}</h2>
      <div class="stack">{children}</div>
    </section>
  )
  return (
    <Page
      view={view}
      title={parts.guide.label[language]}
      part="guide"
      crumbs={[{ label: parts.guide.label[language] }]}
      tags={columnTags('guide', language)}
    >
      <h1>{parts.guide.label[language]}</h1>
      <p class="lead">{say('lead', { organ: organ.name })}</p>
      <nav class="section no-print" aria-label={say('contents')}>
        <ul class="contents">
          {sections.map((name) => (
            <li>
              <a href={`#${name}`}>{say(name)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Section name="classified">
        <Prose>
          <p>{say('classifiedText', { count: categoriesOwed(organ).length })}</p>
          <ol>
            {categoriesOwed(organ).map(([, { label }]) => (
              <li>{headline(label, language)}</li>
            ))}
          </ol>
          <p>{say('arrangedText')}</p>
        </Prose>
      </Section>
      <Section name="obtained">
        <Prose>
          <p>{say('obtainedText', { publish: publish.count })}</p>
          <p>{say('places')}</p>
        </Prose>
      </Section>
      <Section name="requested">
        <Prose>
          <p>{say('whoMay')}</p>
          <h3>{say('howHead')}</h3>
          <p>{say('howText')}</p>
          <ol>
            {(['must1', 'must2', 'must3'] as const).map((name) => (
              <li>{say(name)}</li>
            ))}
          </ol>
        </Prose>
        <p class="no-print">
          <ButtonLink href={linkTo(view, parts.requests.path)}>{say('onlineLink')}</ButtonLink>
        </p>
        <h3>{say('receiptHead')}</h3>
        <DataTable
          language={language}
          caption={say('receiptHead')}
          captionHidden
          folds
          rows={Object.values(channels)}
          columns={[
            { label: say('channel'), heads: true, show: ({ label }) => headline(label, language) },
            { label: say('receivedOn'), show: ({ countsFrom }) => headline(receiptEvents[countsFrom], language) },
            { label: say('ground'), show: ({ cite }) => formatCitation(cite, language) },
          ]}
        />
        <h3>{say('clocksHead')}</h3>
        <DataTable
          language={language}
          caption={say('clocksHead')}
          captionHidden
          folds
          rows={clocks.map((kind) => timeLimits[kind])}
          columns={[
            { label: say('matter'), heads: true, show: ({ label }) => headline(label, language) },
            { label: say('from'), show: ({ from }) => headline(from, language) },
            {
              label: say('length'),
              show: ({ length }) => <span class="nowrap">{periodLength(length, language)}</span>,
            },
            {
              label: say('ground'),
              show: ({ cite }) => cite.map((one) => formatCitation(one, language)).join(marks.semicolon[language]),
            },
          ]}
        />
        <Prose>
          <p>{say('pausedText')}</p>
          <h3>{say('feesHead')}</h3>
          <p>{say('feesText')}</p>
        </Prose>
        {(['pieces', 'pages'] as const).map((kind) => (
          <DataTable
            language={language}
            caption={say(kind === 'pieces' ? 'byPieces' : 'byPages')}
            rows={feeRows(kind, language)}
            columns={[
              { label: say('amount'), heads: true, show: ({ amount }) => amount },
              { label: say('price'), show: ({ price }) => price },
            ]}
          />
        ))}
        {organ.feeAccount !== undefined && (
          <p class="note" lang={chinese}>
            {organ.feeAccount}
          </p>
        )}
      </Section>
      <Section name="withheld">
        <DataTable
          language={language}
          caption={say('withheld')}
          captionHidden
          folds
          rows={Object.values(exemptions)}
          columns={[
            { label: say('ground2'), heads: true, show: ({ ground }) => headline(ground, language) },
            { label: say('nature'), show: ({ nature }) => say(nature) },
            { label: say('ground'), show: ({ cite }) => formatCitation(cite, language) },
          ]}
        />
      </Section>
      <Section name="office">
        <dl class="facts">
          {ofTheOffice.map((code) => {
            const value = guideValue(code, organ)
            return (
              <>
                <dt>{guideItems[code].label[language]}</dt>
                <dd lang={value === undefined ? undefined : chinese}>{value ?? say('notEntered')}</dd>
              </>
            )
          })}
          {organ.office.postcode !== undefined && (
            <>
              <dt>{say('postcode')}</dt>
              <dd class="number">{organ.office.postcode}</dd>
            </>
          )}
        </dl>
      </Section>
      <Section name="remedies">
        <Prose>
          <p>{say('complainText', { authority: organ.competentAuthority ?? say('anyAuthority') })}</p>
          <p>{say('remedyText', { reconsideration: organ.reconsiderationOrgan, court: organ.court })}</p>
          <p>{say('firstText')}</p>
        </Prose>
      </Section>
    </Page>
  )
}
