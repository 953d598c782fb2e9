import { Button } from 'antd'
import { marks } from '../../../kernel/marks.table.ts'
import { letterDuties } from '../../../statute/letter-duties.table.ts'
import { LetterForms } from '../../letter/letter-forms.tsx'
import { Sheet } from '../../page/page.tsx'
import { useMay } from '../../session/session.tsx'
import { caseWords } from '../../words/case.table.ts'
import { routeWords } from '../../words/codes.table.ts'
import { useWords } from '../../words/use-words.tsx'
import type { CaseShown, CaseView } from './case-data.ts'
import { LetterDrawer } from './letter-drawer.tsx'
import type { OpenAct } from './open-act.ts'
import { bracketed } from '../../words/bracketed.ts'
import { titled } from '../../words/titled.ts'

type Letter = CaseShown['letters'][number]

interface LettersAsked {
  readonly view: CaseView
  readonly openAct: OpenAct
  /** Which letter is being looked at. */
  readonly open: string | undefined
  readonly setOpen: (letterId: string | undefined) => void
}

/** The letters of the case: owed, sent, served, come back; each with what may be done with it. */
export function CaseLetters({ view, openAct, open, setOpen }: LettersAsked) {
  const { say } = useWords()
  const { letters } = view.file
  const shown = letters.find(({ letterId }) => letterId === open)
  return (
    <Sheet title={say(caseWords.letters)}>
      {letters.length === 0 && <p className="soft">{say(caseWords.noLetters)}</p>}
      <ul className="plain letters">
        {letters.map((letter) => (
          <li key={letter.letterId} className="letter-row">
            <div>
              <b>{titled(say(letterDuties[letter.key].title), say)}</b> <span className="digits">{letter.number}</span>
              <LetterStory letter={letter} owed={view.lettersToSend.includes(letter.letterId)} />
            </div>
            <LetterActs view={view} letter={letter} openAct={openAct} show={() => setOpen(letter.letterId)} />
          </li>
        ))}
      </ul>
      {shown && <LetterDrawer view={view} letter={shown} close={() => setOpen(undefined)} />}
    </Sheet>
  )
}

function LetterStory({ letter, owed }: { readonly letter: Letter; readonly owed: boolean }) {
  const { say } = useWords()
  const { sentOn, servedOn, route, failures, promises } = letter
  const told = [
    owed && say(caseWords.toSend),
    !owed && !sentOn && say(caseWords.moot),
    sentOn && say(caseWords.sent, { day: sentOn }) + (route ? bracketed(say(routeWords[route]), say) : ''),
    ...failures.map(({ on, reason }) => say(caseWords.failed, { day: on, reason })),
    servedOn && say(caseWords.served, { day: servedOn }),
    promises && say(caseWords.promises, { day: promises }),
  ].filter(Boolean)
  return <div className={`digits ${owed ? 'letter-owed' : 'soft'}`}>{told.join(say(marks.semicolon))}</div>
}

interface LetterActsAsked {
  readonly view: CaseView
  readonly openAct: OpenAct
  readonly letter: Letter
  readonly show: () => void
}

function LetterActs({ view, letter, openAct, show }: LetterActsAsked) {
  const { say } = useWords()
  const mayOpen = useMay('people.open')
  const { letterId, sentOn, hash, servedOn, dispatches, failures } = letter
  const may = (type: string) => view.available.some((one) => one.type === type)
  const underWay = servedOn === undefined && dispatches.length > failures.length
  return (
    <div className="letter-acts">
      {view.lettersToSend.includes(letterId) && (may('send-letter') || mayOpen) && (
        <Button type={may('send-letter') ? 'primary' : 'default'} size="small" onClick={show}>
          {say(may('send-letter') ? caseWords.preview : caseWords.previewOnly)}
        </Button>
      )}
      {underWay && may('record-service') && (
        <Button size="small" onClick={() => openAct('record-service', { letterId })}>
          {say(caseWords.recordServed)}
        </Button>
      )}
      {underWay && may('record-delivery-failure') && (
        <Button size="small" onClick={() => openAct('record-delivery-failure', { letterId })}>
          {say(caseWords.recordFailed)}
        </Button>
      )}
      {sentOn && hash && mayOpen && <LetterForms caseId={view.caseId} letterId={letterId} letter={letter.key} />}
    </div>
  )
}
