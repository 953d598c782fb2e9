import { Button } from 'antd'
import type { EditionId } from '../../../annual-report/edition.ts'
import { editions } from '../../../annual-report/editions.ts'
import { cellsOf } from '../../../annual-report/figures.ts'
import type { Finding } from '../../../annual-report/finding.ts'
import { ruleOf } from '../../../audit/page/finding-list.ts'
import { pageWords } from '../../../audit/page/page-words.table.ts'
import { placeWords, siteWords } from '../../../audit/place-words.ts'
import { verdicts } from '../../../audit/screen-words.table.ts'
import { formatCitation } from '../../../statute/citation.ts'
import { useWords } from '../../words/use-words.tsx'
import styles from './audit.module.css'
import { figurePlace, findingPlace, goTo } from './page-places.ts'
import { SeverityTag } from './severity-tag.tsx'

interface ListAsked {
  readonly findings: readonly Finding[]
  readonly edition: EditionId | null
}

/** The findings of one report: place, what stands there, what was expected, what to do, ground. */
export function FindingList({ findings, edition }: ListAsked) {
  const { say } = useWords()
  if (findings.length === 0) return <p className={styles['good']}>✓ {say(pageWords.noFindings)}</p>
  return (
    <ol className={styles['findings']}>
      {findings.map((finding, index) => (
        <FindingCard key={index} finding={finding} number={index + 1} edition={edition} />
      ))}
    </ol>
  )
}

function FindingCard({
  finding: { rule, severity, verdict, at, found, expected, says },
  number,
  edition,
}: {
  readonly finding: Finding
  readonly number: number
  readonly edition: EditionId | null
}) {
  const { say, language } = useWords()
  const known = ruleOf(rule)
  const site = siteWords(at, edition, language)
  const place = placeWords(at.place, language)
  const { cell } = at
  const inTable = cell !== undefined && edition !== null && cellsOf(editions[edition]).some(({ key }) => key === cell)
  return (
    <li id={findingPlace(number)} tabIndex={-1} className={`${styles['finding']} ${styles[severity]}`}>
      <p className={styles['findingHead']}>
        <span className={styles['ordinal']}>{number}</span>
        <SeverityTag severity={severity} />
        {verdict === 'doubt' && <span className={styles['tag']}>{say(verdicts.doubt)}</span>}
        <span className={styles['rule']} title={known && say(known.title)}>
          {rule}
        </span>
      </p>
      <p className={styles['says']}>{say(says)}</p>
      {at.sentence && <blockquote lang="zh-Hans">{at.sentence}</blockquote>}
      {(found !== '' || expected !== '') && (
        <dl className={styles['facts']}>
          {found !== '' && (
            <div>
              <dt>{say(pageWords.found)}</dt>
              <dd>{found}</dd>
            </div>
          )}
          {expected !== '' && (
            <div>
              <dt>{say(pageWords.expected)}</dt>
              <dd>{expected}</dd>
            </div>
          )}
        </dl>
      )}
      <p className={styles['site']}>
        {site &&
          (inTable ? (
            <Button type="link" size="small" className={styles['plain'] ?? ''} onClick={() => goTo(figurePlace(cell))}>
              {site}
            </Button>
          ) : (
            site
          ))}
        {site && place && ' · '}
        {place}
      </p>
      {known && (
        <p className="soft">
          {say(pageWords.ground)}
          {language === 'zh' ? '：' : ': '}
          {formatCitation(known.cite, language)}
        </p>
      )}
    </li>
  )
}
