import type { CaseFile } from '../casework/case-file.ts'
import { letterDuties, type LetterKey } from '../statute/letter-duties.table.ts'
import type { FieldName } from './fields.table.ts'

/** How a letter says what it must: by fields printed in it, or by words of the template; one of the ways is enough. */
export type SaidBy = readonly Saying[]

export interface Saying {
  readonly fields?: readonly FieldName[]
  readonly words?: string
}

const by = (...fields: FieldName[]): SaidBy => [{ fields }]
const says = (...words: string[]): SaidBy => words.map((phrase) => ({ words: phrase }))

/** Each duty of `letter-duties.table.ts`, in its order, and where the letter says it; a new duty without a place does not compile. */
// prettier-ignore
export const requiredElements = {
  L01: [by('registrationNumber'), by('receivedOn'), [{ fields: ['dueOn'] }, { words: '答复期限自收到补正的申请之日起计算' }, { words: '答复期限自缴清次日起重新计算' }, { words: '将予以审核并告知' }], by('followUp')],
  L02: [by('correctionItems'), by('correctionGuidance'), by('correctionDays'), says('无正当理由逾期不补正的，视为放弃申请')],
  L03: [by('explanationWhy'), by('explanationDays')],
  L04: [by('dueOn', 'extensionDays'), says('政府信息公开工作机构负责人同意')],
  L05: [by('wanted', 'consultedAbout'), says('15个工作日内'), says('逾期未提出意见的，由本机关依照')],
  L06: [says('征求意见所需时间不计算在答复期限内')],
  L07: [says('15个工作日内'), says('逾期未提出意见的，视为同意公开', '依照《中华人民共和国政府信息公开条例》第三十三条第三款，')],
  L08: [by('disclosed'), [{ fields: ['disclosedWhy'] }, { words: '不属于《中华人民共和国政府信息公开条例》第十五条规定的不得公开的政府信息' }]],
  L09: [by('citation'), by('feeRate'), by('feeLines', 'feeYuan'), by('feeAccount'), says('20个工作日内缴清'), says('逾期未缴清的，视为放弃申请')],
  L10: [by('howToObtain')],
  L11: [[{ fields: ['attachments', 'form', 'route'] }, { fields: ['provided', 'form', 'route'] }, { fields: ['howToObtain', 'form', 'route'] }]],
  L12: [by('disclosedPart', 'form', 'route'), by('withheld'), says('；依据：'), says('；理由：')],
  L13: [by('citation'), [{ fields: ['reasons'] }, { words: '已经依法确定为国家秘密' }]],
  L14: [by('law'), by('whereToGo')],
  L15: [by('searched')],
  L16: [by('reasons'), [{ fields: ['responsibleOrgan'] }, { words: '不能确定负责公开该政府信息的行政机关' }]],
  L17: [says('没有您申请公开的现成信息，提供该信息需要对现有政府信息进行加工、分析', '没有贵单位申请公开的现成信息，提供该信息需要对现有政府信息进行加工、分析')],
  L18: [by('stillUnclear')],
  L19: [says('不作为政府信息公开申请处理')],
  L20: [by('earlierNumber', 'earlierOn')],
  L21: [by('publication')],
  L22: [by('explanationFaults')],
  L23: [[{ fields: ['earlierNumber', 'earlierOn'] }, { fields: ['reasons'] }]],
  L24: [by('deferredTo')],
  L25: [says('放弃申请，本机关不再处理', '撤回该申请', '终止办理。理由：')],
  L26: [by('recordWhy')],
  L27: [],
} as const satisfies { readonly [Key in LetterKey]: OnePerDuty<(typeof letterDuties)[Key]['mustSay']> }

type OnePerDuty<Duties extends readonly unknown[]> = { readonly [Index in keyof Duties]: SaidBy }

/**
 * Each row of `everyLetter`, in its order: how a letter says it, and the letters that need not. A third party and a
 * consulted organ are not told who asks (docs/adr/0100-who-is-named.md); the head and the signature are part of every letter.
 */
// prettier-ignore
export const commonElements: readonly { readonly saidBy: SaidBy; readonly notIn?: readonly LetterKey[] }[] = [
  { saidBy: [] },
  { saidBy: by('applicant'), notIn: ['L05', 'L07', 'L08'] },
  { saidBy: [{ fields: ['receivedOn', 'channel'] }, { fields: ['arrivedOn', 'channel'] }] },
  { saidBy: by('wanted') },
  { saidBy: by('citation') },
  { saidBy: says('告知', '征求', '决定', '不予', '转请', '通知') },
  { saidBy: [] },
]

/** What shows in the case that a letter of the way to a reply is due at all, for letters no outcome calls for. */
export const groundsInCase: Readonly<Partial<Record<LetterKey, (file: CaseFile) => boolean>>> = {
  L02: ({ correction }) => correction !== undefined,
  L03: ({ explanation }) => explanation !== undefined,
  L04: ({ extensions }) => extensions.length > 0,
  L05: ({ consultations }) => consultations.some(({ party }) => party === 'third-party'),
  L06: ({ consultations }) => consultations.length > 0,
  L07: ({ consultations }) => consultations.some(({ party }) => party !== 'third-party'),
  L08: ({ consultations }) => consultations.some(({ party }) => party === 'third-party'),
  L09: ({ fee }) => fee !== undefined && fee.yuan > 0,
  L24: ({ deferral }) => deferral !== undefined,
  L26: ({ recordDecision }) => recordDecision !== undefined,
}
