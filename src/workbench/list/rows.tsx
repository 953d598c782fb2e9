import { Checkbox, Empty } from 'antd'
import type { KeyboardEvent, ReactNode } from 'react'
import { listWords } from '../words/list.table.ts'
import { useWords } from '../words/use-words.tsx'

export interface Column<Row> {
  readonly key: string
  readonly title: string
  readonly show: (row: Row) => ReactNode
  readonly className?: string
}

interface RowsAsked<Row> {
  readonly caption: string
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly columns: readonly Column<Row>[]
  /** Said when there are none. */
  readonly empty?: ReactNode
  readonly chosen?: ReadonlySet<string>
  readonly choose?: (chosen: ReadonlySet<string>) => void
}

/**
 * A table that becomes cards on a narrow screen. Arrow keys, or j and k, go from row to row by the link in each; rows may be chosen.
 */
export function Rows<Row>({ caption, rows, keyOf, columns, empty, chosen, choose }: RowsAsked<Row>) {
  const { say } = useWords()
  if (rows.length === 0)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={empty ?? say(listWords.nothing)} />
  const keys = rows.map(keyOf)
  const all = chosen !== undefined && keys.every((key) => chosen.has(key))
  return (
    <div className="rows-frame">
      <table className="rows" onKeyDown={goByRow}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {choose && (
              <th className="rows-choice" scope="col">
                <Checkbox
                  aria-label={say(listWords.chooseAll)}
                  checked={all}
                  indeterminate={!all && keys.some((key) => chosen?.has(key))}
                  onChange={() => choose(all ? new Set() : new Set(keys))}
                />
              </th>
            )}
            {columns.map(({ key, title, className }) => (
              <th key={key} scope="col" className={className}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const key = keyOf(row)
            return (
              <tr key={key} className={chosen?.has(key) ? 'rows-chosen' : undefined}>
                {choose && (
                  <td className="rows-choice">
                    <Checkbox
                      aria-label={say(listWords.chooseRow)}
                      checked={chosen?.has(key) ?? false}
                      onChange={() => choose(toggled(chosen ?? new Set(), key))}
                    />
                  </td>
                )}
                {columns.map(({ key: column, title, show, className }) => (
                  <td key={column} data-label={title} className={className}>
                    {show(row)}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

const toggled = (chosen: ReadonlySet<string>, key: string): ReadonlySet<string> => {
  const next = new Set(chosen)
  if (!next.delete(key)) next.add(key)
  return next
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

function goByRow(event: KeyboardEvent<HTMLTableElement>): void {
  const step = steps[event.key]
  const row = event.target instanceof HTMLElement ? event.target.closest('tr') : null
  if (step === undefined || !row || event.ctrlKey || event.metaKey || event.altKey) return
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('tbody a[href]')]
  const here = links.findIndex((link) => row.contains(link))
  const next = here === -1 ? links.at(0) : links.at(Math.min(links.length - 1, Math.max(0, here + step)))
  if (!next) return
  event.preventDefault()
  next.focus()
}
