import { Button } from 'antd'
import { useState } from 'react'
import { type Column, Rows } from '../../list/rows.tsx'
import { listWords } from '../../words/list.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { letterOf } from './column-letter.ts'
import type { ImportPreview } from './import-data.ts'
import { importsWords } from './imports-words.table.ts'

type Fault = ImportPreview['faults'][number]

/** So many on a page. */
const page = 20

/** What is wrong, cell by cell: where it stands, what it is, what to do. */
export function FaultRows({ preview: { faults, faultsInAll, sheets } }: { readonly preview: ImportPreview }) {
  const { say } = useWords()
  const [from, setFrom] = useState(0)
  const begin = from < faults.length ? from : 0
  const cellOf = ({ sheet, field }: Fault): string => {
    const column = sheets.find(({ name }) => name === sheet)?.columns.find((one) => one.field === field)
    return column ? letterOf(column.column) : ''
  }
  const columns: readonly Column<Fault>[] = [
    {
      key: 'place',
      title: say(importsWords.place),
      className: 'digits nowrap',
      show: (fault) => (
        <>
          {cellOf(fault) ? `${cellOf(fault)}${fault.row}` : say(importsWords.row, { row: fault.row })}
          {fault.sheet !== '' && <div className="soft">{fault.sheet}</div>}
        </>
      ),
    },
    { key: 'says', title: say(importsWords.says), show: ({ says }) => say(says) },
    { key: 'todo', title: say(importsWords.todo), show: ({ todo }) => say(todo) },
  ]
  return (
    <>
      <Rows
        caption={say(importsWords.faults)}
        rows={faults.slice(begin, begin + page).map((fault, at) => ({ ...fault, at: begin + at }))}
        keyOf={({ at }) => String(at)}
        columns={columns}
      />
      {faultsInAll > faults.length && (
        <p className="soft">{say(importsWords.faultsMore, { shown: faults.length, count: faultsInAll })}</p>
      )}
      {faults.length > page && (
        <nav className="pages" aria-label={say(importsWords.faults)}>
          <span className="soft digits">
            {say(listWords.page, { from: begin + 1, to: Math.min(begin + page, faults.length) })}
          </span>
          <Button disabled={begin === 0} onClick={() => setFrom(begin - page)}>
            {say(listWords.back)}
          </Button>
          <Button disabled={begin + page >= faults.length} onClick={() => setFrom(begin + page)}>
            {say(listWords.more)}
          </Button>
        </nav>
      )}
    </>
  )
}
