import type { Child } from 'hono/jsx'
import { civilDate } from '../../kernel/civil-date.ts'
import { fillWords } from '../../kernel/fill-words.ts'
import { due } from '../../statute/due.ts'
import { nationalCalendar } from '../../statute/working-calendar.ts'
import { Banner } from '../elements/banner.tsx'
import { Button, ButtonLink } from '../elements/button.tsx'
import { Checkboxes, Radios } from '../elements/choice-group.tsx'
import { DataTable } from '../elements/data-table.tsx'
import { DateField } from '../elements/date-field.tsx'
import { DayStrip } from '../elements/day-strip.tsx'
import { DocumentHead } from '../elements/document-head.tsx'
import { DocumentList } from '../elements/document-list.tsx'
import { EmptyState } from '../elements/empty-state.tsx'
import { ErrorSummary } from '../elements/error-summary.tsx'
import { FileField } from '../elements/file-field.tsx'
import { FileLink } from '../elements/file-link.tsx'
import { Pagination } from '../elements/pagination.tsx'
import { Prose } from '../elements/prose.tsx'
import { SelectField } from '../elements/select-field.tsx'
import { StepList } from '../elements/step-list.tsx'
import { TextArea } from '../elements/text-area.tsx'
import { TextField } from '../elements/text-field.tsx'
import { Page } from '../page.tsx'
import { linkTo, type View } from '../view.ts'
import { elementWords } from '../words/elements.table.ts'
import { sheetWords } from '../words/style-sheet.table.ts'

const Section = ({ title, children }: { title: string; children?: Child }) => (
  <section class="section">
    <h2>{title}</h2>
    <div class="stack">{children}</div>
  </section>
)

const sampleRows = [
  {
    title: '云溪县县域商业体系建设专项资金管理办法',
    indexNumber: '11430623006000001A/2025-00012',
    number: '云商规〔2025〕1号',
    madeOn: '2025-03-03',
    publishedOn: '2025-03-05',
  },
  {
    title: '关于做好2025年汛期生活必需品市场保供工作的通知',
    indexNumber: '11430623006000001A/2025-00031',
    number: '云商发〔2025〕18号',
    madeOn: '2025-05-19',
    publishedOn: '2025-05-21',
  },
]

/** Every element of the portal on one sheet. */
export const StyleSheetPage = ({ view }: { view: View }) => {
  const { language } = view
  const say = (name: keyof typeof sheetWords): string => sheetWords[name][language]
  const reply = due('reply', civilDate('2025-04-21'), { calendar: nationalCalendar })
  return (
    <Page view={view} title={say('title')} crumbs={[{ label: say('title') }]}>
      <h1>{say('title')}</h1>
      <p class="lead">{say('lead')}</p>
      <Section title={say('colours')}>
        <ul class="swatches">
          {(['ink', 'pine', 'seal', 'tint', 'line'] as const).map((name) => (
            <li data-colour={name}>{say(name)}</li>
          ))}
        </ul>
      </Section>
      <Section title={say('type')}>
        <Prose>
          <p>{say('prose')}</p>
          <h2>{say('heading2')}</h2>
          <p>{say('prose')}</p>
          <h3>{say('heading3')}</h3>
          <p>{say('prose')}</p>
        </Prose>
      </Section>
      <Section title={say('list')}>
        <DocumentList
          language={language}
          caption={say('list')}
          rows={sampleRows.map((row, at) => ({
            ...row,
            href: linkTo(view, '/style-sheet'),
            ...(at === 1 && { mark: <span class="validity">{language === 'zh' ? '已废止' : 'Repealed'}</span> }),
          }))}
        />
        <Pagination
          language={language}
          page={4}
          pageCount={12}
          hrefOf={() => linkTo(view, '/style-sheet')}
          range={fillWords(elementWords.ofAll, language, { count: 231, from: 61, to: 80 })}
        />
      </Section>
      <Section title={say('table')}>
        <DataTable
          language={language}
          caption={`${say('received')}，2023—2025`}
          rows={[
            { year: 2023, received: 148, inTime: 148 },
            { year: 2024, received: 1061, inTime: 1059 },
            { year: 2025, received: 97, inTime: 97 },
          ]}
          columns={[
            { label: say('year'), heads: true, show: ({ year }) => <span class="number">{year}</span> },
            { label: say('received'), figures: true, show: ({ received }) => received },
            { label: say('inTime'), figures: true, show: ({ inTime }) => inTime },
          ]}
        />
      </Section>
      <Section title={say('head')}>
        <DocumentHead
          language={language}
          elements={[
            { label: elementWords.index[language], value: '11430623006000001A/2025-00012' },
            { label: elementWords.number[language], value: '云商规〔2025〕1号', chinese: true },
            {
              label: elementWords.title[language],
              value: '云溪县县域商业体系建设专项资金管理办法',
              wide: true,
              chinese: true,
            },
            { label: elementWords.madeOn[language], value: <time datetime="2025-03-03">2025-03-03</time> },
            {
              label: elementWords.publishedOn[language],
              value: <time datetime="2025-03-05T16:20">2025-03-05 16:20</time>,
            },
          ]}
        />
      </Section>
      <Section title={say('banners')}>
        <Banner title={say('notice')}>
          <p>{say('noticeText')}</p>
        </Banner>
        <Banner kind="warning" title={say('warning')}>
          <p>{say('warningText')}</p>
        </Banner>
        <EmptyState says={say('empty')} />
      </Section>
      <Section title={say('date')}>
        <DayStrip language={language} due={reply} summary={fillWords(sheetWords.due, language, { day: reply.due })} />
        <StepList
          language={language}
          steps={[
            { title: say('filed'), state: 'done', body: <p class="note number">2025-04-21</p> },
            { title: say('handled'), state: 'current', body: <p class="note">{say('noticeText')}</p> },
            { title: say('answered'), state: 'ahead' },
          ]}
        />
      </Section>
      <Section title={say('files')}>
        <ul class="files">
          <li>
            <FileLink
              href={linkTo(view, '/style-sheet')}
              name="县级商贸流通专项资金分配结果一览表"
              kind="XLSX"
              bytes={48_211}
              lang="zh-CN"
            />
          </li>
        </ul>
      </Section>
      <Section title={say('form')}>
        <form class="form" action={linkTo(view, '/style-sheet')} method="get" novalidate>
          <ErrorSummary language={language} errors={[{ name: 'sample-name', says: say('nameError') }]} />
          <TextField
            language={language}
            name="sample-name"
            label={say('name')}
            error={say('nameError')}
            autocomplete="name"
          />
          <Radios
            language={language}
            name="sample-kind"
            label={say('kind')}
            choices={[
              { value: 'natural', label: say('natural') },
              { value: 'legal', label: say('legal') },
            ]}
          />
          <TextArea language={language} name="sample-wanted" label={say('wanted')} hint={say('wantedHint')} />
          <SelectField
            language={language}
            name="sample-route"
            label={say('route')}
            choices={[
              { value: 'paper', label: say('paper') },
              { value: 'electronic', label: say('electronic') },
            ]}
          />
          <DateField language={language} name="sample-day" label={say('day')} required={false} />
          <FileField
            language={language}
            name="sample-file"
            label={say('identity')}
            hint={say('identityHint')}
            accept=".pdf,.jpg,.png"
          />
          <Checkboxes
            language={language}
            name="sample-agree"
            label={say('agree')}
            chosen={[]}
            choices={[{ value: 'yes', label: say('agreeText') }]}
          />
          <div class="buttons">
            <Button>{say('submit')}</Button>
            <ButtonLink kind="quiet" href={linkTo(view, '/style-sheet')}>
              {say('save')}
            </ButtonLink>
            <Button kind="grave">{say('withdraw')}</Button>
          </div>
        </form>
      </Section>
      <Section title={say('print')}>
        <Prose>
          <p>{say('printText')}</p>
        </Prose>
      </Section>
    </Page>
  )
}
