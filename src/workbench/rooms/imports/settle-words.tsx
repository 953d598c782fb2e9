import { Select } from 'antd'
import { useState } from 'react'
import { marks } from '../../../kernel/marks.table.ts'
import { type Column, Rows } from '../../list/rows.tsx'
import { Sheet } from '../../page/page.tsx'
import { useWords } from '../../words/use-words.tsx'
import { capital } from './capital.ts'
import type { ImportPreview } from './import-data.ts'
import styles from './imports.module.css'
import { importsWords } from './imports-words.table.ts'
import type { Settling } from './use-mapping.ts'

interface WordsAsked {
  readonly preview: ImportPreview
  readonly settling: Settling
}

type Word = ImportPreview['words'][number]

const keyOf = ({ field, found }: Pick<Word, 'field' | 'found'>): string => `${field} ${found}`

/** Words of the office that are not known, or may mean several things: each is explained once. Those explained here stay in view. */
export function SettleWords({ preview: { words }, settling: { mapping, settleWord } }: WordsAsked) {
  const { say } = useWords()
  const [seen, setSeen] = useState<readonly Word[]>([])
  const fresh = words.filter((word) => !seen.some((one) => keyOf(one) === keyOf(word)))
  if (fresh.length > 0) setSeen([...seen, ...fresh])
  const shown = [...seen, ...fresh]
  if (shown.length === 0) return null
  const columns: readonly Column<Word>[] = [
    { key: 'column', title: say(importsWords.column), show: ({ label }) => capital(say(label)) },
    { key: 'word', title: say(importsWords.word), show: ({ found }) => <b>{found}</b> },
    { key: 'rows', title: say(importsWords.inRows), className: 'digits', show: ({ rows }) => rows },
    {
      key: 'means',
      title: say(importsWords.means),
      show: (word) => (
        <Select
          className={styles['choice'] ?? ''}
          aria-label={`${word.found}${say(marks.colon)}${say(importsWords.means)}`}
          placeholder={say(importsWords.chooseMeaning)}
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          value={mapping.words?.[word.field]?.[word.found] ?? null}
          {...(mapping.words?.[word.field]?.[word.found] === undefined && { status: 'warning' as const })}
          options={word.may.map(({ code, label }) => ({ value: code, label: say(label) }))}
          onChange={(code: string | null) => code && settleWord(word.field, word.found, code)}
        />
      ),
    },
  ]
  return (
    <Sheet title={say(importsWords.words)}>
      <p className="soft">{say(importsWords.wordsSays)}</p>
      <Rows caption={say(importsWords.words)} rows={shown} keyOf={keyOf} columns={columns} />
    </Sheet>
  )
}
