import { Tabs } from 'antd'
import { type CivilDate, yearOf } from '../../../kernel/civil-date.ts'
import { Loaded } from '../../page/loaded.tsx'
import { Page } from '../../page/page.tsx'
import { useMay, useSession } from '../../session/session.tsx'
import { useGo, useRoomSearch } from '../../shell/go.tsx'
import { roomWords } from '../../words/rooms.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { calendarWords } from './calendar-words.table.ts'
import { DueView } from './due-view.tsx'
import { NoticeForm } from './notice-form.tsx'
import { Reckoner } from './reckoner.tsx'
import { useCalendar } from './use-calendar.ts'
import { YearView } from './year-view.tsx'

/** Working days, periods reckoned, due dates at a glance, and the notices behind them. */
export function CalendarRoom() {
  const { say } = useWords()
  const search = useRoomSearch()
  const go = useGo()
  const today = useSession().today as CivilDate
  const query = useCalendar()
  const mayLoad = useMay('calendar.load')
  const maySee = useMay('cases.read')
  const change = (changed: Readonly<Record<string, string>>) =>
    go({ to: '/calendar', search: { ...search, ...changed }, replace: true })
  return (
    <Page title={roomWords.calendar}>
      <Loaded query={query} rows={12}>
        {(office) => (
          <Tabs
            activeKey={search['view'] ?? 'year'}
            onChange={(view) => change({ view })}
            destroyOnHidden
            items={[
              {
                key: 'year',
                label: say(calendarWords.year),
                children: (
                  <YearView
                    office={office}
                    year={Number(search['year'] ?? yearOf(today))}
                    today={today}
                    choose={(year) => change({ year: `${year}` })}
                  />
                ),
              },
              {
                key: 'reckon',
                label: say(calendarWords.reckon),
                children: <Reckoner calendar={office.calendar} today={today} />,
              },
              ...(maySee
                ? [
                    {
                      key: 'due',
                      label: say(calendarWords.due),
                      children: <DueView calendar={office.calendar} today={today} />,
                    },
                  ]
                : []),
              ...(mayLoad
                ? [{ key: 'load', label: say(calendarWords.load), children: <NoticeForm today={today} /> }]
                : []),
            ]}
          />
        )}
      </Loaded>
    </Page>
  )
}
