import { expect, test } from 'vitest'
import { readClaims } from './read-claims.ts'

const claimsOf = (text: string, ordinal: 1 | 3 | 4 | 5 | 6 = 1, year: number | null = 2023): string[] =>
  readClaims([], [{ ordinal, heading: '', at: {}, paragraphs: [{ value: text, at: { line: 7 } }] }], {
    year,
    edition: '2021',
  }).map(
    ({ value, unit, counts, approximate, unsure }) =>
      `${value}${unit} ${counts}${approximate ? ' ~' : ''}${unsure ? ' ?' : ''}`,
  )

// prettier-ignore
const requests: readonly (readonly [string, readonly string[]])[] = [
  ['全年收到政府信息公开申请12件，均在法定期限内答复。', ['12件 requests.new']],
  ['2023年，本局共收到依申请公开申请 7 件。', ['7件 requests.new']],
  ['共受理政府信息公开申请三件，办结两件。', ['3件 requests.new', '2件 requests.done ?']],
  ['本年度新收政府信息公开申请1,204件，上年结转16件。', ['1204件 requests.new', '16件 requests.carry-in']],
  ['上年结转政府信息公开申请3件，不予公开的政府信息公开申请1件。', ['3件 requests.carry-in', '1件 requests.denied']],
  ['予以公开信息36条。', ['36条 published']],
  ['结转下年度继续办理1件政府信息公开申请。', ['1件 requests.carry-out']],
  ['2023年1月至12月，收到政府信息公开申请12件。', ['12件 requests.new']],
  ['2023年1月1日至12月31日收到政府信息公开申请12件。', ['12件 requests.new']],
  ['收到申请（依申请公开）十二件。', ['12件 requests.new']],
  ['全年收到5件政府信息公开申请，已办结4件，结转下年度继续办理1件。', ['5件 requests.new', '4件 requests.done ?', '1件 requests.carry-out']],
  ['收到政府信息公开申请，共8件。', ['8件 requests.new']],
  ['2023年共收到公民、法人和其他组织提出的政府信息公开申请9件。', ['9件 requests.new']],
  ['办理政府信息公开申请6件，其中予以公开3件、部分公开2件、不予公开1件。', ['6件 requests.done ?', '3件 requests.granted', '2件 requests.partial', '1件 requests.denied']],
  ['答复申请20件，予以公开及部分公开12件，无法提供5件，不予处理2件，其他处理1件。', ['20件 requests.done ?', '12件 requests.granted+partial', '5件 requests.unable', '2件 requests.refused', '1件 requests.other']],
  ['依申请公开办结9件：其中5件予以公开，3件部分公开，1件不予公开。', ['9件 requests.done', '5件 requests.granted', '3件 requests.partial', '1件 requests.denied']],
  ['对政府信息公开申请，因本机关不掌握无法提供4件。', ['4件 requests.unable.1']],
  ['对政府信息公开申请，因本机关不掌握等原因无法提供4件。', ['4件 requests.unable']],
  ['依申请公开中，因属于行政查询事项不予公开2件，属于国家秘密不予公开1件。', ['2件 requests.denied.8', '1件 requests.denied.1']],
  ['收到政府信息公开申请12件，其中自然人10件，法人或其他组织2件。', ['12件 requests.new', '10件 requests.new@natural', '2件 requests.new@organisations']],
  ['收到政府信息公开申请12件，其中网上申请8件，信函4件。', ['12件 requests.new', '8件 requests.new.part ?', '4件 requests.new.part ?']],
  ['收到公民政府信息公开申请10件，法人或其他组织申请2件。', []],
  ['通过网站收到政府信息公开申请5件。', ['5件 requests.new.part ?']],
  ['收到涉及征地的政府信息公开申请5件。', ['5件 requests.new.part ?']],
  ['收到政府信息公开申请4条。', ['4条 requests.new']],
  ['另有2件申请顺延到下年度答复，申请人为公民。', ['2件 requests.carry-out']],
  ['收到政府信息公开申请0件。', ['0件 requests.new']],
  ['收到政府信息公开申请数量为0。', ['0 requests.new ?']],
  ['收到政府信息公开申请近百件。', ['100件 requests.new ~']],
  ['收到政府信息公开申请30余件。', ['30件 requests.new ~']],
  ['收到政府信息公开申请1.2万件。', ['12000件 requests.new']],
  ['受理依申请公开23件，其中2件为2022年结转，21件为本年新收。', ['23件 requests.new', '2件 requests.carry-in', '21件 requests.new']],
  ['依申请公开中，4件因申请人未按要求补正不再处理。', ['4件 requests.other.1 ?']],
  ['依申请公开答复结果：“予以公开”6件，“不予公开”1件（其中属于国家秘密1件）；不属于申请办理的除外。', ['6件 requests.granted', '1件 requests.denied', '1件 requests.denied.1']],
  ['收到政府信息公开申请12件，网络申请10件、信函申请2件。', ['12件 requests.new', '10件 requests.new.part ?', '2件 requests.new.part ?']],
  ['各县（区）共收到政府信息公开申请180件。', ['180件 requests.new.part ?']],
  ['全市各级各部门共收到政府信息公开申请180件。', ['180件 requests.new ?']],
  ['答复申请805件，予以公开258件，占百分之三十三点九。', ['805件 requests.done ?', '258件 requests.granted', '33.9% share.requests.granted ?']],
  ['答复申请805件，予以公开258件，占33.9%。', ['805件 requests.done ?', '258件 requests.granted', '33.9% share.requests.granted ?']],
]

// prettier-ignore
const respective: readonly (readonly [string, readonly string[]])[] = [
  ['政府信息公开申请新收、上年结转、办结、结转下年度继续办理分别为12件、3件、14件和1件。', ['12件 requests.new', '3件 requests.carry-in', '14件 requests.done', '1件 requests.carry-out']],
  ['依申请公开中，予以公开、部分公开、无法提供的分别为9、1、4件。', ['9件 requests.granted', '1件 requests.partial', '4件 requests.unable']],
  ['收到政府信息公开申请12件，其中自然人、法人或其他组织分别为10件、2件。', ['12件 requests.new', '10件 requests.new@natural', '2件 requests.new@organisations']],
  ['收到政府信息公开申请、行政复议、行政诉讼分别为12件、3件。', []],
  ['全年新收、结转、办结申请分别为12件、3件、14件。', ['12件 requests.new', '14件 requests.done ?']],
]

test.each(respective)('one number for one word: %s', (sentence, claims) => {
  expect(claimsOf(sentence)).toEqual(claims)
})

test.each(requests)('requests: %s', (sentence, claims) => {
  expect(claimsOf(sentence)).toEqual(claims)
})

// prettier-ignore
const disputes: readonly (readonly [string, readonly string[]])[] = [
  ['全年发生政府信息公开行政复议3件，其中维持2件，纠正1件。', ['3件 disputes.reconsideration.total', '2件 disputes.reconsideration.upheld', '1件 disputes.reconsideration.corrected']],
  ['因政府信息公开被申请行政复议1起，被提起行政诉讼0起。', ['1起 disputes.reconsideration.total', '0起 disputes.litigation.total']],
  ['政府信息公开行政复议和行政诉讼共2件。', ['2件 disputes.reconsideration+litigation.total']],
  ['信息公开类行政复议7件，诉讼9件，均获维持。', ['7件 disputes.reconsideration.total', '9件 disputes.litigation.total', '0 disputes.reconsideration+litigation.all-upheld']],
  ['未经复议直接起诉2件，复议后起诉1件。', ['2件 disputes.direct-suit.total', '1件 disputes.suit-after.total']],
  ['因政府信息公开引发行政复议2件，其中1件维持、1件撤销。', ['2件 disputes.reconsideration.total', '1件 disputes.reconsideration.upheld', '1件 disputes.reconsideration.corrected']],
  ['发生政府信息公开行政复议1件，尚未审结。', ['1件 disputes.reconsideration.total']],
  ['政府信息公开案件中，未经复议直接起诉的行政诉讼2件，复议后起诉的行政诉讼1件。', ['2件 disputes.direct-suit.total', '1件 disputes.suit-after.total']],
  ['政府信息公开案件中，未经行政复议直接提起的行政诉讼2件，经复议后又提起诉讼的1件。', ['2件 disputes.direct-suit.total', '1件 disputes.suit-after.total']],
  ['因政府信息公开，不服复议决定提起行政诉讼1件。', ['1件 disputes.suit-after.total']],
  ['政府信息公开行政复议、行政诉讼分别为2件、1件。', ['2件 disputes.reconsideration.total', '1件 disputes.litigation.total']],
  ['公开行政复议决定书12份。', []],
  ['行政复议45件、行政诉讼17件，均与政府信息公开无关。', []],
]

test.each(disputes)('disputes: %s', (sentence, claims) => {
  expect(claimsOf(sentence, 4)).toEqual(claims)
})

// prettier-ignore
const zeros: readonly (readonly [string, readonly string[]])[] = [
  ['2023年未收到政府信息公开申请。', ['0 requests.new']],
  ['本年度没有收到公民、法人或者其他组织的政府信息公开申请，也没有发生因政府信息公开引起的行政复议、行政诉讼。', ['0 requests.new', '0 disputes.reconsideration.total', '0 disputes.litigation.total']],
  ['我局无依申请公开事项。', ['0 requests.new']],
  ['全年未收到政府信息公开申请、行政复议和行政诉讼。', ['0 requests.new', '0 disputes.reconsideration.total', '0 disputes.litigation.total']],
  ['没有因政府信息公开申请被提起行政诉讼的情况。', ['0 disputes.litigation.total']],
  ['全年未收取信息处理费。', ['0 fees.collected']],
  ['本年度没有产生信息公开处理费。', ['0 fees.collected']],
  ['无上年结转政府信息公开申请。', ['0 requests.carry-in']],
  ['未发生超期答复政府信息公开申请的情况。', []],
  ['未收到对政府信息公开工作的投诉举报。', []],
  ['无法提供政府信息公开申请所需内容的，书面告知。', []],
  ['没有有偿服务，无需申请公开。', []],
  ['2022年未收到政府信息公开申请。', []],
]

test.each(zeros)('nothing happened: %s', (sentence, claims) => {
  expect(claimsOf(sentence)).toEqual(claims)
})

// prettier-ignore
const others: readonly (readonly [string, readonly string[]])[] = [
  ['全年在县政府网站公开政府信息36条。', ['36条 published']],
  ['主动公开文件36件，依申请公开文件12件，不予公开文件2件。', ['36件 published']],
  ['公开政府信息249条，其中：政策文件9条；机构设置7条；工作动态233条。', ['249条 published', '9条 published.part ?', '7条 published.part ?', '233条 published.part ?']],
  ['主动公开各类政府信息300多条。', ['300条 published ~']],
  ['制发行政规范性文件3件，废止2件。', ['3件 documents.normative.made ?']],
  ['全年作出行政许可决定31件、行政处罚决定4件。', ['31件 decisions.licence ?', '4件 decisions.penalty ?']],
  ['发布行政处罚公示信息30项。', ['30项 published']],
  ['主动公开信息2443条，微信公众号发布80条。', ['2443条 published', '80条 published ?']],
  ['共公开信息360条。其中，政务动态210条，通知公告150条。', ['360条 published', '210条 published.part ?', '150条 published.part ?']],
  ['发出收费通知2件，实际收取信息处理费380元。', ['2件 fees.notices', '380元 fees.collected']],
]

test.each(others)('information, documents, decisions, fees: %s', (sentence, claims) => {
  expect(claimsOf(sentence)).toEqual(claims)
})

test.each([
  '截至2023年底，累计公开政府信息5120条。',
  '2022年收到政府信息公开申请8件。',
  '较上年增加3件政府信息公开申请。',
  '申请数量较去年回落12.3%。',
  '上年收到政府信息公开申请8件。',
  '2022年、2023年分别收到政府信息公开申请9件、12件。',
  '1月至6月收到政府信息公开申请5件。',
  '2023年6月，收到政府信息公开申请5件。',
  '应办结政府信息公开申请13件。',
  '因政府信息公开提起的行政诉讼败诉0件。',
  '制定《政府信息公开申请办理规范》1件。',
  '近三年收到政府信息公开申请分别为15件、12件、9件。',
  '力争全年收到的政府信息公开申请减少到2件。',
  '召开政务公开培训会2次，参加36人次。',
  '依申请公开件20个工作日内答复。',
  '根据《条例》第二十条公开政府信息。',
  '推进高效办成一件事公开指南。',
  '全年受理网络问政182件。',
  '办理人大代表建议12件、政协提案9件，答复率100%。',
  '办理行政复议案件35件。',
  '公文公开属性认定中，主动公开60件，依申请公开20件，不予公开10件。',
  '短视频播放量超2300万次。',
])('no claim: %s', (sentence) => {
  expect(claimsOf(sentence).filter((claim) => /requests|disputes|decisions|published/.test(claim))).toEqual([])
})

test.each([
  ['对外公开规范性文件总数21件。', 'documents.normative.total', 't2.normative.total'],
  ['规范性文件对外公开总数21件。', 'documents.normative.total', 't2.normative.total'],
  ['新公开规范性文件21件。', 'documents.normative.disclosed', 't2.normative.disclosed'],
  ['规范性文件新制作21件。', 'documents.normative.made', 't2.normative.new'],
])('documents of the 2019 form: %s', (value, counts, key) => {
  const sections = [{ ordinal: 1 as const, heading: '', at: {}, paragraphs: [{ value, at: {} }] }]
  expect(readClaims([], sections, { year: 2020, edition: '2019' })).toMatchObject([{ counts, keys: [key] }])
})

test('part five speaks of plans and makes no claims', () => {
  expect(claimsOf('明年收到政府信息公开申请12件的，逐件办理。', 5)).toEqual([])
})

test('a claim carries the cells it is held against, of the edition in force, and its place', () => {
  const paragraph = { value: '依申请公开其他处理3件，无法提供2件。', at: { line: 7 } }
  const sections = [{ ordinal: 1 as const, heading: '', at: {}, paragraphs: [paragraph] }]
  const keys = (edition: '2019' | '2021') =>
    readClaims([], sections, { year: null, edition }).map((claim) => claim.keys)
  expect(keys('2019')).toEqual([['t3.other.total'], ['t3.unable.1.total', 't3.unable.2.total', 't3.unable.3.total']])
  expect(keys('2021')[0]).toEqual(['t3.other.1.total', 't3.other.2.total', 't3.other.3.total'])
  expect(readClaims([], sections, { year: null, edition: null })[0]).toMatchObject({
    keys: [],
    at: { line: 7 },
    sentence: paragraph.value,
  })
})
