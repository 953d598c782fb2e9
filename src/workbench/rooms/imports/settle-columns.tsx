import { Select } from 'antd'
import { marks } from '../../../kernel/marks.table.ts'
import { type Column, Rows } from '../../list/rows.tsx'
import { Sheet } from '../../page/page.tsx'
import { useWords } from '../../words/use-words.tsx'
import { capital } from './capital.ts'
import { letterOf } from './column-letter.ts'
import type { ImportPreview } from './import-data.ts'
import styles from './imports.module.css'
import { importsWords } from './imports-words.table.ts'
import type { Settling } from './use-mapping.ts'

interface ColumnsAsked {
  readonly preview: ImportPreview
  readonly settling: Settling
}

type HeadColumn = ImportPreview['sheets'][number]['columns'][number]

/** What cannot be a field of the API. */
const out = '-'

/** Every column of the file and what it is understood as; another meaning can be chosen. */
export function SettleColumns({ preview: { sheets, fields }, settling }: ColumnsAsked) {
  const { say } = useWords()
  const options = [
    { value: out, label: say(importsWords.leaveOut) },
    ...fields.map(({ field, label }) => ({ value: field, label: capital(say(label)) })),
  ]
  const columns: readonly Column<HeadColumn>[] = [
    {
      key: 'heading',
      title: say(importsWords.heading),
      show: ({ column, heading }) => (
        <span>
          <span className={styles['letter']}>{letterOf(column)}</span> {heading}
        </span>
      ),
    },
    {
      key: 'means',
      title: say(importsWords.means),
      show: ({ heading, field, state }) => {
        const open = state === 'unclear' || state === 'twice'
        return (
          <div className={styles['means']}>
            <Select
              aria-label={`${heading}${say(marks.colon)}${say(importsWords.means)}`}
              showSearch={{ optionFilterProp: 'label' }}
              popupMatchSelectWidth={false}
              placeholder={say(importsWords.chooseMeaning)}
              value={open ? null : (field ?? out)}
              {...(open && { status: 'warning' as const })}
              options={options}
              onChange={(chosen: string | null) =>
                chosen && settling.settleColumn(heading, chosen === out ? null : chosen)
              }
            />
            {(open || state === 'unknown') && (
              <span className={open ? styles['warn'] : 'soft'}>{say(importsWords[state])}</span>
            )}
          </div>
        )
      },
    },
  ]
  return (
    <Sheet title={say(importsWords.columns)}>
      <p className="soft">{say(importsWords.columnsSays)}</p>
      {sheets.map(({ name, columns: headed }) => (
        <div key={name}>
          {name !== '' && <h3 className={styles['sheetName']}>{say(importsWords.sheet, { name })}</h3>}
          <Rows
            caption={say(importsWords.columns)}
            rows={headed}
            keyOf={({ column }) => String(column)}
            columns={columns}
          />
        </div>
      ))}
    </Sheet>
  )
}
