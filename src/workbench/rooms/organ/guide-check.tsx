import { Button } from 'antd'
import { chinaTime } from '../../../kernel/china-time.ts'
import { guideGaps, guideValue } from '../../../organ/guide-gaps.ts'
import { guideItems, type GuideItemCode } from '../../../organ/guide-items.table.ts'
import type { OrganProfile } from '../../../organ/organ-profile.ts'
import type { RecordFieldName } from '../../../organ/record-fields.table.ts'
import { formatCitation } from '../../../statute/citation.ts'
import { Sheet } from '../../page/page.tsx'
import { useMay } from '../../session/session.tsx'
import { Go } from '../../shell/go.tsx'
import { useWords } from '../../words/use-words.tsx'
import type { OrganDesk } from './organ-data.ts'
import { fieldNames, fieldRow, type OrganTyped } from './organ-typed.ts'
import { awaited, organWords } from './organ-words.table.ts'
import styles from './organ.module.css'
import { bracketed } from '../../words/bracketed.ts'

const items = Object.keys(guideItems) as readonly GuideItemCode[]

interface CheckAsked {
  readonly profile: OrganProfile
  readonly typed: OrganTyped
  readonly desk: OrganDesk
  readonly goTo: (name: RecordFieldName) => void
}

/** The nine things the guide must tell, as they would stand with what is typed, each that is missing with the way to its field. */
export function GuideCheck({ profile, typed, desk, goTo }: CheckAsked) {
  const { say, language } = useWords()
  const gaps = guideGaps(profile)
  const cite = formatCitation(guideItems.name.cite, language)
  const waiting = (Object.keys(awaited) as (keyof typeof awaited)[]).filter((name) => !typed[name])
  return (
    <>
      <Sheet title={say(organWords.guide)}>
        <p className="soft">{say(organWords.guideSays, { cite })}</p>
        <p role="status" className={gaps.length > 0 ? styles['gaps'] : styles['whole']}>
          {gaps.length > 0 ? say(organWords.gaps, { n: gaps.length }) : say(organWords.whole)}
        </p>
        <ul className={styles['items']}>
          {items.map((code) => {
            const missing = gaps.includes(code)
            const field = fieldNames.find((name) => fieldRow(name).guide === code)
            return (
              <li key={code} className={missing ? styles['missing'] : undefined}>
                <b>{say(guideItems[code].label)}</b>
                <span>
                  {missing
                    ? `${say(organWords.missing)}${bracketed(cite, say)}`
                    : (guideValue(code, profile) ?? <span className="soft">{say(organWords.byHouse)}</span>)}
                </span>
                {missing && field && (
                  <Button size="small" onClick={() => goTo(field)}>
                    {say(organWords.enter)}
                  </Button>
                )}
              </li>
            )
          })}
        </ul>
        <Stale desk={desk} />
      </Sheet>
      {waiting.length > 0 && (
        <Sheet title={say(organWords.uses)}>
          <ul className={styles['items']}>
            {waiting.map((name) => (
              <li key={name}>
                <span className={styles['waits']}>{say(awaited[name])}</span>
                <Button size="small" onClick={() => goTo(name)}>
                  {say(organWords.enter)}
                </Button>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </>
  )
}

/** Published documents that still tell how the office was reached before (GUIDE-STALE). */
function Stale({ desk: { stale, contactSince } }: Pick<CheckAsked, 'desk'>) {
  const { say } = useWords()
  const mayRead = useMay('document.read')
  if (stale.length === 0 || contactSince === undefined)
    return (
      <p className="soft">
        {say(organWords.staleNone)} {contactSince && say(organWords.lastChange, { at: chinaTime(contactSince) })}
      </p>
    )
  return (
    <div className={styles['stale']} role="alert">
      <p>{say(organWords.stale, { at: chinaTime(contactSince) })}</p>
      <ul>
        {stale.map(({ documentId, title, changedAt }) => (
          <li key={documentId}>
            {mayRead ? <Go to={`/documents/${documentId}`}>{title}</Go> : title}{' '}
            <span className="soft digits">{chinaTime(changedAt)}</span>
          </li>
        ))}
      </ul>
      <p>{say(organWords.staleTodo)}</p>
    </div>
  )
}
