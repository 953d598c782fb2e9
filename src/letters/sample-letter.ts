import { noCase } from '../casework/no-case.ts'
import { civilDate, type CivilDate } from '../kernel/civil-date.ts'
import type { OrganProfile } from '../organ/organ-profile.ts'
import { type OutcomeCode, outcomes } from '../statute/outcomes.table.ts'
import type { ComposedLetter } from './composed-letter.ts'
import { letterNumber } from './document-number.ts'
import { fillTemplate } from './fill-template.ts'
import { letterCitations } from './letter-citations.ts'
import type { LetterInput } from './letter-input.ts'
import { remedyTexts } from './letter-remedies.ts'
import type { LetterTemplate } from './letter-template.ts'
import { writtenDay } from './plain-text.ts'
import { sampleFields } from './sample-fields.table.ts'
import type { TemplateVersion } from './template-versions.ts'

/**
 * A template with made-up facts in its places, under the organ's own name and remedies: what a letter of it looks like. One that
 * is used no longer bears the last day it was. Undefined where the organ's record does not tell the remedies.
 */
export function sampleLetter(
  { template, until }: TemplateVersion,
  organ: OrganProfile,
  today: CivilDate,
): ComposedLetter | undefined {
  const on = until ?? today
  const remedy = remedyOf(template, organ, on)
  if (!remedy) return undefined
  const filled = fillTemplate(
    template,
    {
      ...sampleFields,
      citation: letterCitations(template.cite),
      office: organ.office.name,
      officeAddress: organ.office.address,
      officeTelephone: organ.office.telephone,
      ...(organ.feeAccount !== undefined && { feeAccount: organ.feeAccount }),
    },
    { remedy, organ: organ.name, date: writtenDay(on) },
  )
  if (!filled.ok) throw new Error(`The sample of ${template.id} has a blank: ${filled.no}`)
  const { addressee, blocks } = filled.value
  const { id, version, key, title } = template
  const number = letterNumber(organ.numberPrefix, Number(on.slice(0, 4)), 12)
  return {
    key,
    template: id,
    version,
    language: 'zh',
    organ: organ.name,
    number,
    title: title.zh,
    addressee,
    blocks,
    on,
  }
}

/** The outcome whose reply the template is; where several share a letter, the one of its kind. */
export const outcomesOf = ({ id, key }: LetterTemplate): readonly OutcomeCode[] =>
  (Object.keys(outcomes) as OutcomeCode[]).filter((code) => {
    const { letter, kind } = outcomes[code]
    return letter === key && (id === key || id === `${key}.${kind}`)
  })

function remedyOf(template: LetterTemplate, organ: OrganProfile, on: CivilDate): readonly string[] | undefined {
  const block = template.blocks.find(({ kind }) => kind === 'remedy')
  if (block?.kind !== 'remedy') return []
  const [outcome] = outcomesOf(template)
  const input: LetterInput = {
    file: {
      ...noCase,
      ...(outcome && { decision: { decision: { outcome, facts: withheldFact }, on, letterId: 'sample' } }),
    },
    letter: { letterId: 'sample', key: template.key },
    organ,
    parties: { applicant: { name: sampleFields.applicant } },
    number: '',
    on: on < remediesKnownSince ? remediesKnownSince : on,
    route: 'post',
  }
  const told = remedyTexts(block.against, input, block.act)
  return told.ok ? told.value : undefined
}

/** As in the sample of a partial disclosure. */
const withheldFact = { withheld: [{ part: '企业银行账号', ground: 'N4', reason: '商业秘密' }] } as const

/** The Regulation as it stands came into force. */
const remediesKnownSince = civilDate('2019-05-15')
