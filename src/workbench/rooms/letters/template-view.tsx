import { useQuery } from '@tanstack/react-query'
import { Alert, Tag } from 'antd'
import { letterCallers } from '../../../casework/letter-callers.table.ts'
import { transitions } from '../../../casework/transitions.table.ts'
import { type FieldName, letterFields } from '../../../letters/fields.table.ts'
import { fieldsIn } from '../../../letters/fill-template.ts'
import type { LetterTemplate } from '../../../letters/letter-template.ts'
import { outcomesOf, sampleLetter } from '../../../letters/sample-letter.ts'
import { templateVersions, type TemplateVersion } from '../../../letters/template-versions.ts'
import { writeLetterHtml } from '../../../letters/write-letter-html.ts'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { OrganProfile } from '../../../organ/organ-profile.ts'
import { formatCitation } from '../../../statute/citation.ts'
import { everyLetter, type LetterDuty, letterDuties } from '../../../statute/letter-duties.table.ts'
import { outcomes } from '../../../statute/outcomes.table.ts'
import { read } from '../../calls/call.ts'
import { LetterSheet } from '../../letter/letter-sheet.tsx'
import { Loaded } from '../../page/loaded.tsx'
import { Sheet } from '../../page/page.tsx'
import { useSession } from '../../session/session.tsx'
import { Go } from '../../shell/go.tsx'
import { useWords } from '../../words/use-words.tsx'
import { lettersWords, remedyDutyWords } from './letters-words.table.ts'
import styles from './letters.module.css'
import { bracketed } from '../../words/bracketed.ts'

/** One version of a template: the duty it fulfils, what calls for it, what is filled in, and how a letter of it looks. */
export function TemplateView({ shown }: { readonly shown: TemplateVersion }) {
  const { say, language } = useWords()
  const { template } = shown
  const { id, key, title, gloss } = template
  const duty: LetterDuty = letterDuties[key]
  const cites = (list: LetterTemplate['cite']) =>
    list.map((one) => formatCitation(one, language)).join(language === 'zh' ? '、' : '; ')
  const outcomeRows = outcomesOf(template)
  return (
    <div className={styles['template']}>
      <Sheet
        title={
          <>
            <span className="digits">{id}</span> 《{title.zh}》
          </>
        }
        side={
          <Go to="/letters" search={{ key }}>
            {say(lettersWords.sentOf)}
          </Go>
        }
      >
        {language === 'en' && (
          <p>
            <b>{title.en}.</b> {gloss}
          </p>
        )}
        <Versions template={template} />
        <dl className={styles['facts']}>
          <dt>{say(lettersWords.duty)}</dt>
          <dd>{cites(duty.trigger)}</dd>
          <dt>{say(lettersWords.cites)}</dt>
          <dd>{cites(template.cite)}</dd>
          <dt>{say(lettersWords.called)}</dt>
          <dd>
            {(letterCallers[key] ?? (['approve-decision'] as const))
              .map((type) => say(transitions[type].label))
              .join(language === 'zh' ? '、' : ', ')}
          </dd>
          {outcomeRows.length > 0 && (
            <>
              <dt>{say(lettersWords.outcomes)}</dt>
              <dd>
                {outcomeRows.map((code) => (
                  <div key={code}>
                    {say(outcomes[code].label)}
                    <span className="soft">{bracketed(formatCitation(outcomes[code].cite, language), say)}</span>
                  </div>
                ))}
              </dd>
            </>
          )}
          <dt>{say(lettersWords.remedy)}</dt>
          <dd>{say(remedyDutyWords[duty.remedy])}</dd>
          {duty.mustSay.length > 0 && (
            <>
              <dt>{say(lettersWords.must)}</dt>
              <dd>
                <ul className={styles['must']}>
                  {duty.mustSay.map((element) => (
                    <li key={element.en}>{say(element)}</li>
                  ))}
                </ul>
                <details>
                  <summary>{say(lettersWords.common)}</summary>
                  <ul className={styles['must']}>
                    {everyLetter.map((element) => (
                      <li key={element.en}>{say(element)}</li>
                    ))}
                  </ul>
                </details>
              </dd>
            </>
          )}
          <dt>{say(lettersWords.fields)}</dt>
          <dd className={styles['fields']}>
            {fieldsOf(template).map((name) => (
              <Tag key={name}>{say(letterFields[name].label)}</Tag>
            ))}
          </dd>
        </dl>
      </Sheet>
      <Sheet title={say(lettersWords.sample)}>
        <Sample shown={shown} />
      </Sheet>
    </div>
  )
}

const fieldsOf = ({ blocks }: LetterTemplate): readonly FieldName[] => [...new Set(blocks.flatMap(fieldsIn))]

/** The versions of the same template, each with the days it counts. */
function Versions({ template: { id, version } }: { readonly template: LetterTemplate }) {
  const { say } = useWords()
  const all = templateVersions.filter(({ template }) => template.id === id)
  return (
    <p className={styles['versions']}>
      {all.toReversed().map(({ template, until }) => {
        const told = `${say(lettersWords.nth, { n: template.version })}　${
          until
            ? say(lettersWords.past, { from: template.inForceFrom, until })
            : say(lettersWords.inForce, { from: template.inForceFrom })
        }`
        return template.version === version ? (
          <b key={template.version} className="digits">
            {told}
          </b>
        ) : (
          <Go
            key={template.version}
            className="digits"
            to="/letters"
            search={{ tab: 'templates', template: id, version: String(template.version) }}
          >
            {told}
          </Go>
        )
      })}
    </p>
  )
}

function Sample({ shown }: { readonly shown: TemplateVersion }) {
  const { say } = useWords()
  const { today } = useSession()
  const query = useQuery({
    queryKey: ['organ'],
    queryFn: ({ signal }) => read('/organ', { signal }),
    staleTime: 60_000,
  })
  return (
    <Loaded query={query} rows={12}>
      {({ profile }) => {
        const letter = sampleLetter(shown, profile as OrganProfile, today as CivilDate)
        return letter ? (
          <>
            <p className="soft">{say(lettersWords.sampleSays)}</p>
            <LetterSheet html={writeLetterHtml(letter)} title={`${say(lettersWords.sample)} ${letter.title}`} />
          </>
        ) : (
          <Alert type="warning" title={say(lettersWords.noSample)} />
        )
      }}
    </Loaded>
  )
}
