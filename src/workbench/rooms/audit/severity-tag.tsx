import type { Severity } from '../../../annual-report/finding.ts'
import { severities } from '../../../audit/screen-words.table.ts'
import { useWords } from '../../words/use-words.tsx'
import styles from './audit.module.css'

/** A severity by sign, word and colour. */
export function SeverityTag({ severity }: { readonly severity: Severity }) {
  const { say } = useWords()
  return (
    <span className={`${styles['tag']} ${styles[severity]}`}>
      <span aria-hidden="true">{severities[severity].sign}</span> {say(severities[severity])}
    </span>
  )
}
