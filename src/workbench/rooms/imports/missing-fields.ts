import type { ImportPreview, Mapping } from './import-data.ts'

type Field = ImportPreview['fields'][number]

/** Fields every row needs which some sheet has no column for, whether one value for all was given or not. */
export function missingFields({ sheets, fields }: ImportPreview): readonly Field[] {
  return fields.filter(
    ({ field, needed }) =>
      needed &&
      sheets.some(
        ({ columns }) =>
          !columns.some((one) => one.field === field && (one.state === 'taken' || one.state === 'mapped')),
      ),
  )
}

/** Of these, those still without a value for all rows. */
export const stillMissing = (preview: ImportPreview, { defaults = {} }: Mapping): readonly Field[] =>
  missingFields(preview).filter(({ field }) => !defaults[field])

/** Columns whose meaning must be chosen. */
export const unsettledColumns = ({ sheets }: ImportPreview): number =>
  sheets.flatMap(({ columns }) => columns).filter(({ state }) => state === 'unclear' || state === 'twice').length
