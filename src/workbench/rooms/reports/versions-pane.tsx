import { useQueries } from '@tanstack/react-query'
import { chinaTime } from '../../../kernel/china-time.ts'
import { cellName } from '../../../annual-report/cell-name.ts'
import { figureChanges } from '../../../annual-report/desk/figure-changes.ts'
import { reportFileForms } from '../../../annual-report/desk/report-events.ts'
import { editions } from '../../../annual-report/editions.ts'
import { read } from '../../calls/call.ts'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { Waiting } from '../../page/waiting.tsx'
import { useWords } from '../../words/use-words.tsx'
import { type Desk, nameOf } from './desk-data.ts'
import styles from './reports.module.css'
import { reportsWords } from './reports-words.table.ts'

/** Every version that was published, its files, and the last two side by side. */
export function VersionsPane({ desk }: { readonly desk: Desk }) {
  const { say } = useWords()
  const { year, versions } = desk
  if (versions.length === 0) return <p className="soft">{say(reportsWords.noVersion)}</p>
  return (
    <>
      <p>
        <a href={`/reports/${year}`} target="_blank" rel="noreferrer">
          {say(reportsWords.portal)}
        </a>
      </p>
      {versions.toReversed().map(({ version, at, by, correction, files }) => (
        <section key={version} className={`sheet ${styles['version']}`}>
          <h3>
            {say(reportsWords.version, { version })}{' '}
            <small className="soft digits">
              {chinaTime(at)} {nameOf(desk, by)}
            </small>
          </h3>
          {correction !== undefined && <p>{correction}</p>}
          <ul className={styles['files']}>
            {reportFileForms.map((form) => (
              <li key={form}>
                <a href={`/api/v1/reports/${year}/versions/${version}/${form}`} download>
                  {form.toUpperCase()}
                </a>{' '}
                <small className="soft digits">{Math.ceil(files[form].size / 1024)} KB</small>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {versions.length > 1 && <Beside desk={desk} />}
    </>
  )
}

function Beside({ desk }: { readonly desk: Desk }) {
  const { say } = useWords()
  const year = String(desk.year)
  const both = useQueries({
    queries: desk.versions.slice(-2).map(({ version }) => ({
      queryKey: ['reports', year, 'version', version],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        read('/reports/{year}/versions/{version}', { params: { year, version: String(version) }, signal }),
    })),
  })
  const failed = both.find(({ error }) => error)
  if (failed) return <TroubleNotice error={failed.error} again={() => void failed.refetch()} />
  const [before, now] = both.map(({ data }) => data?.manuscript)
  if (!before || !now) return <Waiting rows={3} />
  const changes = figureChanges(before.figures, now.figures)
  const texts = (['1', '2', '3', '4', '5', '6'] as const).flatMap((part) => {
    const [was, is] = [before.parts[part].join('\n'), now.parts[part].join('\n')]
    return was === is ? [] : [{ part, was, is }]
  })
  const edition = editions[now.edition]
  return (
    <section className="sheet">
      <h3>{say(reportsWords.beside)}</h3>
      {changes.length === 0 && <p className="soft">{say(reportsWords.sameFigures)}</p>}
      <table className={styles['compare']}>
        <thead>
          <tr>
            <th scope="col">{say(reportsWords.cell)}</th>
            <th scope="col">{say(reportsWords.was)}</th>
            <th scope="col">{say(reportsWords.now)}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ cell, was, now: value }) => (
            <tr key={cell} className={styles['changed']}>
              <th scope="row">{say(cellName(edition, cell))}</th>
              <td className="digits">{was}</td>
              <td className="digits">{value}</td>
            </tr>
          ))}
          {texts.map(({ part, was, is }) => (
            <tr key={part} className={styles['texts']}>
              <th scope="row" lang="zh-Hans">
                {edition.sections.find(({ ordinal }) => String(ordinal) === part)?.heading}
              </th>
              <td lang="zh-Hans">{was}</td>
              <td lang="zh-Hans">{is}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
