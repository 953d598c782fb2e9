import { importCodeLabel } from '../../../casework/import-fault-words.ts'
import { endingLabels } from '../../../ledgers/ledger-words.table.ts'
import { ledgerTransitions } from '../../../ledgers/transitions.table.ts'
import { Rows } from '../../list/rows.tsx'
import { Sheet } from '../../page/page.tsx'
import { useWords } from '../../words/use-words.tsx'
import type { ImportPreview } from './import-data.ts'
import { becomesWords, importsWords } from './imports-words.table.ts'

/** Fields whose words are codes, alone or beside days. */
const coded = ['channel', 'applicantKind', 'ending', 'disputes', 'kind', 'after']

const own: Readonly<Record<string, { readonly label: { readonly zh: string; readonly en: string } }>> = {
  ...endingLabels,
  end: ledgerTransitions.end,
  resolve: ledgerTransitions.resolve,
  suit: { label: { zh: '行政诉讼', en: 'Suit' } },
}

/** The first rows as what they will become. */
export function FirstRows({ preview: { first } }: { readonly preview: ImportPreview }) {
  const { say } = useWords()
  const [pattern] = first
  if (!pattern) return null
  const told = (key: string, value: string): string =>
    coded.includes(key)
      ? value
          .split(/(?<=[ ,])|(?=,)/)
          .map((part) => {
            const code = part.trim()
            return part.replace(code, say(own[code]?.label ?? importCodeLabel(code)))
          })
          .join('')
      : value
  const keys = Object.keys(pattern).filter((key) => first.some((one) => one[key] !== ''))
  return (
    <Sheet title={say(importsWords.first)}>
      <p className="soft">{say(importsWords.firstSays)}</p>
      <Rows<Readonly<Record<string, string>>>
        caption={say(importsWords.first)}
        rows={first.map((one, at) => ({ ...one, at: String(at) }))}
        keyOf={({ at = '' }) => at}
        columns={keys.map((key) => ({
          key,
          title: say(becomesWords[key] ?? importCodeLabel(key)),
          show: (one) => told(key, one[key] ?? '') || '—',
        }))}
      />
    </Sheet>
  )
}
