import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Empty, Select } from 'antd'
import { useState } from 'react'
import { editionForYear } from '../../../annual-report/editions.ts'
import { read } from '../../calls/call.ts'
import { PageButtons } from '../../list/page-buttons.tsx'
import { Rows } from '../../list/rows.tsx'
import { Loaded } from '../../page/loaded.tsx'
import { Page, Sheet } from '../../page/page.tsx'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { useMay, useSession } from '../../session/session.tsx'
import { Go, type Search, useGo, useRoomSearch } from '../../shell/go.tsx'
import { roomWords } from '../../words/rooms.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { EntryDrawer } from './entry-drawer.tsx'
import { askedOf, firstYear, type LedgerYear, useLedgerYear } from './ledger-data.ts'
import { LedgerFilters } from './ledger-filters.tsx'
import styles from './ledgers.module.css'
import { ledgersWords } from './ledgers-words.table.ts'
import { TableTwo } from './table-two.tsx'
import { useEntryColumns } from './use-entry-columns.tsx'
import { useEntryExport } from './use-entry-export.ts'

const to = '/ledgers'

/** The ledgers of a year: table 2 as it stands, and the entries it is counted from; filters stand in the address. */
export function LedgersRoom() {
  const { say } = useWords()
  const { today } = useSession()
  const search = useRoomSearch()
  const go = useGo()
  const mayWrite = useMay('ledger.write')
  const [entering, setEntering] = useState(false)
  const thisYear = Number(today.slice(0, 4))
  const year = yearIn(search['year']) ?? thisYear
  const counted = useLedgerYear(year)
  const query = useQuery({
    queryKey: ['ledger', 'list', year, search],
    queryFn: ({ signal }) => read('/ledger', { query: askedOf(search, year), signal }),
    placeholderData: keepPreviousData,
  })
  const change = (changed: Search) => go({ to, search: { ...search, after: undefined, ...changed } })
  const columns = useEntryColumns(year)
  const exported = useEntryExport(search, year)
  const filtered = ['kind', 'stage', 'text', 'figure', 'all'].some((name) => search[name])
  return (
    <Page
      title={roomWords.ledgers}
      lead={ledgersWords.lead}
      side={
        <>
          <Select
            aria-label={say(ledgersWords.year)}
            className={styles['year'] ?? ''}
            value={year}
            options={yearsOf(thisYear, year, counted.data).map((value) => ({
              value,
              label: say(ledgersWords.ofYear, { year: value }),
            }))}
            onChange={(chosen: number) => change({ year: String(chosen), figure: undefined })}
          />
          <Button onClick={exported.start} loading={exported.running}>
            {exported.label}
          </Button>
          {mayWrite && (
            <Button type="primary" onClick={() => setEntering(true)}>
              {say(ledgersWords.enter)}
            </Button>
          )}
        </>
      }
    >
      {exported.error !== undefined && <TroubleNotice error={exported.error} again={exported.start} />}
      <Sheet
        title={say(ledgersWords.tableTwo, { year })}
        side={editionForYear(year) && <Go to={`/reports/${year}`}>{say(ledgersWords.openReport)}</Go>}
      >
        {editionForYear(year) ? (
          <Loaded query={counted} rows={4}>
            {(data) => (
              <>
                <p className="soft">{say(ledgersWords.tableTwoSays)}</p>
                <TableTwo counted={data} chosen={search['figure']} />
              </>
            )}
          </Loaded>
        ) : (
          <p className="soft">{say(ledgersWords.noForm)}</p>
        )}
      </Sheet>
      <LedgerFilters search={search} change={change} counted={counted.data} />
      <Loaded query={query} rows={8}>
        {({ entries, next }) => (
          <>
            {entries.length === 0 && !filtered ? (
              <NothingYet enter={() => setEntering(true)} />
            ) : (
              <Rows
                caption={say(roomWords.ledgers)}
                rows={entries}
                keyOf={({ entryId }) => entryId}
                columns={columns}
                empty={say(search['figure'] ? ledgersWords.noneBehind : ledgersWords.noneFit)}
              />
            )}
            <PageButtons after={search['after']} next={next} change={change} />
          </>
        )}
      </Loaded>
      {entering && <EntryDrawer close={() => setEntering(false)} />}
    </Page>
  )
}

/** What to do when a year has no entry. */
function NothingYet({ enter }: { readonly enter: () => void }) {
  const { say } = useWords()
  const mayWrite = useMay('ledger.write')
  const mayImport = useMay('import.run')
  return (
    <div className={`sheet ${styles['empty'] ?? ''}`}>
      <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(ledgersWords.noneYet)} />
      <p className="soft">{say(ledgersWords.noneYetTodo)}</p>
      <p>
        {mayWrite && (
          <Button type="primary" onClick={enter}>
            {say(ledgersWords.enterTitle)}
          </Button>
        )}{' '}
        {mayImport && <Go to="/imports">{say(ledgersWords.import)}</Go>}
      </p>
    </div>
  )
}

const yearIn = (written: string | undefined): number | undefined =>
  written !== undefined && /^[12]\d{3}$/.test(written) ? Number(written) : undefined

/** This year and those before it down to the first form, those that hold entries, and the one that is shown. */
function yearsOf(thisYear: number, shown: number, counted: LedgerYear | undefined): readonly number[] {
  const forms = Array.from({ length: Math.max(1, thisYear - firstYear + 1) }, (_, back) => thisYear - back)
  return [...new Set([...forms, ...(counted?.years ?? []), shown])].toSorted((one, other) => other - one)
}
