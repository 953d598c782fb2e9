import { expect, test } from 'vitest'
import { findingsOf } from '../../../test/support/findings-of.ts'
import { sampleReport, wholeTable } from '../../../test/support/sample-report.ts'
import type { ReadSection } from '../report.ts'

const clean = sampleReport()
const sections = clean.sections

test('TPL-VER: a report of 2023 with marks of the 2019 form alone is in the wrong form', () => {
  const report = sampleReport({ editionMarks: [{ edition: '2019', mark: '本年新制作数量', at: {} }] })
  expect(findingsOf('TPL-VER', report)).toMatchObject([{ found: '本年新制作数量' }])
})

test('TPL-VER: marks of both forms are a mixed form, and the finding names the ones that do not belong', () => {
  const report = sampleReport({
    editionMarks: [
      { edition: '2021', mark: '本年制发件数', at: {} },
      { edition: '2019', mark: '（六）其他处理', at: {} },
    ],
  })
  const [finding] = findingsOf('TPL-VER', report)
  expect(finding?.found).toBe('（六）其他处理')
  expect(finding?.says.zh).toContain('混用')
})

test('TPL-VER leaves the label 规范性文件 to TPL-LABEL', () => {
  const at = {}
  const report = sampleReport({
    editionMarks: [{ edition: '2019', mark: '规范性文件', at }],
    labelFaults: [{ table: 2, row: 'normative', expected: '行政规范性文件', found: '规范性文件', at }],
  })
  expect(findingsOf('TPL-VER', report)).toEqual([])
  expect(findingsOf('TPL-LABEL', report)).toMatchObject([{ found: '规范性文件', expected: '行政规范性文件' }])
})

test('TPL-LABEL: a heading in other words is a hint, its number and a glued remark are not its words', () => {
  const renamed = (heading: string) =>
    sampleReport({ sections: sections.map((section) => (section.ordinal === 5 ? { ...section, heading } : section)) })
  expect(findingsOf('TPL-LABEL', renamed('五、存在问题及改进情况'))).toMatchObject([
    { severity: 'hint', at: { section: 5 } },
  ])
  expect(findingsOf('TPL-LABEL', renamed('5. 存在的主要问题及改进情况（无）'))).toEqual([])
})

test('TPL-SEC: a missing, a doubled, a misplaced, a surplus part and a wrong number are each told', () => {
  const told = (changed: readonly ReadSection[]) => findingsOf('TPL-SEC', sampleReport({ sections: changed }))
  const heading = (index: number, text: string) =>
    sections.map((section, at) => (at === index ? { ...section, heading: text } : section))
  expect(told(sections.slice(0, 5))).toMatchObject([{ severity: 'error', expected: '六、其他需要报告的事项' }])
  expect(told([...sections, ...sections.slice(5)])).toMatchObject([{ severity: 'warning', at: { section: 6 } }])
  expect(told([...sections.slice(1), ...sections.slice(0, 1)])).toMatchObject([{ found: '一、总体情况' }])
  expect(told(heading(2, '3、收到和处理政府信息公开申请情况'))).toMatchObject([
    { expected: '三、收到和处理政府信息公开申请情况' },
  ])
  expect(told([...sections, { ordinal: null, heading: '七、下一年工作思路', at: {}, paragraphs: [] }])).toMatchObject([
    { found: '七、下一年工作思路' },
  ])
})

test('TPL-SEC: headings that share a paragraph count on', () => {
  const one = (...texts: string[]) =>
    sampleReport({
      sections: sections.map((section) =>
        section.ordinal === 1 ? { ...section, paragraphs: texts.map((value) => ({ value, at: {} })) } : section,
      ),
    })
  expect(findingsOf('TPL-SEC', one('（一）主动公开。已落实。（二）依申请公开。', '（三）政府信息管理。'))).toEqual([])
  expect(findingsOf('TPL-SEC', one('（一）主动公开。已落实。', '（三）政府信息管理。'))).toMatchObject([
    { severity: 'hint', found: '（三）', expected: '（二）' },
  ])
})

test('TPL-SEC: inside a part a number that stands twice or leaves one out is a hint, a new （一） is none', () => {
  const inside = (...texts: readonly string[]) =>
    findingsOf(
      'TPL-SEC',
      sampleReport({
        sections: sections.map((section) =>
          section.ordinal === 1 ? { ...section, paragraphs: texts.map((value) => ({ value, at: {} })) } : section,
        ),
      }),
    )
  expect(inside('（一）甲', '（二）乙', '（二）丙')).toMatchObject([
    { severity: 'hint', found: '（二）', expected: '（三）' },
  ])
  expect(inside('（一）甲', '（三）乙')).toMatchObject([{ expected: '（二）' }])
  expect(inside('（一）甲', '（二）乙', '（一）丙', '（二）丁')).toEqual([])
})

test('TPL-SEC: figures without any text are not assessable', () => {
  expect(findingsOf('TPL-SEC', sampleReport({ sections: [], prose: [] }))).toMatchObject([
    { verdict: 'not-assessable' },
  ])
})

test('TPL-ASPECT: governments owe three aspects more than departments (art. 50 item 4)', () => {
  const silent = sections.map((section) =>
    section.ordinal === 1 ? { ...section, paragraphs: section.paragraphs.slice(0, 4) } : section,
  )
  expect(findingsOf('TPL-ASPECT', sampleReport({ sections: silent }))).toMatchObject([
    { expected: '政府信息公开平台建设、监督保障' },
  ])
  expect(findingsOf('TPL-ASPECT', sampleReport(), { organKind: 'county-government' })).toMatchObject([
    { expected: '工作考核、社会评议、责任追究' },
  ])
  expect(findingsOf('TPL-ASPECT', sampleReport(), { organKind: 'township' })).toHaveLength(1)
  expect(findingsOf('TPL-ASPECT', sampleReport(), { organKind: 'sub-district' })).toEqual([])
})

test('TTL: year, organ and the words of the form; a name without its place is a doubt', () => {
  const titled = (value: string) => findingsOf('TTL', sampleReport({ title: { value, at: {} } }))
  expect(titled('云溪县商务局2023年政府信息公开工作年度报告')).toEqual([])
  expect(titled('2023年云溪县商务局政府信息公开工作年度报告')).toEqual([])
  expect(titled('商务局政府信息公开工作年度报告').map(({ verdict }) => verdict)).toEqual(['fault', 'doubt'])
  expect(titled('云溪县商务局2023年政府信息公开年度报告')).toHaveLength(1)
  expect(findingsOf('TTL', sampleReport({ title: null }))).toMatchObject([
    { verdict: 'fault', expected: '云溪县商务局2023年政府信息公开工作年度报告' },
  ])
})

test('NONE-TEXT: “无” does not replace a table; a table that is not there and not explained is a doubt', () => {
  const heading = '四、政府信息公开行政复议、行政诉讼情况（无）'
  const none = sections.map((section) => (section.ordinal === 4 ? { ...section, heading } : section))
  const figures = wholeTable('2021', 4, null)
  expect(findingsOf('NONE-TEXT', sampleReport({ sections: none, figures }))).toMatchObject([
    { verdict: 'fault', found: '无' },
  ])
  expect(findingsOf('NONE-TEXT', sampleReport({ figures }))).toMatchObject([{ verdict: 'doubt' }])
  expect(findingsOf('NONE-TEXT', sampleReport({ sections: none }))).toEqual([])
})
