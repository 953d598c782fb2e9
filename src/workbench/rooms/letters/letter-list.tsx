import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Tag } from 'antd'
import { chinaTime } from '../../../kernel/china-time.ts'
import { letterStates } from '../../../casework/letter-states.table.ts'
import { letterDuties } from '../../../statute/letter-duties.table.ts'
import type { AnswerOf } from '../../calls/answers.ts'
import { read } from '../../calls/call.ts'
import { LetterForms } from '../../letter/letter-forms.tsx'
import { PageButtons } from '../../list/page-buttons.tsx'
import { type Column, Rows } from '../../list/rows.tsx'
import { Loaded } from '../../page/loaded.tsx'
import { useMay } from '../../session/session.tsx'
import { Go, type Search, useGo, useRoomSearch } from '../../shell/go.tsx'
import { routeWords } from '../../words/codes.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { LetterFilters, letterQuery } from './letter-filters.tsx'
import styles from './letters.module.css'
import { lettersWords, stateColours } from './letters-words.table.ts'

type Letter = AnswerOf<'get', '/letters'>['letters'][number]

/** Every letter of every case, owed and gone; the filters stand in the address. */
export function LetterList() {
  const { say } = useWords()
  const search = useRoomSearch()
  const go = useGo()
  const query = useQuery({
    queryKey: ['letters', search],
    queryFn: ({ signal }) => read('/letters', { query: letterQuery(search), signal }),
    placeholderData: keepPreviousData,
  })
  const change = (changed: Search) => go({ to: '/letters', search: { ...search, after: undefined, ...changed } })
  const columns = useLetterColumns()
  const filtered = Object.keys(letterQuery(search)).length > 0
  return (
    <>
      <LetterFilters search={search} change={change} />
      <Loaded query={query} rows={10}>
        {({ letters, next }) => (
          <>
            <Rows
              caption={say(lettersWords.letters)}
              rows={letters}
              keyOf={({ caseId, letterId }) => `${caseId}/${letterId}`}
              columns={columns}
              {...(!filtered && { empty: say(lettersWords.noLetters) })}
            />
            <PageButtons after={search['after']} next={next} change={change} label={say(lettersWords.letters)} />
          </>
        )}
      </Loaded>
    </>
  )
}

function useLetterColumns(): readonly Column<Letter>[] {
  const { say } = useWords()
  const mayOpen = useMay('people.open')
  return [
    {
      key: 'letter',
      title: say(lettersWords.letter),
      show: ({ key, number, template, version }) => (
        <div>
          {say(letterDuties[key].title)}
          {number && <div className="digits">{number}</div>}
          {template !== undefined && version !== undefined && (
            <small>
              <Go to="/letters" search={{ tab: 'templates', template, version: String(version) }}>
                {say(lettersWords.version, { id: template, version })}
              </Go>
            </small>
          )}
        </div>
      ),
    },
    {
      key: 'case',
      title: say(lettersWords.case),
      show: ({ caseId, caseNumber, wanted }) => (
        <div>
          <Go to={`/cases/${caseId}`}>{caseNumber}</Go>
          <div className="soft two-lines">{wanted}</div>
        </div>
      ),
    },
    {
      key: 'state',
      title: say(lettersWords.state),
      className: 'nowrap',
      show: ({ state }) => <Tag color={stateColours[state]}>{say(letterStates[state].label)}</Tag>,
    },
    {
      key: 'days',
      title: say(lettersWords.days),
      className: `digits ${styles['days'] ?? ''}`,
      show: (letter) => <Days letter={letter} />,
    },
    {
      key: 'route',
      title: say(lettersWords.route),
      className: 'nowrap',
      show: ({ route }) => (route ? say(routeWords[route]) : '—'),
    },
    ...(mayOpen
      ? [
          {
            key: 'open',
            title: say(lettersWords.open),
            show: ({ caseId, letterId, key, kept, sentOn }: Letter) =>
              kept ? (
                <LetterForms caseId={caseId} letterId={letterId} letter={key} />
              ) : (
                <span className="soft">{sentOn ? say(lettersWords.imported) : '—'}</span>
              ),
          },
        ]
      : []),
  ]
}

function Days({ letter }: { readonly letter: Letter }) {
  const { say } = useWords()
  const { owedOn, sentOn, servedOn, returnedOn, readAt } = letter
  const told = [
    !sentOn && say(lettersWords.owedOn, { day: owedOn }),
    sentOn && say(lettersWords.sentOn, { day: sentOn }),
    returnedOn && say(lettersWords.returnedOn, { day: returnedOn }),
    servedOn && say(lettersWords.servedOn, { day: servedOn }),
    readAt && say(lettersWords.read, { at: chinaTime(readAt) }),
  ].filter((line) => typeof line === 'string')
  return (
    <>
      {told.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </>
  )
}
