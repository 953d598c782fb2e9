import type { Child } from 'hono/jsx'
import { marks } from '../../kernel/marks.table.ts'
import type { CaseFile } from '../../casework/case-file.ts'
import { fillWords } from '../../kernel/fill-words.ts'
import { mostUploads } from '../../services/uploads.ts'
import type { Attachment } from '../../store/attachments.ts'
import { Button, ButtonLink } from '../elements/button.tsx'
import { Checkboxes } from '../elements/choice-group.tsx'
import { ErrorSummary, type FieldError } from '../elements/error-summary.tsx'
import { FileField } from '../elements/file-field.tsx'
import { fileSize } from '../elements/file-size.ts'
import { TextArea } from '../elements/text-area.tsx'
import { TextField } from '../elements/text-field.tsx'
import { Page } from '../page.tsx'
import { linkTo, type View } from '../view.ts'
import { filingWords } from '../words/filing.table.ts'
import { trackingWords } from '../words/tracking.table.ts'
import { filingFields } from './filing-fields.table.ts'
import { acceptedFiles } from './filing-page.tsx'

export interface AnswerProps {
  readonly view: View
  readonly file: CaseFile
  readonly formKey: string
  readonly texts: Readonly<Record<string, string>>
  readonly errors: readonly FieldError[]
  readonly kept: readonly Attachment[]
}

const AnswerPage = ({
  view,
  file,
  title,
  formKey,
  errors,
  send,
  multipart = true,
  children,
}: {
  view: View
  file: CaseFile
  title: string
  formKey: string
  errors: readonly FieldError[]
  send: Child
  multipart?: boolean
  children?: Child
}) => (
  <Page
    view={view}
    title={title}
    part="requests"
    personal
    crumbs={[
      { label: filingWords.entrance[view.language], path: '/requests' },
      { label: file.registration.number, path: '/requests/mine' },
      { label: title },
    ]}
  >
    <h1>{title}</h1>
    <form class="form" method="post" enctype={multipart ? 'multipart/form-data' : undefined} novalidate>
      <ErrorSummary language={view.language} errors={errors} />
      <input type="hidden" name="form" value={formKey} />
      {children}
      <div class="buttons">{send}</div>
    </form>
  </Page>
)

/** Files of an answer: those kept from a first try, and a field for more. */
const Papers = ({ view, kept, errors }: Pick<AnswerProps, 'view' | 'kept' | 'errors'>) => {
  const { language } = view
  return (
    <>
      {kept.length > 0 && (
        <Checkboxes
          language={language}
          name="kept"
          label={filingWords.keptFiles[language]}
          hint={filingWords.keptFilesHint[language]}
          required={false}
          chosen={kept.map(({ id }) => id)}
          choices={kept.map(({ id, name, size }) => ({
            value: id,
            label: `${name}${marks.open[language]}${fileSize(size)}${marks.close[language]}`,
          }))}
        />
      )}
      <FileField
        language={language}
        name="files"
        label={trackingWords.attach[language]}
        hint={fillWords(filingWords.fileRules, language, { most: mostUploads })}
        error={errors.find(({ name }) => name === 'files')?.says}
        required={false}
        accept={acceptedFiles}
        multiple
      />
    </>
  )
}

/** Art. 30: the request as it stands, to be corrected as the office asked. */
export const CorrectionPage = (props: AnswerProps) => {
  const { view, file, texts, errors } = props
  const { language } = view
  const say = (word: keyof typeof trackingWords): string => trackingWords[word][language]
  const field = (name: 'title' | 'documentNumber' | 'description') => ({
    language,
    name,
    label: filingWords[filingFields[name].label][language],
    value: texts[name] ?? file.wanted[name],
    error: errors.find((error) => error.name === name)?.says,
    required: false,
    maxlength: filingFields[name].most,
  })
  return (
    <AnswerPage {...props} title={say('correction')} send={<Button>{say('correctionSend')}</Button>}>
      {file.correction && (
        <dl class="facts" lang={language === 'zh' ? undefined : 'zh-CN'}>
          <>
            <dt>{say('correctionItems')}</dt>
            <dd>
              <ul>
                {file.correction.items.map((item) => (
                  <li>{item}</li>
                ))}
              </ul>
            </dd>
          </>
          <>
            <dt>{say('correctionGuide')}</dt>
            <dd>{file.correction.guidance}</dd>
          </>
        </dl>
      )}
      <p>{say('correctionLead')}</p>
      <TextField {...field('title')} autocomplete="off" />
      <TextField {...field('documentNumber')} autocomplete="off" />
      <TextArea {...field('description')} rows={7} />
      <Papers {...props} />
    </AnswerPage>
  )
}

/** Art. 35: why so many, or so often. */
export const ReasonsPage = (props: AnswerProps) => {
  const { view, file, texts, errors } = props
  const { language } = view
  const say = (word: keyof typeof trackingWords): string => trackingWords[word][language]
  return (
    <AnswerPage {...props} title={say('reasons')} send={<Button>{say('reasonsSend')}</Button>}>
      <p>{say('reasonsLead')}</p>
      {file.explanation && (
        <dl class="facts" lang={language === 'zh' ? undefined : 'zh-CN'}>
          <>
            <dt>{say('reasonsAsked')}</dt>
            <dd>{file.explanation.why}</dd>
          </>
        </dl>
      )}
      <TextArea
        language={language}
        name="reasons"
        label={say('reasonsText')}
        value={texts['reasons']}
        error={errors.find(({ name }) => name === 'reasons')?.says}
        maxlength={4000}
        rows={7}
      />
      <Papers {...props} />
    </AnswerPage>
  )
}

/** Asks once more, and says what it means, before a request is withdrawn. */
export const WithdrawalPage = (props: AnswerProps) => {
  const { view, file, texts, errors } = props
  const { language } = view
  const say = (word: keyof typeof trackingWords, facts: Readonly<Record<string, string>> = {}): string =>
    fillWords(trackingWords[word], language, facts)
  return (
    <AnswerPage
      {...props}
      multipart={false}
      title={say('withdrawAsk', { number: file.registration.number })}
      send={
        <>
          <Button kind="grave">{say('withdrawYes')}</Button>
          <ButtonLink kind="quiet" href={linkTo(view, '/requests/mine')}>
            {say('withdrawNo')}
          </ButtonLink>
        </>
      }
    >
      <p>{say('withdrawAbout')}</p>
      <TextField
        language={language}
        name="reason"
        label={say('withdrawWhy')}
        value={texts['reason']}
        error={errors.find(({ name }) => name === 'reason')?.says}
        required={false}
        autocomplete="off"
        maxlength={500}
      />
    </AnswerPage>
  )
}
