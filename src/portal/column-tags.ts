import type { Language } from '../kernel/words.ts'
import { type Part, parts } from './words/parts.table.ts'

type Tag = readonly [name: string, content: string]

/** The four tags of a column (国办发〔2017〕47号). */
export const tagsOfColumn = (column: {
  readonly name: string
  readonly about: string
  readonly keywords: string
  readonly type: string
}): readonly Tag[] => [
  ['ColumnName', column.name],
  ['ColumnDescription', column.about],
  ['ColumnKeywords', column.keywords],
  ['ColumnType', column.type],
]

/** The tags of a part of the disclosure page. */
export function columnTags(part: Part, language: Language): readonly Tag[] {
  const { label, about, columnType } = parts[part]
  return tagsOfColumn({
    name: label[language],
    about: about[language],
    keywords: `${label.zh},政府信息公开`,
    type: columnType,
  })
}
