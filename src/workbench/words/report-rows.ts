import { edition2021 } from '../../annual-report/edition-2021.table.ts'
import type { Words } from '../../kernel/words.ts'

/** A row of table 3 as the form of 2021 calls it, from its outermost heading. */
export function reportRowWords(key: string): Words {
  const row = edition2021.table3.rows.find((one) => one.key === key)
  return row ? { zh: row.path.slice(1).join('，'), en: row.en } : { zh: key, en: key }
}
