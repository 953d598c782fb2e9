import { useQuery } from '@tanstack/react-query'
import { Tag } from 'antd'
import { chinaTime } from '../../../kernel/china-time.ts'
import { letterDuties } from '../../../statute/letter-duties.table.ts'
import type { AnswerOf } from '../../calls/answers.ts'
import { read } from '../../calls/call.ts'
import { daysBetween } from '../../dates/days-between.ts'
import { type Column, Rows } from '../../list/rows.tsx'
import { Loaded } from '../../page/loaded.tsx'
import { Sheet } from '../../page/page.tsx'
import { useSession } from '../../session/session.tsx'
import { Go } from '../../shell/go.tsx'
import { routeWords } from '../../words/codes.table.ts'
import { type Say, useWords } from '../../words/use-words.tsx'
import { deliveriesWords } from './deliveries-words.table.ts'

type Letter = AnswerOf<'get', '/letters/under-way'>['letters'][number]

/** Letters that left and whose service is not recorded, with the days since; those that came back first. */
export function LettersUnderWay() {
  const { say } = useWords()
  const { today } = useSession()
  const query = useQuery({
    queryKey: ['letters', 'under-way'],
    queryFn: ({ signal }) => read('/letters/under-way', { signal }),
  })
  return (
    <Sheet title={say(deliveriesWords.letters)}>
      <p className="soft">{say(deliveriesWords.lettersLead)}</p>
      <Loaded query={query} rows={5}>
        {({ letters }) => (
          <Rows
            caption={say(deliveriesWords.letters)}
            rows={letters}
            keyOf={({ caseId, letterId }) => `${caseId}/${letterId}`}
            columns={columnsOf(say, today)}
            empty={say(deliveriesWords.noLetters)}
          />
        )}
      </Loaded>
    </Sheet>
  )
}

const columnsOf = (say: Say, today: string): readonly Column<Letter>[] => [
  {
    key: 'case',
    title: say(deliveriesWords.case),
    className: 'digits nowrap',
    show: ({ caseId, number }) => <Go to={`/cases/${caseId}`}>{number}</Go>,
  },
  {
    key: 'letter',
    title: say(deliveriesWords.letter),
    show: ({ key, letterNumber }) => (
      <span>
        {say(letterDuties[key].title)} <small className="soft digits">{letterNumber}</small>
      </span>
    ),
  },
  {
    key: 'route',
    title: say(deliveriesWords.route),
    className: 'nowrap',
    show: ({ route }) => (route ? say(routeWords[route]) : '—'),
  },
  {
    key: 'sent',
    title: say(deliveriesWords.sentOn),
    className: 'digits nowrap',
    show: ({ sentOn }) =>
      sentOn ? (
        <span>
          {sentOn} <span className="soft">{sinceOf(daysBetween(sentOn, today), say)}</span>
        </span>
      ) : (
        '—'
      ),
  },
  {
    key: 'standing',
    title: say(deliveriesWords.standing),
    show: ({ state, failure, lookOn, readAt, confirmedAt }) => {
      if (state === 'came-back')
        return <Tag color="error">{say(deliveriesWords.cameBack, { reason: failure?.reason ?? '' })}</Tag>
      const late = lookOn !== undefined && lookOn <= today
      const seenAt = confirmedAt ?? readAt
      return (
        <span>
          <Tag color={late ? 'warning' : 'default'}>{say(late ? deliveriesWords.late : deliveriesWords.underWay)}</Tag>
          {seenAt && (
            <small className="soft">
              {say(confirmedAt ? deliveriesWords.confirmed : deliveriesWords.read, { at: chinaTime(seenAt) })}
            </small>
          )}
        </span>
      )
    },
  },
  {
    key: 'act',
    title: say(deliveriesWords.act),
    className: 'nowrap',
    show: ({ caseId, state }) => (
      <Go to={`/cases/${caseId}`}>{say(state === 'came-back' ? deliveriesWords.sendAgain : deliveriesWords.record)}</Go>
    ),
  },
]

const sinceOf = (days: number, say: Say): string =>
  days === 0 ? say(deliveriesWords.today) : say(deliveriesWords.days, { days })
