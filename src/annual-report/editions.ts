import { edition2019 } from './edition-2019.table.ts'
import { edition2021 } from './edition-2021.table.ts'
import type { Edition, EditionId } from './edition.ts'

export const editions: Readonly<Record<EditionId, Edition>> = { '2019': edition2019, '2021': edition2021 }

const eachEdition = Object.values(editions)

/** The edition owed for a reported year; undefined before the first form (reports of 2018 and earlier were free). */
export const editionForYear = (year: number): Edition | undefined =>
  eachEdition.find(({ years }) => year >= years.from && year <= (years.to ?? Infinity))
