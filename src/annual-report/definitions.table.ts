import type { Words } from '../kernel/words.ts'
import { type Citation, cite, reg } from '../statute/citation.ts'
import { disputeResults } from '../statute/dispute-results.table.ts'

/** What a row or a column of the form counts, in the words of this office, with the article behind it. */
export interface Definition {
  readonly says: Words
  readonly cite: Citation
  /** The published form does not define it: it is this office's reading of the words. */
  readonly reading?: true
}

const form = cite('report-form-2021')
const oldForm = cite('report-form-2019')

const resultsOf = (column: 'upheld' | 'corrected' | 'other', language: keyof Words): string => {
  const labels = Object.values(disputeResults).flatMap((result) =>
    result.column === column ? [result.label[language]] : [],
  )
  return [...new Set(labels)].join(language === 'zh' ? '、' : ', ')
}

/**
 * By `t2.<row>`, `t3.<row>`, `t4.<group>`; columns by `t3.column.<applicant>` and alike. Their names, in both languages,
 * stand in the editions (`rowName`, `columnName`).
 */
// prettier-ignore
export const definitions: Readonly<Record<string, Definition>> = {
  't2.regulation':  { says: { zh: '依照立法法由有规章制定权的机关制定的规章。没有规章制定权的机关填0。', en: 'Rules (规章) made under the Legislation Law by organs that have the power to; all others report 0.' }, cite: cite('legislation', 93, 1) },
  't2.normative':   { says: { zh: '认定为行政规范性文件的文件，一般通知不计入；联合发文由牵头机关计一件。', en: 'Documents held to be administrative normative documents, not every notice; a joint document is counted once, by the organ that leads.' }, cite: reg(20, 1, 1), reading: true },
  't2.licence':     { says: { zh: '本年作出的行政许可处理决定，准予和不予许可都计入，是否公开不影响计数。', en: 'Decisions on licences made in the year, granted or refused, whether published or not.' }, cite: reg(20, 1, 5), reading: true },
  't2.service':     { says: { zh: '行政许可以外的其他对外管理服务事项，只见于2019、2020年度的格式。', en: 'Other services to the public; only in the form for 2019 and 2020.' }, cite: reg(20, 1, 5), reading: true },
  't2.penalty':     { says: { zh: '本年作出的行政处罚决定，是否公开不影响计数。', en: 'Penalty decisions made in the year, whether published or not.' }, cite: reg(20, 1, 6), reading: true },
  't2.coercion':    { says: { zh: '本年作出的行政强制决定，是否公开不影响计数。', en: 'Coercion decisions made in the year, whether published or not.' }, cite: reg(20, 1, 6), reading: true },
  't2.fee':         { says: { zh: '行政事业性收费：2021年度起报本年实际收费金额，此前报收费项目数量。', en: 'Administrative fees: since 2021 what was received in the year, before that the number of fee items.' }, cite: reg(20, 1, 8), reading: true },
  't2.procurement': { says: { zh: '政府集中采购的项目数量和总金额，只见于2019、2020年度的格式。', en: 'Central procurement, items and amount; only in the form for 2019 and 2020.' }, cite: reg(20, 1, 9) },
  't2.column.made':      { says: { zh: '成文日期在本年的件数。', en: 'Documents dated in the year.' }, cite: form, reading: true },
  't2.column.repealed':  { says: { zh: '本年明文废止的件数；有效期届满自然失效的不计入，在正文中说明。', en: 'Documents repealed by an act in the year; those that merely lapsed are told in the text.' }, cite: form, reading: true },
  't2.column.in-force':  { says: { zh: '12月31日现行有效的件数。', en: 'Documents in force on 31 December.' }, cite: form, reading: true },
  't2.column.decisions': { says: { zh: '本年作出的处理决定件数。', en: 'Decisions made in the year.' }, cite: form, reading: true },
  't2.column.amount':    { says: { zh: '以万元计的金额；2019、2020年度的格式没有规定单位。', en: 'In 10,000 yuan; the form for 2019 and 2020 named no unit.' }, cite: form },
  't2.column.new':       { says: { zh: '本年新制作的件数。', en: 'Documents made in the year.' }, cite: oldForm, reading: true },
  't2.column.disclosed': { says: { zh: '本年新公开的件数，包括往年制作、本年首次公开的。', en: 'Documents made public in the year, whenever they were made.' }, cite: oldForm, reading: true },
  't2.column.total':     { says: { zh: '12月31日对外公开的总件数；与2021年度起的“现行有效件数”口径不同，不能相减。', en: 'Documents public on 31 December; not the same as “in force” since 2021, and never subtracted from it.' }, cite: oldForm, reading: true },
  't2.column.previous':  { says: { zh: '上一年末的项目数量。', en: 'Items at the end of the year before.' }, cite: oldForm },
  't2.column.change':    { says: { zh: '本年增加（+）或者减少（-）的项目数量。', en: 'Items added (+) or removed (-) in the year.' }, cite: oldForm },
  't2.column.items':     { says: { zh: '采购项目数量。', en: 'Number of procurement items.' }, cite: oldForm },

  't3.new':       { says: { zh: '收到日期在本年的政府信息公开申请，按件计，后来补正的仍计入收到的年度。依行政复议决定或者判决重新答复的，不再计为新收。', en: 'Requests whose day of receipt lies in the year, each counted once, though corrected later. A new reply ordered by reconsideration or a court is no new request.' }, cite: reg(31), reading: true },
  't3.carry-in':  { says: { zh: '上一年收到、到上一年12月31日没有办结的申请，应当等于上一年度报告的“结转下年度继续办理”。', en: 'Requests of earlier years not finished on 31 December before; equal to what last year’s report carried over.' }, cite: form },
  't3.granted':   { says: { zh: '申请的信息予以公开，或者已经主动公开并告知获取方式、途径的。', en: 'The information was given, or was public already and the applicant was told where.' }, cite: reg(36, 1, 2) },
  't3.partial':   { says: { zh: '区分处理后公开其中一部分的。只计这一情形，不再计入不予公开或者无法提供。', en: 'Part of it was given after separation; counted here alone, not again as denied or unable.' }, cite: reg(37) },
  't3.denied.1':  { says: { zh: '依法确定为国家秘密的政府信息。', en: 'Information lawfully determined as a state secret.' }, cite: reg(14) },
  't3.denied.2':  { says: { zh: '法律、行政法规禁止公开的政府信息。', en: 'Information whose disclosure a law or administrative regulation prohibits.' }, cite: reg(14) },
  't3.denied.3':  { says: { zh: '公开后可能危及国家安全、公共安全、经济安全、社会稳定的政府信息。', en: 'Disclosure may endanger national, public or economic security or social stability.' }, cite: reg(14) },
  't3.denied.4':  { says: { zh: '涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害的政府信息；第三方同意公开，或者不公开会对公共利益造成重大影响的，予以公开。', en: 'Business secrets, personal privacy and the like, whose disclosure would harm a third party; disclosed if he consents or the public interest weighs heavily.' }, cite: reg(15) },
  't3.denied.5':  { says: { zh: '人事管理、后勤管理、内部工作流程三类内部事务信息。', en: 'Internal affairs of three kinds: personnel, logistics, internal procedure.' }, cite: reg(16, 1) },
  't3.denied.6':  { says: { zh: '讨论记录、过程稿、磋商信函、请示报告四类过程性信息。', en: 'Process information of four kinds: records of discussion, drafts, letters of consultation, requests for instructions and reports.' }, cite: reg(16, 2) },
  't3.denied.7':  { says: { zh: '行政执法案卷信息。', en: 'Files of enforcement cases.' }, cite: reg(16, 2) },
  't3.denied.8':  { says: { zh: '法律、行政法规对获取另有规定的信息，例如工商、不动产登记资料的查询。', en: 'Information another law says how to obtain, such as registers of companies or real estate.' }, cite: reg(36, 1, 7) },
  't3.unable.1':  { says: { zh: '经检索没有所申请的信息，或者不属于本机关负责公开的。', en: 'Searched for and not there, or not for this organ to disclose.' }, cite: reg(36, 1, 4) },
  't3.unable.2':  { says: { zh: '没有现成信息，需要另行加工、分析的。', en: 'Not there ready-made; it would have to be processed or analysed.' }, cite: reg(38) },
  't3.unable.3':  { says: { zh: '补正以后申请内容仍不明确的。', en: 'Still unclear after it was corrected.' }, cite: reg(30) },
  't3.refused.1': { says: { zh: '以政府信息公开申请的形式进行信访、投诉、举报等活动的。', en: 'A petition, complaint or report in the form of a request.' }, cite: reg(39, 1) },
  't3.refused.2': { says: { zh: '已经答复，同一申请人重复申请公开相同政府信息的。', en: 'The same applicant asks again for what was answered.' }, cite: reg(36, 1, 6) },
  't3.refused.3': { says: { zh: '要求提供政府公报、报刊、书籍等公开出版物的。', en: 'Gazettes, papers, books and other publications are asked for.' }, cite: reg(39, 2) },
  't3.refused.4': { says: { zh: '申请数量、频次明显超过合理范围，要求说明理由后理由不合理的。', en: 'Number and frequency clearly exceed what is reasonable, and the reasons given were not good.' }, cite: reg(35) },
  't3.refused.5': { says: { zh: '要求确认或者重新出具已经获取的政府信息的。', en: 'What was already received is to be confirmed or issued anew.' }, cite: form },
  't3.other':     { says: { zh: '以上各项以外的处理，2019、2020年度的格式合为一行。', en: 'Whatever else became of it; one row in the form for 2019 and 2020.' }, cite: oldForm, reading: true },
  't3.other.1':   { says: { zh: '申请人无正当理由逾期不补正，视为放弃申请，不再处理的。', en: 'Not corrected in time without good reason: taken as given up.' }, cite: reg(30) },
  't3.other.2':   { says: { zh: '申请人逾期未缴纳信息处理费，视为放弃申请，不再处理的。', en: 'The processing fee was not paid in time: taken as given up.' }, cite: cite('fee-measures', 6) },
  't3.other.3':   { says: { zh: '以上各项以外的，例如申请人撤回申请。', en: 'Whatever else became of it, such as a request that was withdrawn.' }, cite: form, reading: true },
  't3.done':      { says: { zh: '本年办结的申请总数，等于（一）至（六）之和；办结年度按作出最后处理的日期确定。', en: 'All requests finished in the year, the sum of rows (1) to (6); the year is that of the final act.' }, cite: form },
  't3.carry-out': { says: { zh: '12月31日没有办结的申请，包括等待补正、征求意见、延期和等待缴费的。', en: 'Requests not finished on 31 December: waiting for correction, consultation, extension or payment among them.' }, cite: form, reading: true },
  't3.column.natural':    { says: { zh: '以个人名义提出的申请；律师代公民申请的，计入自然人。', en: 'Requests of persons; a lawyer who acts for a citizen files for a natural person.' }, cite: form, reading: true },
  't3.column.commercial': { says: { zh: '以企业名义提出的申请。', en: 'Requests of companies.' }, cite: form, reading: true },
  't3.column.research':   { says: { zh: '以高等学校、科研院所等名义提出的申请。', en: 'Requests of universities and research institutes.' }, cite: form, reading: true },
  't3.column.social':     { says: { zh: '以基金会、社会团体等公益组织名义提出的申请。', en: 'Requests of foundations and associations for the public good.' }, cite: form, reading: true },
  't3.column.legal':      { says: { zh: '以律师事务所等机构自己名义提出的申请。', en: 'Requests of law firms and the like in their own name.' }, cite: form, reading: true },
  't3.column.other':      { says: { zh: '以上各类以外的法人或者其他组织。', en: 'Any other legal person or organisation.' }, cite: form, reading: true },
  't3.column.total':      { says: { zh: '以上各列之和。', en: 'The sum of the columns before it.' }, cite: form },

  't4.reconsideration': { says: { zh: '因政府信息公开工作申请行政复议的案件，一件争议计一件。', en: 'Applications for reconsideration over disclosure; one dispute counts once.' }, cite: reg(51), reading: true },
  't4.direct-suit':     { says: { zh: '未经行政复议直接提起行政诉讼的案件；一审、二审为同一争议，计一件，按最后生效的结果。', en: 'Suits without reconsideration before them; first and second instance are one dispute, counted by its last effective result.' }, cite: reg(51), reading: true },
  't4.suit-after':      { says: { zh: '经过行政复议以后提起行政诉讼的案件。', en: 'Suits after a reconsideration decision.' }, cite: reg(51), reading: true },
  't4.column.upheld':    { says: { zh: `行政复议、行政诉讼的结果为：${resultsOf('upheld', 'zh')}。`, en: `Ended as: ${resultsOf('upheld', 'en')}.` }, cite: form, reading: true },
  't4.column.corrected': { says: { zh: `行政复议、行政诉讼的结果为：${resultsOf('corrected', 'zh')}。`, en: `Ended as: ${resultsOf('corrected', 'en')}.` }, cite: form, reading: true },
  't4.column.other':     { says: { zh: `行政复议、行政诉讼的结果为：${resultsOf('other', 'zh')}。`, en: `Ended as: ${resultsOf('other', 'en')}.` }, cite: form, reading: true },
  't4.column.pending':   { says: { zh: '12月31日没有行政复议决定或者生效裁判的案件，下一年度接着计入。', en: 'No decision or effective judgment by 31 December; it is counted again in the next year.' }, cite: form, reading: true },
  't4.column.total':     { says: { zh: '以上四列之和。', en: 'The sum of the four columns before it.' }, cite: form },
}

/** The name of the definition of a row or a column of a table. */
export const definitionOf = (table: 2 | 3 | 4, part: { readonly row: string } | { readonly column: string }): string =>
  'row' in part ? `t${table}.${part.row}` : `t${table}.column.${part.column}`
