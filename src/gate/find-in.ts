import type { Finding, FindingPlace } from '../publication/finding.ts'
import { personalDataIn } from './personal-data.ts'
import { plainSigns } from './plain-signs.ts'
import { secrecyMarksIn, secrecyMarksInName } from './secrecy-marks.ts'

/** Everything in a text that may have to stay inside; lines end in line feeds, cells of a row in tabs. */
export const findIn = (place: FindingPlace, text: string): readonly Finding[] => [
  ...secrecyMarksIn(text).map(({ kind, text: words }) => ({ kind, place, text: words })),
  ...personalDataIn(text).map(({ kind, text: words }) => ({ kind, place, text: words })),
]

/** The same in the name of a file. */
export const findInName = (name: string): readonly Finding[] => {
  const place: FindingPlace = { part: 'file-name', file: name }
  return [
    ...secrecyMarksInName(name).map(({ kind, text }) => ({ kind, place, text })),
    ...personalDataIn(name).map(({ kind, text }) => ({ kind, place, text })),
  ]
}

/** What an organ says of itself everywhere: its telephone, fax and e-mail address are no personal data. */
export type OwnContacts = ReadonlySet<string>

/** As much of an organ's profile as is needed. */
interface OrganReached {
  readonly office: {
    readonly telephone: string
    readonly fax?: string | undefined
    readonly email?: string | undefined
  }
}

/** The contacts of an organ's own office, as they are compared. */
export function ownContacts({ office: { telephone, fax = '', email = '' } }: OrganReached): OwnContacts {
  const words = [telephone, fax, email].flatMap((text) => [...text.split(/[、,，;；/\s]+/), text])
  const numbers = words.map(compared).filter((word) => word.length >= 7)
  // Within the place the area code is left out; a second number is often written without it.
  const area = /^\D*(0\d{2,3})[-) ]/.exec(telephone)?.[1] ?? ''
  return new Set(numbers.flatMap((word) => [word, word.replace(/^0\d{2,3}(?=[2-9]\d{6,7}$)/, ''), `${area}${word}`]))
}

/** What is found, but for the organ's own contacts and addresses at government sites. */
export const notOwn = (findings: readonly Finding[], own: OwnContacts): readonly Finding[] =>
  findings.filter(({ kind, text }) => !ownKinds.has(kind) || !(own.has(compared(text)) || ofGovernment.test(text)))

/** Addresses at government sites are those of offices. */
const ofGovernment = /@(?:[\w-]{1,63}\.){0,4}gov\.cn$/i

/** The telephone of an office may be a mobile one; no identity number or card is an office's. */
const ownKinds: ReadonlySet<Finding['kind']> = new Set(['mobile', 'landline', 'email'])

const compared = (text: string): string => {
  const plain = plainSigns(text).text.toLowerCase()
  return plain.includes('@') ? plain.trim() : plain.replaceAll(/\D/g, '')
}
