import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/formats/read-document.ts'
import { noPdf } from '../support/no-pdf.ts'

const folder = join(import.meta.dirname, '../../../shared')

/** Rows of each table, by the first figures of the file's name, for real reports when they lie beside the project. */
// prettier-ignore
const tableRows: Readonly<Record<string, readonly number[]>> = {
  'seeds/000': [9, 24], 'seeds/001': [18, 26, 4], 'seeds/002': [14, 28, 4], 'seeds/003': [18, 26, 4], 'seeds/004': [24, 4],
  'corpus/000': [14, 28, 3 + 1], 'corpus/008': [18, 26, 4], 'corpus/011': [14, 28, 4], 'corpus/012': [5, 9, 4], 'corpus/015': [26],
}

test('real reports that lie beside the project give the tables they have', async () => {
  for (const part of ['seeds', 'corpus']) {
    if (!existsSync(join(folder, part))) continue
    for (const name of readdirSync(join(folder, part)).filter((file) => !file.endsWith('.pdf'))) {
      const result = await readDocument(readFileSync(join(folder, part, name)), name, noPdf)
      const rows =
        result.ok && result.value.blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.length] : []))
      expect({ name, rows }).toEqual({ name, rows: tableRows[`${part}/${name.slice(0, 3)}`] ?? [] })
    }
  }
})
