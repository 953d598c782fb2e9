import { Checkbox } from 'antd'
import { useMemo, useState } from 'react'
import { cellName } from '../../../annual-report/cell-name.ts'
import { readManuscript } from '../../../annual-report/check-manuscript.ts'
import { compare } from '../../../annual-report/compare.ts'
import type { ReportBasis } from '../../../annual-report/desk/report-basis.ts'
import { editions } from '../../../annual-report/editions.ts'
import type { AnnualReport } from '../../../annual-report/report.ts'
import { useWords } from '../../words/use-words.tsx'
import styles from './reports.module.css'
import { reportsWords } from './reports-words.table.ts'

/** Every figure beside last year's, what changed marked; what the two forms count otherwise is not subtracted. */
export function ComparePane({
  basis,
  report,
}: {
  readonly basis: ReportBasis
  readonly report: AnnualReport | undefined
}) {
  const { say } = useWords()
  const [onlyChanged, setOnlyChanged] = useState(true)
  const { lastYear, edition } = basis
  const before = useMemo(() => lastYear && readManuscript(lastYear), [lastYear])
  const comparison = useMemo(() => before && report && compare(before, report), [before, report])
  if (!comparison) return <p className="soft">{say(reportsWords.noLastYear)}</p>
  const rows = comparison.cells.filter(
    ({ difference, incomparable }) => !onlyChanged || (difference !== 0 && difference !== null) || incomparable,
  )
  const carried = comparison.carryOver.every(({ holds }) => holds !== false)
  return (
    <>
      <p className={carried ? styles['good'] : styles['wrong']}>
        {say(carried ? reportsWords.carryHolds : reportsWords.carryBroken)}
      </p>
      <Checkbox checked={onlyChanged} onChange={({ target }) => setOnlyChanged(target.checked)}>
        {say(reportsWords.onlyChanged)}
      </Checkbox>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is moved with the keyboard */}
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={say(reportsWords.compare)}>
        <table className={styles['compare']}>
          <thead>
            <tr>
              <th scope="col">{say(reportsWords.cell)}</th>
              <th scope="col">{say(reportsWords.lastYear)}</th>
              <th scope="col">{say(reportsWords.thisYear)}</th>
              <th scope="col">{say(reportsWords.difference)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, a, b, difference, incomparable }) => (
              <tr key={key} className={difference ? styles['changed'] : undefined}>
                <th scope="row">
                  {say(cellName(editions[incomparable === 'only-a' && lastYear ? lastYear.edition : edition], key))}
                </th>
                <td className="digits">{a.value ?? '—'}</td>
                <td className="digits">{b.value ?? '—'}</td>
                <td className="digits">
                  {incomparable
                    ? say(reportsWords.notComparable)
                    : difference === null
                      ? '—'
                      : difference > 0
                        ? `+${difference}`
                        : difference}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
