import { catalogue, catalogueColumns, catalogueCsv } from '../catalogue.ts'
import type { ReadingPage } from '../reading-page.ts'

/** The catalogue as a file of open data. */
export const catalogueFile: ReadingPage = {
  path: '/open-data/:name{catalogue\\.(?:csv|json)}',
  show: async ({ office, view, params }) => {
    const entries = await catalogue(office, view.origin)
    if (params['name'] === 'catalogue.csv') return { text: catalogueCsv(entries), type: 'text/csv; charset=utf-8' }
    const told = { organ: office.organ.name, fields: catalogueColumns, entries }
    return { text: JSON.stringify(told), type: 'application/json; charset=utf-8' }
  },
}
