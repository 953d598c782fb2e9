import { marks } from '../../kernel/marks.table.ts'
import { fillWords } from '../../kernel/fill-words.ts'
import type { Attachment } from '../../store/attachments.ts'
import { applicantUploads, mostUploads } from '../../services/uploads.ts'
import { uploadKinds } from '../../formats/upload-kinds.table.ts'
import { applicantKinds } from '../../statute/applicant-kinds.table.ts'
import { suggestScript } from '../assets.ts'
import { Banner } from '../elements/banner.tsx'
import { Button } from '../elements/button.tsx'
import { Checkboxes, Radios } from '../elements/choice-group.tsx'
import { ErrorSummary, type FieldError } from '../elements/error-summary.tsx'
import { FileField } from '../elements/file-field.tsx'
import { fileSize } from '../elements/file-size.ts'
import { SelectField } from '../elements/select-field.tsx'
import { TextArea } from '../elements/text-area.tsx'
import { TextField, type TextFieldProps } from '../elements/text-field.tsx'
import { Page } from '../page.tsx'
import { linkTo, type View } from '../view.ts'
import { filingWords } from '../words/filing.table.ts'
import { type AsksAs, type FilingField, filingFields, helpKinds } from './filing-fields.table.ts'
import { type ReceiveChoice, receiveChoices } from './receive-choices.table.ts'
import type { TypedForm } from './typed-form.ts'

export interface FilingProps {
  readonly view: View
  readonly asks: AsksAs
  readonly formKey: string
  readonly typed: TypedForm
  readonly errors: readonly FieldError[]
  /** Sentences to be read before it is sent again. */
  readonly notices: readonly string[]
  /** Notices shown before, by code. */
  readonly seen: readonly string[]
  readonly kept: readonly Attachment[]
}

/** How the files may end that are taken. */
export const acceptedFiles = applicantUploads.kinds
  .flatMap((kind) => uploadKinds[kind].extensions)
  .map((extension) => `.${extension}`)
  .join(',')

/** The form of art. 29, whole on one page. */
export const FilingPage = (props: FilingProps) => {
  const { view, asks, formKey, typed, errors, notices, seen, kept } = props
  const { language, organ } = view
  const say = (word: keyof typeof filingWords, facts: Readonly<Record<string, string | number>> = {}): string =>
    fillWords(filingWords[word], language, facts)
  const errorOf = (name: string): string | undefined => errors.find((error) => error.name === name)?.says
  const field = (name: FilingField) => ({
    language,
    name,
    label: say(filingFields[name].label),
    value: typed.texts[name],
    error: errorOf(name),
    maxlength: filingFields[name].most,
  })
  const Line = ({ name, ...more }: { name: FilingField } & Partial<Omit<TextFieldProps, 'name'>>) => (
    <TextField {...field(name)} {...more} />
  )
  const office = { telephone: organ?.office.telephone ?? '', address: organ?.office.address ?? '' }
  const title = say(asks === 'person' ? 'titlePerson' : 'titleOrganisation')
  return (
    <Page
      view={view}
      title={errors.length > 0 ? `${say('notices')}${marks.colon[language]}${title}` : title}
      part="requests"
      crumbs={[{ label: say('entrance'), path: '/requests' }, { label: say('newRequest') }]}
    >
      <h1>{title}</h1>
      <form class="form" method="post" enctype="multipart/form-data" novalidate>
        <ErrorSummary language={language} errors={errors} />
        {notices.length > 0 && (
          <Banner kind="warning" title={say('notices')}>
            <ul>
              {notices.map((notice) => (
                <li>{notice}</li>
              ))}
            </ul>
            <p>{say('noticesTodo')}</p>
          </Banner>
        )}
        <input type="hidden" name="form" value={formKey} />
        <input type="hidden" name="seen" value={seen.join(',')} />

        <fieldset>
          <legend class="group">{say('groupWho')}</legend>
          {asks === 'person' ? (
            <>
              <Line name="name" autocomplete="name" />
              <Line name="idNumber" required={false} autocomplete="off" short />
            </>
          ) : (
            <>
              <Line name="organisation" autocomplete="organization" />
              <SelectField
                language={language}
                name="kind"
                label={say('kind')}
                value={typed.texts['kind']}
                error={errorOf('kind')}
                choices={Object.entries(applicantKinds).flatMap(([value, { label, natural }]) =>
                  natural ? [] : [{ value, label: label[language] }],
                )}
              />
              <Line name="creditCode" autocomplete="off" short />
              <Line name="representative" autocomplete="off" />
              <Line name="contact" required={false} autocomplete="name" />
            </>
          )}
          <p class="note">{say('reach')}</p>
          <Line name="telephone" required={false} type="tel" autocomplete="tel" short />
          <Line name="email" hint={say('emailHint')} required={false} type="email" autocomplete="email" />
          <Line name="address" required={false} autocomplete="address-line1" />
          <Line name="postcode" required={false} autocomplete="postal-code" inputmode="numeric" short />
        </fieldset>

        <fieldset>
          <legend class="group">{say('groupWhat')}</legend>
          <Radios
            language={language}
            name="matter"
            label={say('matter')}
            value={typed.texts['matter'] ?? 'disclosure'}
            choices={[
              { value: 'disclosure', label: say('matterDisclosure') },
              { value: 'record-correction', label: say('matterRecord'), hint: say('matterRecordHint') },
            ]}
          />
          <p class="note">{say('whatHint')}</p>
          <Line name="title" hint={say('titleHint')} required={false} autocomplete="off" />
          <Line name="documentNumber" hint={say('documentNumberHint')} required={false} autocomplete="off" />
          <TextArea {...field('description')} hint={say('descriptionHint')} required={false} rows={6} />
          <div class="suggested" data-suggest={linkTo(view, '/requests/suggestions')} role="status" hidden>
            <p>
              <strong>{say('suggestions')}</strong>
            </p>
            <div data-list="" />
          </div>
        </fieldset>

        <fieldset>
          <legend class="group">{say('groupHow')}</legend>
          <Radios
            language={language}
            name="receive"
            label={say('receive')}
            value={typed.texts['receive']}
            error={errorOf('receive')}
            choices={Object.entries<ReceiveChoice>(receiveChoices).map(([value, { label, hint }]) => ({
              value,
              label: say(label),
              ...(hint && { hint: say(hint) }),
            }))}
          />
        </fieldset>

        <fieldset>
          <legend class="group">{say('groupProof')}</legend>
          {kept.length > 0 && (
            <Checkboxes
              language={language}
              name="kept"
              label={say('keptFiles')}
              hint={say('keptFilesHint')}
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
            name="identity"
            label={say('identity')}
            hint={`${say(asks === 'person' ? 'identityPerson' : 'identityOrganisation')}${language === 'en' ? ' ' : ''}${say('fileRules', { most: mostUploads })}`}
            error={errorOf('identity')}
            required={false}
            accept={acceptedFiles}
            multiple
          />
          <FileField
            language={language}
            name="files"
            label={say('otherFiles')}
            hint={say('otherFilesHint')}
            error={errorOf('files')}
            required={false}
            accept={acceptedFiles}
            multiple
          />
        </fieldset>

        <fieldset>
          <legend class="group">{say('groupAgent')}</legend>
          <p class="note">{say('agentHint')}</p>
          <Line name="agentName" required={false} autocomplete="off" />
          <Line name="agentId" required={false} autocomplete="off" short />
          <Line name="agentTelephone" required={false} type="tel" autocomplete="off" short />
        </fieldset>

        <fieldset>
          <legend class="group">{say('groupHelp')}</legend>
          <p class="note">{say('helpHint', office)}</p>
          <Checkboxes
            language={language}
            name="help"
            label={say('help')}
            required={false}
            chosen={typed.lists['help'] ?? []}
            choices={Object.entries(helpKinds).map(([value, word]) => ({ value, label: say(word) }))}
          />
          <TextArea {...field('helpNote')} hint={say('helpNoteHint')} required={false} rows={2} />
        </fieldset>

        <p class="aside" aria-hidden="true">
          <label for="website">{say('trapLabel')}</label>
          <input id="website" name="website" type="text" tabindex={-1} autocomplete="off" />
        </p>

        <section class="section" aria-labelledby="privacy">
          <h2 id="privacy">{say('privacy')}</h2>
          <p>{say('privacyWhat')}</p>
          <p>{say('privacyHow')}</p>
          <p>{say('privacyKeep')}</p>
          <p>{say('privacyWho', { organ: organ?.name ?? '', telephone: office.telephone })}</p>
        </section>

        <div class="buttons">
          <Button name="step" value="send">
            {say('send')}
          </Button>
        </div>
      </form>
      <p class="note">
        <a href={linkTo(view, '/requests')}>{say('otherWays')}</a>
      </p>
      <script type="module" src={suggestScript.href} />
    </Page>
  )
}
