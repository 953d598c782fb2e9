import type { CaseFile } from '../../casework/case-file.ts'
import { letterOf } from '../../casework/letters-owed.ts'
import type { RunningPeriod } from '../../casework/next-periods.ts'
import { fillWords } from '../../kernel/fill-words.ts'
import { Banner } from '../elements/banner.tsx'
import { ButtonLink } from '../elements/button.tsx'
import { dayWords } from '../day-words.ts'
import { linkTo, type View } from '../view.ts'
import { trackingWords } from '../words/tracking.table.ts'

/** What waits for the applicant: to correct, to give reasons, to pay; nothing where nothing does. */
export const TrackedTodo = ({
  view,
  file,
  periods,
}: {
  view: View
  file: CaseFile
  periods: readonly RunningPeriod[]
}) => {
  const { language, organ } = view
  const say = (word: keyof typeof trackingWords, facts: Readonly<Record<string, string | number>> = {}): string =>
    fillWords(trackingWords[word], language, facts)
  const until = (kind: RunningPeriod['kind']): string | undefined => {
    const due = periods.find((period) => period.kind === kind)?.due.due
    return due && dayWords(due, language)
  }
  const told = (letterId: string | undefined): boolean =>
    letterId !== undefined && letterOf(file, letterId)?.sentOn !== undefined
  const day = { correction: until('correction'), reasons: until('reasons'), fee: until('fee') }
  return (
    <>
      {file.stage === 'correcting' && told(file.correction?.letterId) && (
        <Banner kind="warning" title={say('correctTodo')}>
          <p>{day.correction === undefined ? say('correctBegin') : say('correctUntil', { day: day.correction })}</p>
          <ButtonLink href={linkTo(view, '/requests/mine/correction')}>{say('correctButton')}</ButtonLink>
        </Banner>
      )}
      {file.stage === 'explaining' && !file.explanation?.given && told(file.explanation?.letterId) && (
        <Banner kind="warning" title={say('reasonsTodo')}>
          {day.reasons !== undefined && <p>{say('reasonsUntil', { day: day.reasons })}</p>}
          <ButtonLink href={linkTo(view, '/requests/mine/reasons')}>{say('reasonsButton')}</ButtonLink>
        </Banner>
      )}
      {file.stage === 'awaiting-fee' && file.fee && told(file.fee.letterId) && (
        <Banner kind="warning" title={say('feeTodo', { yuan: file.fee.yuan })}>
          {day.fee !== undefined && <p>{say('feeUntil', { day: day.fee })}</p>}
          {organ?.feeAccount !== undefined && <p>{say('feeHow', { account: organ.feeAccount })}</p>}
          <p class="note">{say('feeWhy')}</p>
        </Banner>
      )}
    </>
  )
}
