import { ArrowLeftOutlined } from '@ant-design/icons'
import { Button, Checkbox } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { columnName, rowName, tableName } from '../../../annual-report/cell-name.ts'
import { compare, type ComparedCell, type ComparedReport, type Comparison } from '../../../annual-report/compare.ts'
import { editions } from '../../../annual-report/editions.ts'
import { formOfCell } from '../../../audit/form-of-cell.ts'
import { pageWords } from '../../../audit/page/page-words.table.ts'
import { Loaded } from '../../page/loaded.tsx'
import { Sheet } from '../../page/page.tsx'
import { useWords } from '../../words/use-words.tsx'
import type { AuditedFile } from './audit-store.ts'
import { auditWords } from './audit-words.table.ts'
import styles from './audit.module.css'
import { useKept } from './use-kept.ts'

type ReadFile = Extract<AuditedFile, { stage: 'read' }>

/** Two reports side by side, the earlier year at the left. */
export function ComparisonView({
  files,
  back,
}: {
  readonly files: readonly [ReadFile, ReadFile]
  readonly back: () => void
}) {
  const { say } = useWords()
  const [first, second] = files
  const isInOrder = (first.kept.head.year ?? 0) <= (second.kept.head.year ?? 0)
  const [before, after] = isInOrder ? [first, second] : [second, first]
  const a = useKept(before.id, before.kept)
  const b = useKept(after.id, after.kept)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <div className={styles['bar']}>
        <Button icon={<ArrowLeftOutlined />} onClick={back}>
          {say(auditWords.backToList)}
        </Button>
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles['reportName']}>
        {say(pageWords.compareTitle)}
      </h2>
      <Loaded query={a}>
        {({ report }) => (
          <Loaded query={b}>{({ report: other }) => <Compared comparison={compare(report, other)} />}</Loaded>
        )}
      </Loaded>
    </>
  )
}

function Compared({ comparison }: { readonly comparison: Comparison }) {
  const { say } = useWords()
  const [onlyChanges, setOnlyChanges] = useState(true)
  const cells = comparison.cells.filter((cell) => !onlyChanges || cell.difference !== 0)
  return (
    <>
      <CarryOver comparison={comparison} />
      <p>
        <Checkbox checked={onlyChanges} onChange={({ target }) => setOnlyChanges(target.checked)}>
          {say(auditWords.changesOnly)}
        </Checkbox>
      </p>
      {([2, 3, 4] as const).map((table) => (
        <Sheet key={table} title={say(tableName(table))}>
          <CellsTable comparison={comparison} cells={cells.filter((cell) => cell.table === table)} />
        </Sheet>
      ))}
    </>
  )
}

function CellsTable({
  comparison,
  cells,
}: {
  readonly comparison: Comparison
  readonly cells: readonly ComparedCell[]
}) {
  const { say } = useWords()
  const formOf = formOfCell(comparison)
  const sideName = ({ organ, year }: ComparedReport) =>
    [organ ?? say(pageWords.unknownOrgan), year].filter(Boolean).join(' ')
  if (cells.length === 0) return <p className="soft">{say(auditWords.noChange)}</p>
  return (
    // A wide table is moved with the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={say(pageWords.cell)}>
      <table className={styles['list']}>
        <thead>
          <tr>
            <th scope="col">{say(pageWords.cell)}</th>
            <th scope="col" className={styles['count']}>
              {sideName(comparison.a)}
            </th>
            <th scope="col" className={styles['count']}>
              {sideName(comparison.b)}
            </th>
            <th scope="col" className={styles['count']}>
              {say(pageWords.change)}
            </th>
          </tr>
        </thead>
        <tbody>
          {cells.map(({ key, table, row, column, a, b, difference, incomparable }) => (
            <tr key={key}>
              <th scope="row">
                {say(rowName(formOf(key), table, row))}{' '}
                <span className="soft">{say(columnName(formOf(key), table, row, column))}</span>
              </th>
              {[a, b].map(({ value, unit = '' }, side) => (
                <td key={side} className={styles['count']}>
                  {value === null ? '—' : `${value}${unit}`}
                </td>
              ))}
              <td className={styles['count']}>{incomparable ? '≠' : signed(difference)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const signed = (difference: number | null): string =>
  difference === null ? '' : difference > 0 ? `+${difference}` : `${difference}`

function CarryOver({ comparison: { carryOver } }: { readonly comparison: Comparison }) {
  const { say } = useWords()
  if (carryOver.length === 0) return null
  const word = (holds: boolean | null) =>
    holds === null
      ? ({ words: pageWords.notHeld, look: 'hint' } as const)
      : holds
        ? ({ words: pageWords.holds, look: 'good' } as const)
        : ({ words: pageWords.broken, look: 'error' } as const)
  return (
    <Sheet title={say(pageWords.carryOver)}>
      <table className={styles['list']}>
        <thead>
          <tr>
            <th scope="col">{say(pageWords.applicant)}</th>
            <th scope="col" className={styles['count']}>
              {say(pageWords.carriedOut)}
            </th>
            <th scope="col" className={styles['count']}>
              {say(pageWords.carriedIn)}
            </th>
            <th scope="col">{say(pageWords.status)}</th>
          </tr>
        </thead>
        <tbody>
          {carryOver.map(({ column, carriedOut, carriedIn, holds }) => {
            const { words, look } = word(holds)
            return (
              <tr key={column}>
                <th scope="row">{say(columnName(editions['2021'], 3, 'carry-in', column))}</th>
                <td className={styles['count']}>{carriedOut ?? '—'}</td>
                <td className={styles['count']}>{carriedIn ?? '—'}</td>
                <td>
                  <span className={`${styles['tag']} ${styles[look]}`}>{say(words)}</span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Sheet>
  )
}
