import { instruments } from '../statute/instruments.table.ts'
import type { EditionId } from './edition.ts'
import { editions } from './editions.ts'

/** The document number of the circular that issued an edition of the form: 国办公开办函〔2021〕30号. */
export const formNumber = (id: EditionId): string => instruments[editions[id].cite.instrument].number ?? ''
