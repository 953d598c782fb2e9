import type { CaseFile, LetterKept } from '../../src/casework/case-file.ts'
import type { DecisionFacts } from '../../src/casework/decision.ts'
import { noCase } from '../../src/casework/no-case.ts'
import { civilDate } from '../../src/kernel/civil-date.ts'
import type { LetterInput } from '../../src/letters/letter-input.ts'
import type { OrganProfile } from '../../src/organ/organ-profile.ts'
import type { LetterKey } from '../../src/statute/letter-duties.table.ts'
import { type OutcomeCode, outcomes } from '../../src/statute/outcomes.table.ts'

export const sampleOrgan: OrganProfile = {
  id: 'yunxi-commerce',
  name: '云溪县商务局',
  numberPrefix: '云商公开',
  kind: 'local-department',
  office: {
    name: '云溪县商务局办公室',
    address: '云溪县人民路18号县政务中心2楼206室',
    hours: '工作日9:00—12:00，14:00—17:30',
    telephone: '0571-60000206',
  },
  followUp: '登录云溪县人民政府网站“依申请公开”栏目，输入登记编号和申请人姓名，或者拨打0571-60000206',
  reconsiderationOrgan: '云溪县人民政府',
  reconsiderationChannel: '云溪县人民政府网站“行政复议申请”栏目',
  court: '云溪县人民法院',
  feeAccount:
    '持本通知书到云溪县政务中心2楼缴费窗口缴纳，或者扫描随附缴款码缴纳。收款单位为云溪县财政局，缴清后开具财政票据',
}

const day = civilDate

const base: CaseFile = {
  ...noCase,
  stage: 'open',
  registration: {
    ...noCase.registration,
    number: '2026-0012',
    channel: 'registered-post',
    applicantId: 'person-1',
    applicantKind: 'natural',
    identityProven: true,
  },
  applicantKind: 'natural',
  arrival: { submitted: day('2026-01-07'), signed: day('2026-01-08') },
  receivedOn: day('2026-01-08'),
  identityProven: true,
  wanted: {
    title: '云溪县2025年商贸流通发展专项资金使用情况',
    documentNumber: '云商发〔2025〕31号',
    description: '拨付给各企业的金额和依据',
  },
  delivery: { form: 'paper', route: 'post' },
}

const kept = (key: LetterKey, more: Partial<LetterKept> = {}): LetterKept => ({
  letterId: `letter-${key}`,
  key,
  owedOn: day('2026-01-12'),
  dispatches: [],
  failures: [],
  ...more,
})

const sent = (key: LetterKey, number: string, on: string, more: Partial<LetterKept> = {}): LetterKept =>
  kept(key, { letterId: `earlier-${key}`, number, sentOn: day(on), ...more })

interface Sample {
  readonly key: LetterKey
  readonly file?: Partial<CaseFile>
  readonly input?: Partial<LetterInput>
}

const decided = (
  outcome: OutcomeCode,
  facts: DecisionFacts,
  file: Partial<CaseFile> = {},
  input: Sample['input'] = {},
): Sample => ({
  key: outcomes[outcome].letter,
  file: {
    stage: 'decided',
    decision: { decision: { outcome, facts }, on: day('2026-02-02'), letterId: `letter-${outcomes[outcome].letter}` },
    ...file,
  },
  input: { on: day('2026-02-03'), ...input },
})

const objected: Partial<CaseFile> = {
  consultations: [
    {
      consultationId: 'c1',
      party: 'third-party',
      partyId: 'person-2',
      about: '各企业进货价格和客户名单',
      letterId: 'earlier-L05',
      ended: { on: day('2026-01-23'), answer: 'objects', reasons: '属于商业秘密' },
    },
  ],
  letters: [sent('L05', '云商公开〔2026〕5号', '2026-01-13', { consultationId: 'c1' })],
}

function consulted(key: LetterKey, party: 'third-party' | 'co-maker' | 'other-organ', about: string): Sample {
  const asks = party === 'third-party' ? 'L05' : 'L07'
  const own = kept(key, { consultationId: 'c1' })
  const asked = key === asks ? own : sent(asks, '云商公开〔2026〕5号', '2026-01-12', { consultationId: 'c1' })
  return {
    key,
    file: {
      consultations: [{ consultationId: 'c1', party, partyId: 'party-1', about, letterId: asked.letterId }],
      letters: key === asks ? [own] : [asked, own],
    },
  }
}

const corrected: Partial<CaseFile> = {
  correction: {
    on: day('2026-01-12'),
    items: ['申请人身份证明', '所需政府信息的年份和具体内容'],
    guidance:
      '身份证明可以提交身份证正反两面的复印件。填写所需政府信息时，请写明文件的名称、文号或者便于查询的其他特征，例如资金的年度、项目名称',
    workingDays: 15,
    letterId: 'letter-L02',
  },
}

const record = (
  result: 'corrected' | 'not-corrected' | 'sent-on' | 'told-where',
  why: string,
  organ?: string,
): Sample => ({
  key: 'L26',
  file: {
    registration: { ...base.registration, matter: 'record-correction' },
    wanted: { description: '零售商户备案登记表中本人的出生日期' },
    recordDecision: { result, on: day('2026-01-20'), why, letterId: 'letter-L26', ...(organ && { organ }) },
  },
  input: { on: day('2026-01-21') },
})

const denied = (outcome: OutcomeCode, facts: DecisionFacts, file?: Partial<CaseFile>): Sample =>
  decided(outcome, facts, file)

const explanation = {
  on: day('2026-01-13'),
  why: '您自2025年12月1日至2026年1月8日向本机关提出政府信息公开申请47件，其中31件针对同一项目的不同年度',
  workingDays: 10,
  letterId: 'letter-L03',
}

/** A case for every template, by its id. */
// prettier-ignore
const samples: Readonly<Record<string, Sample>> = {
  L01: { key: 'L01', input: { on: day('2026-01-09'), dueOn: day('2026-02-05') } },
  'L01.record': { key: 'L01', file: { registration: { ...base.registration, matter: 'record-correction' }, wanted: { description: '零售商户备案登记表中本人的出生日期' } }, input: { on: day('2026-01-09') } },
  L02: { key: 'L02', file: corrected },
  L03: { key: 'L03', file: { explanation } },
  L04: { key: 'L04', file: { extensions: [{ on: day('2026-02-02'), workingDays: 10, reason: '需要向多个乡镇核对历年资金拨付材料', letterId: 'letter-L04' }] }, input: { on: day('2026-02-03'), dueOn: day('2026-02-26') } },
  L05: consulted('L05', 'third-party', '各企业进货价格和客户名单'),
  'L06.third-party': consulted('L06', 'third-party', '各企业进货价格和客户名单'),
  'L06.co-maker': consulted('L06', 'co-maker', '资金分配方案'),
  'L06.other-organ': consulted('L06', 'other-organ', '资金审计意见'),
  'L07.co-maker': consulted('L07', 'co-maker', '资金分配方案'),
  'L07.other-organ': consulted('L07', 'other-organ', '资金审计意见'),
  L08: { ...decided('disclosed.provided', { provided: '2025年度获得专项资金的企业名单、金额和依据', publicInterest: '专项资金来源于财政，分配结果关系公众监督财政资金使用的重大公共利益，不公开可能对公共利益造成重大影响' }, { ...objected, letters: [...(objected.letters ?? []), kept('L08', { consultationId: 'c1' })] }), key: 'L08' },
  L09: { key: 'L09', file: { fee: { on: day('2026-01-15'), tariff: 'pieces', count: 25, earlierPieces: 8, yuan: 2600, letterId: 'letter-L09' } } },
  L10: decided('disclosed.already-public', { howToObtain: '请登录云溪县人民政府网站（https://www.yunxi.example.gov.cn/zwgk/zjxx/2025/），在“财政资金”栏目查阅《云溪县2025年商贸流通发展专项资金使用情况公告》' }, {}, { route: 'online' }),
  L11: decided('disclosed.provided', { provided: '《云溪县2025年商贸流通发展专项资金使用情况》（云商发〔2025〕31号），共12页', attachments: ['云溪县2025年商贸流通发展专项资金使用情况', '云溪县2025年商贸流通发展专项资金拨付明细表'] }),
  L12: decided('disclosed.in-part', { disclosedPart: '获得专项资金的企业名单、金额和拨付依据予以公开，共12页', withheld: [
    { part: '企业进货价格和客户名单', ground: 'N4', reason: '属于企业商业秘密，公开会损害企业的竞争利益。' },
    { part: '资金分配方案的会议讨论记录', ground: 'N6', reason: '属于形成决定过程中的讨论记录，所涉决定已另行公开' },
  ], attachments: ['云溪县2025年商贸流通发展专项资金使用情况（区分处理件）'] }, objected, { route: 'email' }),
  'L13.N1': denied('denied.state-secret', { reasons: '该件为机密级，内容涉及粮食应急储备点位' }),
  'L13.N2': denied('denied.prohibited-by-law', { law: '《中华人民共和国统计法》', reasons: '您申请公开的是能够识别单个统计调查对象的资料，依照该法应当保密，不得对外提供' }),
  'L13.N3': denied('denied.security-and-stability', { reasons: '该信息载明重要民生商品应急储备的点位和数量，公开后可能危及经济安全' }),
  'L13.N4': denied('denied.third-party', { reasons: '该信息载明企业的进货价格和客户名单，不为公众所知悉且企业采取了保密措施，公开会损害企业的竞争利益' }, objected),
  'L13.N5': denied('denied.internal-affairs', { reasons: '该信息是本机关工作人员年度考核的内部安排，属于人事管理信息，不对外部产生直接影响' }),
  'L13.N6': denied('denied.process-information', { reasons: '该信息是专项资金分配方案送审前的过程稿，未经审定，不具有对外效力；审定后的方案已经主动公开' }),
  'L13.N7': denied('denied.enforcement-file', { reasons: '该信息是本机关查处单用途商业预付卡违规行为案件的调查笔录，存于行政执法案卷' }),
  L14: decided('denied.register-enquiry', { law: '《不动产登记暂行条例》', whereToGo: '云溪县不动产登记中心（云溪县城关镇东街6号），查询时请携带身份证明' }),
  L15: decided('unable.does-not-exist', { searched: '在本机关电子公文系统和档案室，以“商贸流通”“专项资金”和“云商发〔2025〕31号”为关键词，检索2024年1月至2026年1月的收文、发文和归档文件' }),
  L16: decided('unable.not-responsible', { reasons: '专项资金的拨付由财政部门办理，拨付情况由财政部门制作和保存，本机关没有制作也没有保存', responsibleOrgan: '云溪县财政局，联系电话0571-60000301，地址云溪县人民路20号' }),
  L17: decided('unable.to-be-created', { reasons: '本机关保存有各季度的拨付清单，没有按乡镇汇总的统计表' }),
  L18: decided('unable.still-unclear', { stillUnclear: '补正后仍未写明所需政府信息的年份、名称或者其他可以检索的特征' }, { correction: { ...corrected.correction, correctedOn: day('2026-01-20') } as NonNullable<CaseFile['correction']>, letters: [sent('L02', '云商公开〔2026〕3号', '2026-01-12')] }),
  L19: decided('refused.petition', { reasons: '申请的内容是反映某超市价格欺诈并要求查处，属于投诉、举报', properChannel: '拨打全国12315平台投诉举报热线，或者向云溪县市场监督管理局提出' }),
  L20: decided('refused.repeated', { earlierReply: { number: '云商公开〔2025〕88号', on: day('2025-11-05') } }),
  L21: decided('refused.publication', { publication: '《云溪年鉴（2025）》由云溪县地方志编纂委员会编写、公开出版，可以在云溪县图书馆查阅，也可以在新华书店购买' }),
  L22: decided('refused.excessive', { reasons: '您说明的理由是“需要全面了解”，没有说明各项申请之间的联系和分次申请的必要' }, { explanation: { ...explanation, given: { on: day('2026-01-22'), reasons: '需要全面了解' }, judged: { on: day('2026-01-26'), reasonable: false, why: '' } } }),
  'L23.1': decided('refused.reissue', { earlierReply: { number: '云商公开〔2020〕8号', on: day('2020-05-06') } }, { receivedOn: day('2020-11-10'), registration: { ...base.registration, number: '2020-0007' }, wanted: { description: '云溪县2019年商贸流通发展专项资金使用情况' } }, { on: day('2020-12-03'), number: '云商公开〔2020〕12号' }),
  L23: decided('refused.reissue', { earlierReply: { number: '云商公开〔2025〕88号', on: day('2025-11-05') } }),
  L24: { key: 'L24', file: { deferral: { to: day('2026-04-30'), letterId: 'letter-L24' } }, input: { on: day('2026-01-27') } },
  'L25.O1': decided('closed.not-corrected', {}, { ...corrected, letters: [sent('L02', '云商公开〔2026〕3号', '2026-01-12')] }),
  'L25.O2': decided('closed.fee-unpaid', {}, { fee: { on: day('2026-01-15'), tariff: 'pages', count: 68, earlierPieces: 0, yuan: 380, letterId: 'earlier-L09' }, letters: [sent('L09', '云商公开〔2026〕6号', '2026-01-15')] }),
  'L25.O3': decided('closed.otherwise', { reasons: '您提出的内容是咨询专项资金的申报条件，没有指向以一定形式记录、保存的政府信息', properChannel: '拨打云溪县商务局咨询电话0571-60000210' }),
  'L25.withdrawn': { key: 'L25', file: { withdrawn: { on: day('2026-01-19'), reason: '', letterId: 'letter-L25' } }, input: { on: day('2026-01-20') } },
  'L26.corrected': record('corrected', '已将出生日期由1985年3月2日更正为1985年3月12日'),
  'L26.not-corrected': record('not-corrected', '备案登记表记载的出生日期与您提交的身份证所载日期一致，没有不准确之处'),
  'L26.sent-on': record('sent-on', '商户登记信息由市场监督管理部门登记和管理', '云溪县市场监督管理局'),
  'L26.told-where': record('told-where', '商户登记信息由市场监督管理部门登记和管理', '云溪县市场监督管理局（地址：云溪县西街9号）'),
  L27: { key: 'L27', file: { passedOn: [{ on: day('2026-02-03'), to: '云溪县信访局', letterId: 'letter-L27' }] }, input: { on: day('2026-02-03') } },
}

const partyNames: Readonly<Partial<Record<LetterKey, string>>> = {
  L05: '云溪福满多超市有限公司',
  L07: '云溪县财政局',
  L08: '云溪福满多超市有限公司',
}

/** The input of a sample, complete. */
function inputOf({ key, file, input }: Sample): LetterInput {
  const party = partyNames[key]
  return {
    file: { ...base, ...file },
    letter: { letterId: `letter-${key}`, key },
    organ: sampleOrgan,
    parties: { applicant: { name: '陈思远' }, ...(party && { party: { name: party } }) },
    number: '云商公开〔2026〕12号',
    on: day('2026-01-13'),
    route: 'post',
    ...input,
  }
}

export const sampleLetters: readonly { readonly id: string; readonly input: LetterInput }[] = Object.entries(
  samples,
).map(([id, sample]) => ({ id, input: inputOf(sample) }))

export function sampleLetter(id: string): LetterInput {
  const found = sampleLetters.find((sample) => sample.id === id)
  if (!found) throw new Error(`no sample letter ${id}`)
  return found.input
}
