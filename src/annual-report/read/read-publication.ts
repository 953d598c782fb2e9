import type { CivilDate } from '../../kernel/civil-date.ts'
import type { DocumentBlocks } from '../../formats/blocks.ts'
import type { Sited } from '../report.ts'
import { plain } from './plain.ts'
import { daySource, firstDay } from './prose-date.ts'

const metaName = /pub.?date|publish|pub.?time|发布(?:日期|时间)|issued/i
const line = new RegExp(`(?:发布|公开|发文|成文|信息)?(?:日期|时间)[：]?${daySource}`)
const label = /(?:发布|公开|信息)?(?:日期|时间)/

/** The day the page says it was published: what the file says of itself first, then a line before the report. */
export function readPublication(document: DocumentBlocks, preamble: readonly Sited<string>[]): Sited<CivilDate> | null {
  for (const [name, text] of Object.entries(document.about ?? {})) {
    const day = metaName.test(name) ? firstDay(plain(text)) : undefined
    if (day) return { value: day, at: {} }
  }
  for (const { value, at } of preamble) {
    if (value.length > 200 || !label.test(value)) continue
    const match = line.exec(plain(value))
    const day = match && firstDay(match[0])
    if (day) return { value: day, at }
  }
  return null
}
