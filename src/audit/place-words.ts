import { cellName } from '../annual-report/cell-name.ts'
import type { EditionId } from '../annual-report/edition.ts'
import { editions } from '../annual-report/editions.ts'
import type { FindingSite } from '../annual-report/finding.ts'
import type { Place } from '../formats/blocks.ts'
import { chineseNumeral } from '../statute/citation.ts'
import type { Language } from '../kernel/words.ts'

/** Where something stands in the document, in words; '' when the document does not say. */
export function placeWords(place: Place | null | undefined, language: Language): string {
  if (!place) return ''
  const { page, line, paragraph, sheet, table, row, column } = place
  return language === 'zh'
    ? [
        page && `第${page}页`,
        sheet && `工作表“${sheet}”`,
        table && `第${table}个表`,
        row && `第${row}行`,
        column && `第${column}列`,
        paragraph && `第${paragraph}段`,
        line && !row && `第${line}行`,
      ]
        .filter(Boolean)
        .join('')
    : [
        page && `page ${page}`,
        sheet && `sheet “${sheet}”`,
        table && `table ${table}`,
        row && `row ${row}`,
        column && `column ${column}`,
        paragraph && `paragraph ${paragraph}`,
        line && !row && `line ${line}`,
      ]
        .filter(Boolean)
        .join(', ')
}

/** What a finding points at, in words: the cell as the form calls it, or a part; '' for the report as a whole. */
export function siteWords(site: FindingSite, edition: EditionId | null, language: Language): string {
  if (site.cell !== undefined) return edition ? cellName(editions[edition], site.cell)[language] : site.cell
  if (site.section !== undefined)
    return language === 'zh' ? `第${chineseNumeral(site.section)}部分` : `part ${site.section}`
  return ''
}
