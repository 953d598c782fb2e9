import { marks } from '../../kernel/marks.table.ts'
import { dueOf } from '../../casework/case-clock.ts'
import type { CaseFile } from '../../casework/case-file.ts'
import { lettersToApplicant } from '../../casework/letters-to-applicant.ts'
import type { RunningPeriod } from '../../casework/next-periods.ts'
import { stages } from '../../casework/stages.table.ts'
import type { CivilDate } from '../../kernel/civil-date.ts'
import { fillWords } from '../../kernel/fill-words.ts'
import type { LetterReading } from '../../reads/letter-readings.ts'
import type { WorkingCalendar } from '../../statute/working-calendar.ts'
import type { Attachment } from '../../store/attachments.ts'
import { attachmentKinds } from '../../casework/attachment-kinds.table.ts'
import { Banner } from '../elements/banner.tsx'
import { Button, ButtonLink } from '../elements/button.tsx'
import { DayStrip } from '../elements/day-strip.tsx'
import { fileSize } from '../elements/file-size.ts'
import { StepList } from '../elements/step-list.tsx'
import { dayWords } from '../day-words.ts'
import { Page } from '../page.tsx'
import { linkTo, type View } from '../view.ts'
import { filingWords } from '../words/filing.table.ts'
import { stageSentences, trackingWords } from '../words/tracking.table.ts'
import { TrackedLetters } from './tracked-letters.tsx'
import { TrackedRemedies } from './tracked-remedies.tsx'
import { trackedSteps } from './tracked-steps.tsx'
import { TrackedTodo } from './tracked-todo.tsx'

export interface TrackedProps {
  readonly view: View
  readonly file: CaseFile
  readonly periods: readonly RunningPeriod[]
  readonly readings: readonly LetterReading[]
  readonly attachments: readonly Attachment[]
  readonly calendar: WorkingCalendar
  readonly today: CivilDate
  readonly mayWithdraw: boolean
  /** What was just done here. */
  readonly done?: string | undefined
  readonly leaveKey: string
  readonly letterKey: (letterId: string) => string
}

/** Where a request stands, for whoever made it, in plain words; everything he can do about it. */
export const TrackedPage = (props: TrackedProps) => {
  const { view, file, periods, readings, attachments, calendar, today, mayWithdraw, done, leaveKey, letterKey } = props
  const { language } = view
  const say = (word: keyof typeof trackingWords, facts: Readonly<Record<string, string | number>> = {}): string =>
    fillWords(trackingWords[word], language, facts)
  const { number } = file.registration
  const due = stages[file.stage].open ? dueOf(file, calendar) : undefined
  const title = say('pageTitle', { number })
  const day = (on: CivilDate) => dayWords(on, language)
  const { title: wantedTitle, documentNumber, description } = file.wanted
  return (
    <Page
      view={view}
      title={title}
      part="requests"
      personal
      crumbs={[
        { label: filingWords.entrance[language], path: '/requests' },
        { label: say('title'), path: '/requests/track' },
        { label: number },
      ]}
    >
      <h1>{title}</h1>
      {done !== undefined && (
        <Banner>
          <p role="status">{done}</p>
        </Banner>
      )}
      <p class="lead">{stageSentences[file.stage][language]}</p>
      <TrackedTodo view={view} file={file} periods={periods} />
      <dl class="facts">
        <>
          <dt>{say('wanted')}</dt>
          <dd lang={language === 'zh' ? undefined : 'zh-CN'} class="wanted">
            {[wantedTitle, documentNumber, description].filter(Boolean).join('\n')}
          </dd>
        </>
        {file.arrival.submitted !== undefined && (
          <>
            <dt>{say('filedOn')}</dt>
            <dd>{day(file.arrival.submitted)}</dd>
          </>
        )}
        <>
          <dt>{say('receivedOn')}</dt>
          <dd>{file.receivedOn === undefined ? say('notReceived') : day(file.receivedOn)}</dd>
        </>
        {due && (
          <>
            <dt>{say('dueOn')}</dt>
            <dd>{day(due.due)}</dd>
          </>
        )}
      </dl>
      {due && <DayStrip language={language} due={due} summary={say('dueHow', { day: day(due.due) })} />}
      <section class="section" aria-labelledby="letters">
        <h2 id="letters">{say('letters')}</h2>
        <TrackedLetters view={view} letters={lettersToApplicant(file)} readings={readings} keys={letterKey} />
      </section>
      <section class="section" aria-labelledby="where">
        <h2 id="where">{say('where')}</h2>
        <StepList language={language} steps={trackedSteps(file, language)} />
      </section>
      <section class="section" aria-labelledby="handed-in">
        <h2 id="handed-in">{say('files')}</h2>
        {attachments.length === 0 ? (
          <p class="note">{say('noFiles')}</p>
        ) : (
          <ul class="files">
            {attachments.map(({ id, name, kind, size }) => (
              <li>
                <a href={linkTo(view, `/requests/mine/files/${id}`)}>{name}</a>{' '}
                <small class="note">
                  {`${attachmentKinds[kind].label[language]}${marks.comma[language]}${fileSize(size)}`}
                </small>
              </li>
            ))}
          </ul>
        )}
      </section>
      <TrackedRemedies
        view={view}
        file={file}
        periods={periods}
        today={today}
        overdue={due !== undefined && due.due < today}
      />
      {mayWithdraw && (
        <section class="section" aria-labelledby="withdraw">
          <h2 id="withdraw">{say('withdraw')}</h2>
          <p>{say('withdrawAbout')}</p>
          <ButtonLink kind="quiet" href={linkTo(view, '/requests/mine/withdrawal')}>
            {say('withdraw')}
          </ButtonLink>
        </section>
      )}
      <form class="section" method="post" action={linkTo(view, '/requests/mine/leave')}>
        <input type="hidden" name="form" value={leaveKey} />
        <p class="note">{say('leaveAbout')}</p>
        <Button kind="quiet">{say('leave')}</Button>
      </form>
    </Page>
  )
}
