import { marks } from '../../kernel/marks.table.ts'
import type { LetterKept } from '../../casework/case-file.ts'
import { fillWords } from '../../kernel/fill-words.ts'
import type { LetterReading } from '../../reads/letter-readings.ts'
import { letterDuties } from '../../statute/letter-duties.table.ts'
import { chinaDay } from '../../kernel/china-time.ts'
import { Button } from '../elements/button.tsx'
import { dayWords } from '../day-words.ts'
import { linkTo, type View } from '../view.ts'
import { trackingWords } from '../words/tracking.table.ts'

/** The letters that were sent to the applicant: to be read here, fetched, and said to have come. */
export const TrackedLetters = ({
  view,
  letters,
  readings,
  keys,
}: {
  view: View
  letters: readonly LetterKept[]
  readings: readonly LetterReading[]
  /** A new key of a form for each letter. */
  keys: (letterId: string) => string
}) => {
  const { language } = view
  const say = (word: keyof typeof trackingWords, facts: Readonly<Record<string, string>> = {}): string =>
    fillWords(trackingWords[word], language, facts)
  if (letters.length === 0) return <p class="note">{say('noLetters')}</p>
  return (
    <ul class="letters">
      {letters.map(({ letterId, key, number, sentOn, servedOn }) => {
        const reading = readings.find((one) => one.letterId === letterId)
        const at = `/requests/mine/letters/${encodeURIComponent(letterId)}`
        return (
          <li class="letter-row">
            <h3>{letterDuties[key].title[language]}</h3>
            <p class="note">
              <span lang={language === 'zh' ? undefined : 'zh-CN'}>{number}</span>
              {sentOn !== undefined && `${marks.comma[language]}${say('sentOn', { day: dayWords(sentOn, language) })}`}
              {servedOn !== undefined &&
                `${marks.comma[language]}${say('servedOn', { day: dayWords(servedOn, language) })}`}
            </p>
            <p class="links">
              <a href={linkTo(view, `${at}/html`)}>{say('readLetter')}</a>{' '}
              <a href={linkTo(view, `${at}/pdf`)}>{say('fetch', { form: 'PDF' })}</a>{' '}
              <a href={linkTo(view, `${at}/docx`)}>{say('fetch', { form: 'Word' })}</a>
            </p>
            {reading?.readAt !== undefined && (
              <p class="note">{say('stepReadBy', { day: dayWords(chinaDay(reading.readAt), language) })}</p>
            )}
            {reading?.confirmedAt !== undefined ? (
              <p class="note">{say('confirmed', { day: dayWords(chinaDay(reading.confirmedAt), language) })}</p>
            ) : (
              servedOn === undefined && (
                <form method="post" action={linkTo(view, `${at}/received`)}>
                  <input type="hidden" name="form" value={keys(letterId)} />
                  <p class="note">{say('confirmAbout')}</p>
                  <Button kind="quiet">{say('confirm')}</Button>
                </form>
              )
            )}
          </li>
        )
      })}
    </ul>
  )
}
