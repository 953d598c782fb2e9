import { z } from 'zod'
import { isCreditCode, isIdentityNumber } from '../../gate/personal-data.ts'
import type { Matter } from '../../casework/case-events.ts'
import { fillWords } from '../../kernel/fill-words.ts'
import type { Language } from '../../kernel/words.ts'
import { no, type Result, yes } from '../../kernel/result.ts'
import type { FiledForm } from '../../services/file-request.ts'
import { requestFormShape } from '../../services/request-form-shape.ts'
import { applicantKinds } from '../../statute/applicant-kinds.table.ts'
import type { FieldError } from '../elements/error-summary.tsx'
import { filingWords } from '../words/filing.table.ts'
import { type AsksAs, type FilingField, filingFields, helpKinds } from './filing-fields.table.ts'
import { type ReceiveChoice, receiveChoices } from './receive-choices.table.ts'
import type { TypedForm } from './typed-form.ts'

type Texts = TypedForm['texts']

/** What is wrong with one field, in the words of the catalogue. */
interface Wrong {
  readonly name: string
  readonly word: keyof typeof filingWords
}

const filedShape = requestFormShape.omit({ channel: true, identityProven: true, arrivedOn: true })

/** A form as it was typed → a request, or everything that is wrong with it, in the order of the form. */
export function readFiling(asks: AsksAs, typed: TypedForm, language: Language): Result<FiledForm, FieldError[]> {
  const { texts } = typed
  const wrong = [...whoWrong[asks](texts), ...commonWrong(texts)].map(({ name, word }) => ({
    name,
    says: filingWords[word][language],
  }))
  const errors = [...wrong, ...tooLong(texts, language)]
  if (errors.length > 0) return no(inOrder(errors))
  const { delivery } = receiveChoices[texts['receive'] as keyof typeof receiveChoices]
  const agent = agentOf(texts)
  const form = {
    matter: matterOf(texts),
    applicant: { ...who[asks](texts), ...reach(texts), ...help(typed) },
    applicantKind: asks === 'person' ? 'natural' : texts['kind'],
    ...(agent && { agent }),
    wanted: {
      ...some({ title: texts['title'], documentNumber: texts['documentNumber'] }),
      description: texts['description'] ?? '',
    },
    delivery,
  }
  return yes(filedShape.parse(form))
}

/** What is asked for; anything else than a record to be corrected (art. 41) is information. */
export const matterOf = (texts: Texts): Matter =>
  texts['matter'] === 'record-correction' ? 'record-correction' : 'disclosure'

/** Given texts only: an empty field is as none. */
const some = <Name extends string>(fields: Readonly<Record<Name, string | undefined>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text)) as Partial<Record<Name, string>>

const who = {
  person: (texts: Texts) => ({ name: texts['name'], ...some({ identityNumber: texts['idNumber'] }) }),
  organisation: (texts: Texts) => ({
    name: texts['organisation'],
    identityNumber: texts['creditCode'],
    ...some({ representative: texts['representative'], contact: texts['contact'] }),
  }),
} as const satisfies Record<AsksAs, (texts: Texts) => unknown>

const reach = (texts: Texts) =>
  some({
    telephone: texts['telephone'],
    email: texts['email'],
    address: texts['address'],
    postcode: texts['postcode'],
  })

const agentOf = (texts: Texts) =>
  texts['agentName'] && {
    name: texts['agentName'],
    ...some({ identityNumber: texts['agentId'], telephone: texts['agentTelephone'] }),
  }

/** Art. 43: the wish is kept with what is known of the applicant, for it tells of a person's health. */
function help({ texts, lists }: TypedForm) {
  const kinds = (lists['help'] ?? []).flatMap((kind) =>
    Object.hasOwn(helpKinds, kind) ? [filingWords[helpKinds[kind as keyof typeof helpKinds]].zh] : [],
  )
  return some({ assistance: [kinds.join('、'), texts['helpNote']].filter(Boolean).join('：') })
}

const when = (is: boolean, name: string, word: Wrong['word']): Wrong[] => (is ? [{ name, word }] : [])

const whoWrong = {
  person: (texts: Texts) => when(!texts['name'], 'name', 'nameMissing'),
  organisation: (texts: Texts) => [
    ...when(!texts['organisation'], 'organisation', 'organisationMissing'),
    ...when(!isOrganisationKind(texts['kind']), 'kind', 'kindMissing'),
    ...when(!texts['creditCode'], 'creditCode', 'creditMissing'),
    ...when(!texts['representative'], 'representative', 'representativeMissing'),
  ],
} as const satisfies Record<AsksAs, (texts: Texts) => Wrong[]>

const isOrganisationKind = (kind: string | undefined): boolean =>
  kind !== undefined &&
  Object.hasOwn(applicantKinds, kind) &&
  !applicantKinds[kind as keyof typeof applicantKinds].natural

const wantedWrong = {
  disclosure: (texts) =>
    when(!texts['title'] && !texts['documentNumber'] && !texts['description'], 'description', 'wantedMissing'),
  'record-correction': (texts) => when(!texts['description'], 'description', 'recordMissing'),
} as const satisfies Record<Matter, (texts: Texts) => Wrong[]>

function commonWrong(texts: Texts): Wrong[] {
  const choice: ReceiveChoice | undefined = Object.hasOwn(receiveChoices, texts['receive'] ?? '')
    ? receiveChoices[texts['receive'] as keyof typeof receiveChoices]
    : undefined
  const { email } = texts
  return [
    ...when(!texts['telephone'] && !email && !texts['address'], 'telephone', 'reachMissing'),
    ...when(Boolean(email) && !z.email().safeParse(email).success, 'email', 'emailWrong'),
    ...when(choice?.needs === 'email' && !email, 'email', 'emailMissing'),
    ...when(choice?.needs === 'address' && !texts['address'], 'address', 'addressMissing'),
    ...wantedWrong[matterOf(texts)](texts),
    ...when(!choice, 'receive', 'receiveMissing'),
    ...when(
      !texts['agentName'] && Boolean(texts['agentId'] || texts['agentTelephone']),
      'agentName',
      'agentNameMissing',
    ),
  ]
}

const tooLong = (texts: Texts, language: Language): FieldError[] =>
  Object.entries(filingFields).flatMap(([name, { label, most }]) => {
    const count = texts[name]?.length ?? 0
    return count > most
      ? [{ name, says: fillWords(filingWords.tooLong, language, { label: filingWords[label][language], most, count }) }]
      : []
  })

const order = [
  ...Object.keys(filingFields).slice(0, 2),
  'kind',
  ...Object.keys(filingFields).slice(2, 10),
  'matter',
  ...Object.keys(filingFields).slice(10, 13),
  'receive',
  'identity',
  'files',
  ...Object.keys(filingFields).slice(13),
]

const inOrder = (errors: readonly FieldError[]): FieldError[] =>
  errors.toSorted((one, other) => order.indexOf(one.name) - order.indexOf(other.name))

/** What is worth a second look, and no ground to refuse. */
export type FilingNotice = 'identity-none' | 'identity-check' | 'credit-check' | 'quick' | 'trap'

/** What a person may want to look at again before it is sent. */
export function noticesOf(
  asks: AsksAs,
  texts: Texts,
  facts: { readonly files: boolean; readonly quick: boolean },
): FilingNotice[] {
  const { idNumber = '', creditCode = '' } = texts
  const notices: readonly (readonly [boolean, FilingNotice])[] = [
    [asks === 'person' && !idNumber && !facts.files, 'identity-none'],
    [asks === 'person' && looksLikeIdentityNumber(idNumber) && !isIdentityNumber(idNumber), 'identity-check'],
    [asks === 'organisation' && creditCode !== '' && !isCreditCode(creditCode), 'credit-check'],
    [facts.quick, 'quick'],
    [Boolean(texts['website']), 'trap'],
  ]
  return notices.flatMap(([is, notice]) => (is ? [notice] : []))
}

/** Passports and the papers of Hong Kong, Macao and Taiwan have other forms. */
const looksLikeIdentityNumber = (text: string): boolean => /^\d{17}[\dXx]$/.test(text.replaceAll(/[\s-]/g, ''))

export const isFilingField = (name: string): name is FilingField => Object.hasOwn(filingFields, name)
