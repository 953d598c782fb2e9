import { Input, Select } from 'antd'
import { marks } from '../../../kernel/marks.table.ts'
import { Sheet } from '../../page/page.tsx'
import { useWords } from '../../words/use-words.tsx'
import { capital } from './capital.ts'
import type { ImportPreview } from './import-data.ts'
import styles from './imports.module.css'
import { importsWords } from './imports-words.table.ts'
import { missingFields } from './missing-fields.ts'
import type { Settling } from './use-mapping.ts'

interface MissingAsked {
  readonly preview: ImportPreview
  readonly settling: Settling
}

/** One value for all rows, where no column holds what is needed. */
export function SettleMissing({ preview, settling: { mapping, settleDefault } }: MissingAsked) {
  const { say } = useWords()
  const extension = preview.fields.filter(({ field }) => field === 'extensionDays' && asksDays(preview))
  const fields = [...missingFields(preview), ...extension]
  if (fields.length === 0) return null
  return (
    <Sheet title={say(importsWords.missing)}>
      <p className="soft">{say(importsWords.missingSays)}</p>
      <div className={styles['pairs']}>
        {fields.map(({ field, label, choices }) => (
          <label key={field}>
            <span>{capital(say(label))}</span>
            {choices ? (
              <Select
                aria-label={`${say(label)}${say(marks.colon)}${say(importsWords.forAll)}`}
                placeholder={say(importsWords.forAll)}
                allowClear
                popupMatchSelectWidth={false}
                value={mapping.defaults?.[field] ?? null}
                options={choices.map(({ code, label: name }) => ({ value: code, label: say(name) }))}
                onChange={(chosen: string | null) => settleDefault(field, chosen ?? undefined)}
              />
            ) : (
              <Input
                defaultValue={mapping.defaults?.[field]}
                maxLength={200}
                placeholder={say(importsWords.forAll)}
                onBlur={({ target }) => settleDefault(field, target.value.trim() || undefined)}
                onPressEnter={({ currentTarget }) => settleDefault(field, currentTarget.value.trim() || undefined)}
              />
            )}
          </label>
        ))}
      </div>
    </Sheet>
  )
}

/** Extensions were told without the number of days: one number may hold for all. */
const asksDays = ({ faults }: ImportPreview): boolean => faults.some(({ field }) => field === 'extensionDays')
