import { expect, test } from 'vitest'
import { findingsOf } from '../../../test/support/findings-of.ts'
import { sampleReport, type Changes } from '../../../test/support/sample-report.ts'
import type { EditionId } from '../edition.ts'
import { readProse } from '../read/read-prose.ts'
import type { AnnualReport } from '../report.ts'

const heads = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
]

interface Told {
  readonly one?: readonly string[]
  readonly five?: readonly string[]
  readonly six?: readonly string[]
  readonly after?: readonly string[]
  readonly edition?: EditionId
  readonly figures?: Changes['figures']
  readonly organ?: string
}

/** The clean report with its figures, its prose read from these paragraphs. */
function told({
  one = ['2023年，本局依法公开政府信息。'],
  five = ['解读形式单一，下一步增加图解。'],
  six = ['全年收取信息处理费0元。'],
  after = [],
  edition = '2021',
  figures = {},
  organ = '云溪县商务局',
}: Told): AnnualReport {
  const year = edition === '2021' ? 2023 : 2020
  const lines = [
    `${organ}${year}年政府信息公开工作年度报告`,
    ...heads.flatMap((head, at) => [head, ...(at === 0 ? one : at === 4 ? five : at === 5 ? six : [])]),
    ...after,
  ]
  const prose = readProse(
    { format: 'docx', blocks: [] },
    lines.map((value, at) => ({ value, at: { paragraph: at + 1 } })),
    edition,
  )
  return sampleReport({ ...prose, edition, figures })
}

const one = (...sentences: string[]): AnnualReport => told({ one: sentences })
const says = (rule: string, report: AnnualReport) =>
  findingsOf(rule, report).map(({ verdict, found, expected }) => [verdict, found, expected])

test('prose that agrees with the figures gives no finding of any rule over prose', () => {
  const report = one(
    '2023年，本局全年收到政府信息公开申请12件（自然人10件，商业企业2件），上年结转1件，办结12件，结转下年度继续办理1件。',
    '答复政府信息公开申请12件，其中予以公开8件，占66.7%；不予公开1件，占8.3%；无法提供3件，占25%。',
    '全年公开政府信息36条，其中网站30条、微信公众号6条。制发行政规范性文件1件，作出行政许可决定31件、行政处罚决定3件。',
    '政府信息公开行政复议1件，结果维持。未发生因政府信息公开提起的行政诉讼。',
  )
  for (const rule of [
    'NARR-T2',
    'NARR-T3',
    'NARR-T4',
    'NARR-SUM',
    'NARR-PCT',
    'NARR-ZERO',
    'NARR-APPROX',
    'UNIT-WORD',
    'YR-TEXT',
    'PLACEHOLDER',
    'FOREIGN',
    'OFFTOPIC',
    'FEE-SEC6',
    'BOILER',
  ])
    expect(says(rule, report), rule).toEqual([])
})

// prettier-ignore
const againstTable3: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  ['全年收到政府信息公开申请14件。', [['fault', '14', '12']]],
  ['全年收到政府信息公开申请13件，含上年结转1件。', []],
  ['依申请公开中，予以公开及部分公开7件。', [['fault', '7', '8']]],
  ['依申请公开中，无法提供2件。', [['fault', '2', '3']]],
  ['依申请公开中，属于三类内部事务信息不予公开2件。', []],
  ['收到政府信息公开申请12件，其中自然人9件，法人或其他组织3件。', [['fault', '9', '10'], ['fault', '3', '2']]],
  ['全年收到政府信息公开申请14件。2023年收到政府信息公开申请12件。', [['doubt', '14', '12']]],
  ['2022年收到政府信息公开申请14件。', []],
  ['截至2023年底，累计收到政府信息公开申请140件。', []],
  ['收到政府信息公开申请近20件。', []],
]

test.each(againstTable3)('NARR-T3: %s', (sentence, findings) => {
  expect(says('NARR-T3', one(sentence))).toEqual(sentence.includes('内部事务') ? [['fault', '2', '1']] : findings)
})

test('NARR-T3: a total left blank is taken from its row; a row with nothing in it decides nothing', () => {
  const blank = { 't3.granted.total': '', 't3.granted.natural': 6, 't3.granted.commercial': 2 }
  expect(says('NARR-T3', told({ one: ['依申请公开中，予以公开7件。'], figures: blank }))).toEqual([['fault', '7', '8']])
  expect(says('NARR-T3', told({ one: ['依申请公开中，予以公开8件。'], figures: blank }))).toEqual([])
  const empty = Object.fromEntries(
    Object.keys(sampleReport().figures)
      .filter((key) => key.startsWith('t3.granted'))
      .map((key) => [key, '']),
  )
  expect(says('NARR-T3', told({ one: ['依申请公开中，予以公开7件。'], figures: empty }))).toEqual([])
})

test.each([
  ['2023年，我局共收到政府信息公开申请15件。', 'error'],
  ['本年度新收政府信息公开申请15件，均已答复。', 'error'],
  ['上年结转政府信息公开申请4件。', 'error'],
  ['依申请公开中，结转下年度继续办理4件。', 'error'],
  ['全年收到公民提出的政府信息公开申请15件。', 'warning'],
  ['依申请公开中，予以公开7件。', 'warning'],
  ['办理政府信息公开申请15件。', 'warning'],
])('NARR-T3: %s (%s)', (sentence, severity) => {
  expect(findingsOf('NARR-T3', one(sentence)).map((finding) => finding.severity)).toEqual([severity])
})

test('NARR-T3: received may include what was carried over, 新收 may not', () => {
  expect(says('NARR-T3', one('全年共收到政府信息公开申请13件。'))).toEqual([])
  expect(says('NARR-T3', one('全年新收政府信息公开申请13件。'))).toEqual([['fault', '13', '12']])
})

test('NARR-T3: a standard sentence is no error where another sentence has the number right', () => {
  const report = one('本年度新收政府信息公开申请15件。', '全年收到政府信息公开申请12件。')
  expect(findingsOf('NARR-T3', report)).toMatchObject([{ severity: 'warning', verdict: 'doubt' }])
})

test('NARR-T2: documents and decisions against table 2 are a doubt', () => {
  expect(says('NARR-T2', one('制定可公开规范性文件4个。'))).toEqual([['doubt', '4', '1']])
  expect(says('NARR-T2', one('作出行政许可决定30件。'))).toEqual([['doubt', '30', '31']])
  expect(says('NARR-T2', one('公开行政许可公示信息30条。'))).toEqual([])
})

test('NARR-T4: “均获维持” contradicts cases pending or corrected', () => {
  const pending = {
    't4.reconsideration.pending': 2,
    't4.reconsideration.total': 3,
    't4.direct-suit.pending': 1,
    't4.direct-suit.total': 1,
  }
  const sentence = '政府信息公开行政复议3件，诉讼1件，均获维持。'
  const [finding, ...more] = findingsOf('NARR-T4', told({ one: [sentence], figures: pending }))
  expect(more).toEqual([])
  expect(finding).toMatchObject({
    verdict: 'fault',
    found: '均获维持',
    at: { sentence, cell: 't4.reconsideration.pending' },
  })
  expect(says('NARR-T4', one('政府信息公开行政复议1件，均获维持。'))).toEqual([])
  expect(says('NARR-T4', one('政府信息公开行政复议4件。'))).toEqual([['fault', '4', '1']])
})

test('NARR-ZERO: “未收到” against a table that counts, and a number against a table of zeros', () => {
  expect(says('NARR-ZERO', one('2023年未收到政府信息公开申请。'))).toEqual([['fault', '无', '12']])
  expect(says('NARR-ZERO', one('没有发生政府信息公开行政复议。'))).toEqual([['fault', '无', '1']])
  expect(says('NARR-ZERO', one('发生政府信息公开行政诉讼2件。'))).toEqual([['fault', '2件', '0']])
  expect(says('NARR-ZERO', one('没有通过传真收到政府信息公开申请。'))).toEqual([])
  expect(says('NARR-T3', one('2023年未收到政府信息公开申请。'))).toEqual([])
})

// prettier-ignore
const sums: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  ['公开政府信息114条，其中动态60条、公告40条、解读25条。', [['fault', '114条', '60+40+25=125']]],
  ['公开政府信息100条，其中动态60条、公告20条、解读10条。', [['doubt', '100条', '60+20+10=90']]],
  ['公开政府信息100条：动态60条、公告5条、解读10条。', [['doubt', '100条', '60+5+10=75']]],
  ['公开政府信息100条，其中动态30条、公告5条、解读10条。', []],
  ['公开政府信息100条，其中动态60条、公告20条、解读10条等。', []],
  ['公开政府信息100条，其中主要是动态60条、公告20条、解读10条。', []],
  ['公开政府信息100条，其中网站60条、微信40条；动态70条，公告30条。', []],
  ['公开政府信息100条，较上年增加20条，其中网站60条、微信40条。', []],
  ['公开政府信息100条，其中网站60条、微信40条，受理网络问政30件。', []],
  ['公开政府信息100条（网站60条、微信50条），解读5篇。', [['doubt', '100条', '60+50=110']]],
  ['全年共公开政府信息100条，其中网站60条、微信50条。', [['fault', '100条', '60+50=110']]],
  ['全年共公开政府信息100条，其中政策文件60条、微信50条。', [['doubt', '100条', '60+50=110']]],
  ['全年共公开政府信息100条，其中网站100条、微信同步转发50条。', []],
  ['公开政府信息120条，转发10条。其中动态60条、公告60条。', []],
  ['收到政府信息公开申请12件，网络申请10件、信函申请4件。', [['doubt', '12件', '10+4=14']]],
  ['收到政府信息公开申请12件，网络申请10件、信函申请2件。', []],
  ['政府信息公开申请办结14件，结转1件。其中予以公开9件，部分公开1件，无法提供4件。', []],
  ['公开政府信息100条，其中网站60条（含动态50条）、微信40条。', []],
  ['公开政府信息近100条，其中网站60条、微信50条。', []],
  ['认领“甲类备案”、“乙类许可”、“丙类备案”等4项职能。', [['doubt', '4项', '3项']]],
  ['认领“甲类备案”、“乙类许可”、“丙类备案”等3项职能。', []],
  ['认领“甲类备案”、“乙类许可”、“丙类备案”等26项职能。', []],
  ['公布《甲》《乙》《丙》等2项制度。', [['doubt', '2项', '3项']]],
]

test.each(sums)('NARR-SUM: %s', (sentence, findings) => {
  expect(says('NARR-SUM', one(sentence))).toEqual(findings)
})

test('NARR-SUM: the outcomes a sentence lists must come to the requests handled', () => {
  const list = '答复政府信息公开申请12件，予以公开7件，不予公开1件，无法提供3件。'
  expect(says('NARR-SUM', one(list))).toEqual([['fault', '7+1+3=11', '12']])
  expect(says('NARR-SUM', one(list.replace('7件', '8件')))).toEqual([])
  const partial = { 't3.partial.natural': 1, 't3.partial.total': 1 }
  expect(says('NARR-SUM', told({ one: [list], figures: partial })), 'a part may be left unnamed').toEqual([])
})

test('NARR-PCT: a share that follows from no base is pointed out, rounding is not', () => {
  const share = (percent: string) => says('NARR-PCT', one(`答复政府信息公开申请12件，予以公开8件，占${percent}。`))
  expect(share('66.7%')).toEqual([])
  expect(share('66.66%')).toEqual([])
  expect(share('67%')).toEqual([])
  expect(share('70.2%')).toEqual([['fault', '70.2%', '66.7%']])
})

// prettier-ignore
const shares: readonly (readonly [string, readonly string[]])[] = [
  ['答复政府信息公开申请12件，予以公开8件，占66.7%；不予公开1件，占8.3%；无法提供3件，占25%。', []],
  ['答复政府信息公开申请12件，予以公开8件，占67%；不予公开1件，占8%；无法提供3件，占25%。', []],
  ['答复政府信息公开申请12件，予以公开8件，占66.7%；不予公开1件，占8.3%；无法提供3件，占15%。', ['15%', '66.7%+8.3%+15%=90.0%']],
  ['答复政府信息公开申请12件，予以公开8件，占66.7%；无法提供3件，占25%。', []],
  ['公开政府信息100条，其中动态60条（占60%）、公告40条（占30%）。', ['60%+30%=90%']],
  ['公开政府信息100条，其中动态60条（占60%）、公告40条（占40%）。', []],
  ['公开政府信息100条，其中动态60条，增长60%，公告40条，增长10%。', []],
  ['公开政府信息100条，其中动态60条（占百分之六十）、公告20条（占百分之二十）。', []],
]

test.each(shares)('NARR-PCT: %s', (sentence, found) => {
  expect(findingsOf('NARR-PCT', one(sentence)).map((finding) => finding.found)).toEqual(found)
})

test('NARR-APPROX and UNIT-WORD: numbers are exact, and requests are counted in 件', () => {
  expect(says('NARR-APPROX', one('公开政府信息近10条。', '解读政策30余次。'))).toEqual([['fault', '10条', '']])
  expect(says('UNIT-WORD', one('收到政府信息公开申请12条。'))).toEqual([['fault', '12条', '12件']])
})

test('NARR-APPROX names what is only about so many, money included', () => {
  const [finding] = findingsOf('NARR-APPROX', one('全年收取信息处理费约5000元。'))
  expect(finding?.says.zh).toContain('收取的信息处理费的数量用了约数')
  expect(finding?.says.en).toContain('information-processing fee')
})

// prettier-ignore
const years: readonly (readonly [Told, readonly (readonly string[])[]])[] = [
  [{ one: ['2022年，我局认真做好政府信息公开工作。', '2022年，我局收到申请若干。'] }, [['fault', '2022年', '2023年'], ['fault', '2022年', '2023年']]],
  [{ one: ['2023年，我局认真做好公开工作。', '2022年，我局开通了公众号。'] }, [['doubt', '2022年', '2023年']]],
  [{ one: ['2023年，我局认真做好公开工作，较2022年全年增加3条。'] }, []],
  [{ one: ['2023年，我局认真做好公开工作。2023年共公开信息36条，2022年共公开30条。'] }, []],
  [{ one: ['2023年，我局认真做好公开工作。2022年全县粮食产量在网站公开。'] }, []],
  [{ one: ['2023年，我局公开2022年部门决算。2022年全县决算已公布。'] }, []],
  [{ one: ['2023年，我局认真做好公开工作。2024年，我局将继续努力。'] }, []],
  [{ five: ['（二）整改措施。为进一步做好工作，2023年我局加大学习力度。'] }, [['doubt', '2023年', '2024年']]],
  [{ five: ['2023年，我局将加强培训。'] }, [['doubt', '2023年', '2024年']]],
  [{ five: ['（二）整改措施。2024年，我局将加强培训。'] }, []],
  [{ five: ['2023年，我局信息公开工作取得一定成效，但仍存在不足。下一步将改进。'] }, []],
  [{ five: ['（二）改进情况。2023年，我局针对上年问题完善了制度。'] }, []],
]

test.each(years)('YR-TEXT: %j', (text, findings) => {
  expect(says('YR-TEXT', told(text))).toEqual(findings)
})

// prettier-ignore
const leftovers: readonly (readonly [string, boolean])[] = [
  ['[bookmark: _GoBack]本机关全年收取信息处理费0元。', true], ['收到申请XX件。', true], ['20XX年，本局依法公开。', true], ['××县商务局负责。', true],
  ['收到申请___件。', true], ['（此处填写处理费）', true], ['联系人【】。', true], ['错误!未找到引用源。', true], ['共收到申请（  ）件。', true], ['内容待补充', true],
  ['公示李XX、王××等人的名单，13X号楼已验收。', false], ['申请公开“XX小区规划许可证”，参照《××市办法》。', false], ['联系人“XX”，电话见网站。', true], ['王XX件已答复。', true],
  ['邮箱XXgk@126.com，编号AXX。', false], ['【打印】【关闭】', false], ['（含上年结转2件）', false], ['公开事项（一）共3件。', false], ['版本为DOCX格式。', false],
]

test.each(leftovers)('PLACEHOLDER: %s', (text, found) => {
  expect(findingsOf('PLACEHOLDER', one(text)).length > 0).toBe(found)
})

test('PLACEHOLDER: a file name alone is a doubt, as an attachment it is nothing', () => {
  const file = '云溪县商务局年度报告.docx'
  expect(findingsOf('PLACEHOLDER', told({ six: ['全年收取信息处理费0元。', file] }))).toMatchObject([
    { verdict: 'doubt', severity: 'warning', found: file },
  ])
  expect(says('PLACEHOLDER', told({ after: ['附件：', file] }))).toEqual([])
})

test('FEE-SEC6: part six of the 2021 form speaks of the fee, that of the 2019 form need not', () => {
  expect(findingsOf('FEE-SEC6', told({ six: ['无其他需要报告的事项。'] }))).toMatchObject([
    { verdict: 'fault', at: { section: 6 } },
  ])
  expect(says('FEE-SEC6', told({ six: ['本年度未产生信息公开收费。'] }))).toEqual([])
  expect(says('FEE-SEC6', told({ six: ['无。'], edition: '2019' }))).toEqual([])
})

test('OFFTOPIC: a part six full of other business is a hint', () => {
  const business = '积极组织企业参加展会，帮助企业开拓市场，促进外贸稳定增长，推动消费升级。'.repeat(10)
  expect(findingsOf('OFFTOPIC', told({ six: [business] }))).toMatchObject([{ severity: 'hint', verdict: 'doubt' }])
  expect(says('OFFTOPIC', told({ six: ['本年度信息处理费0元。', '建议提案办理结果已全部公开。'.repeat(30)] }))).toEqual(
    [],
  )
})

test('FOREIGN: another organ’s voice and another organ’s office are doubts', () => {
  expect(says('FOREIGN', one('中心高度重视政府信息公开。'))).toEqual([['doubt', '中心', '云溪县商务局']])
  expect(says('FOREIGN', one('我镇高度重视政府信息公开。'))).toEqual([['doubt', '我镇', '云溪县商务局']])
  const misaddressed = one('全年收到向市政府及市政府办公室提出的申请5件。')
  expect(says('FOREIGN', misaddressed)).toEqual([['doubt', '市政府', '云溪县商务局']])
  expect(says('FOREIGN', one('如有疑问，请与海岭市林业局办公室联系。'))).toEqual([
    ['doubt', '海岭市林业局办公室', '云溪县商务局'],
  ])
  expect(
    says('FOREIGN', one('我局坚持公开，围绕县委中心工作，与县商务局办公室联系，由云溪县人民政府办公室编制指南。')),
  ).toEqual([])
})

const essay = (seed: number): string[] =>
  Array.from(
    { length: 12 },
    (_, line) =>
      Array.from({ length: 40 }, (_, at) =>
        String.fromCharCode(0x4e00 + ((seed * 7919 + line * 104_729 + at * 1299 + line * at * seed) % 19_000)),
      ).join('') + '。',
  )

test('BOILER: last year’s text again, or another organ’s, from half on', () => {
  const [own, same, new_] = [
    told({ one: essay(1) }),
    told({ one: essay(1), organ: '海岭市林业局' }),
    told({ one: essay(2), organ: '海岭市林业局' }),
  ]
  const half = told({ one: [...essay(1).slice(0, 4), ...essay(3).slice(4)], organ: '石桥镇人民政府' })
  expect(findingsOf('BOILER', own, { lastYear: told({ one: essay(1) }) })).toMatchObject([
    { found: '100%', verdict: 'doubt' },
  ])
  expect(findingsOf('BOILER', own, { lastYear: told({ one: essay(2) }) })).toEqual([])
  expect(findingsOf('BOILER', own, { others: [own, new_, half, same] })).toMatchObject([{ found: '100%' }])
  expect(findingsOf('BOILER', own, { others: [own, new_, half] })).toEqual([])
  expect(findingsOf('BOILER', own)).toEqual([])
})

test('BOILER: what a government’s office reported before is the same organ’s text, not another’s', () => {
  const government = told({ one: essay(1), organ: '云溪县人民政府' })
  const office = told({ one: essay(1), organ: '云溪县人民政府办公室' })
  expect(findingsOf('BOILER', government, { others: [government, office] })).toEqual([])
})
