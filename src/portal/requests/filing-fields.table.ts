import { filingWords } from '../words/filing.table.ts'

/** The fields of the form, by name: label and how much goes into each. */
// prettier-ignore
export const filingFields = {
  name:           { label: 'name',           most: 100 },
  organisation:   { label: 'organisation',   most: 200 },
  idNumber:       { label: 'idNumber',       most: 40 },
  creditCode:     { label: 'creditCode',     most: 40 },
  representative: { label: 'representative', most: 100 },
  contact:        { label: 'contact',        most: 100 },
  telephone:      { label: 'telephone',      most: 40 },
  email:          { label: 'email',          most: 200 },
  address:        { label: 'address',        most: 400 },
  postcode:       { label: 'postcode',       most: 20 },
  title:          { label: 'title',          most: 200 },
  documentNumber: { label: 'documentNumber', most: 200 },
  description:    { label: 'description',    most: 4000 },
  agentName:      { label: 'agentName',      most: 100 },
  agentId:        { label: 'agentId',        most: 40 },
  agentTelephone: { label: 'agentTelephone', most: 40 },
  helpNote:       { label: 'helpNote',       most: 300 },
} as const satisfies Readonly<Record<string, { readonly label: keyof typeof filingWords; readonly most: number }>>

export type FilingField = keyof typeof filingFields

/** In which part of the law one asks: the form differs by it. */
export type AsksAs = 'person' | 'organisation'

export const helpKinds = { reading: 'helpReading', hearing: 'helpHearing', writing: 'helpWriting' } as const
