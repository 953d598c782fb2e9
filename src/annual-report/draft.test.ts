import { expect, test } from 'vitest'
import { figuresWith, sampleManuscripts } from '../../test/support/sample-manuscripts.ts'
import { chance, randomFigures } from '../../test/support/random-figures.ts'
import { printBlocks } from '../formats/print-blocks.ts'
import { check } from './check.ts'
import { assumedSentences, draftParts, draftPreamble } from './draft.ts'
import type { DraftOptions } from './draft/draft-options.ts'
import type { EditionId } from './edition.ts'
import type { Manuscript, PrintedFigures } from './manuscript.ts'
import { readReport } from './read/read-report.ts'
import { figuresOf } from './render/figures-of.ts'
import { layOut } from './render/lay-out.ts'

const years = { '2019': 2020, '2021': 2023 } as const satisfies Record<EditionId, number>
const organ = '云山县水务局'

const optionsFor = (edition: EditionId, more: Partial<DraftOptions> = {}): DraftOptions => ({
  organ,
  year: years[edition],
  edition,
  ...more,
})

function drafted(printed: PrintedFigures, options: DraftOptions): Manuscript {
  const figures = figuresOf({ edition: options.edition, figures: printed })
  return {
    ...sampleManuscripts[options.edition],
    organ: options.organ,
    preamble: draftPreamble(options),
    parts: draftParts(figures, options),
    figures: printed,
  }
}

const textOf = (figures: PrintedFigures, options: DraftOptions, part: 1 | 5 | 6): string =>
  drafted(figures, options).parts[part].join('\n')

test.each(['2019', '2021'] as const)('what a draft of the %s form says agrees with its tables', (edition) => {
  const next = chance(40)
  for (let round = 0; round < 60; round += 1) {
    const figures = {
      ...randomFigures(edition, next),
      't2.regulation.made': 0,
      't2.regulation.repealed': 0,
      't2.regulation.in-force': 0,
    }
    const lastYear = figuresOf({ edition, figures: randomFigures(edition, next) })
    const report = readReport(printBlocks(layOut(drafted(figures, optionsFor(edition, { lastYear })))))
    const findings = check(report, {}).filter(({ rule }) => !rule.startsWith('T2-'))
    expect(findings.map(({ rule, says }) => `${rule}: ${says.zh}`)).toEqual([])
    expect(report.claims.length).toBeGreaterThan(5)
  }
})

test.each(['2019', '2021'] as const)(
  'a %s report without any request or dispute says so, and breaks no rule',
  (edition) => {
    const figures = figuresWith(edition, {})
    const text = textOf(figures, optionsFor(edition), 1)
    expect(text).toContain(`${years[edition]}年度未收到政府信息公开申请，无上年结转的申请。`)
    expect(text).toContain('未发生因政府信息公开工作引起的行政复议、行政诉讼。')
    expect(check(readReport(printBlocks(layOut(drafted(figures, optionsFor(edition))))), {})).toEqual([])
  },
)

test('disputes are told by group with their results, and a kind without any is told to have none', () => {
  const figures = figuresWith('2021', {
    't4.suit-after.upheld': 2,
    't4.suit-after.pending': 1,
    't4.suit-after.total': 3,
  })
  expect(textOf(figures, optionsFor('2021'), 1)).toContain(
    '因政府信息公开工作发生复议后起诉的行政诉讼案件3件，其中结果维持2件、尚未审结1件。未发生因政府信息公开工作引起的行政复议。',
  )
})

test('a draft says nothing of a cell that is empty', () => {
  const figures = figuresWith('2021', {
    't3.new.total': '',
    't2.licence.decisions': '',
    't4.reconsideration.total': '',
  })
  const text = textOf(figures, optionsFor('2021'), 1)
  expect(text).not.toMatch(/新收|未收到|行政许可|行政复议/)
  expect(text).toContain('行政处罚处理决定0件')
})

test('a draft tells more, fewer or as many requests than last year', () => {
  const figures = figuresWith('2021', { 't3.new.natural': 8, 't3.new.total': 8 })
  const against = (last: number): string =>
    textOf(
      figures,
      optionsFor('2021', { lastYear: figuresOf({ edition: '2021', figures: { 't3.new.total': last } }) }),
      1,
    )
  expect(against(5)).toContain('8件，比上年增加3件')
  expect(against(12)).toContain('8件，比上年减少4件')
  expect(against(8)).toContain('8件，与上年持平')
})

test('art. 50 item 4: a government also speaks of assessment, public review and accountability', () => {
  const codes = (options: DraftOptions): string[] =>
    assumedSentences({ ...options, feeNotices: 0 }).map(({ about }) => about)
  const ofDepartment = ['management', 'platform', 'supervision']
  expect(codes(optionsFor('2021'))).toEqual(ofDepartment)
  expect(codes(optionsFor('2021', { organ: '云山县人民政府' }))).toEqual([
    ...ofDepartment,
    'assessment',
    'social-review',
    'accountability',
  ])
  expect(codes(optionsFor('2021', { organKind: 'township' }))).toHaveLength(6)
  expect(codes(optionsFor('2019'))).toEqual([])
})

test('that no fee was asked is an assumption until the office says so', () => {
  expect(assumedSentences(optionsFor('2021')).at(-1)).toMatchObject({ about: 'fee' })
  expect(assumedSentences(optionsFor('2021', { feeNotices: 0 })).map(({ about }) => about)).not.toContain('fee')
})

test('the words of the office stand in place of an assumed sentence', () => {
  const options = optionsFor('2021', { notes: { platform: ['专栏改版一次'] } })
  expect(assumedSentences(options).map(({ about }) => about)).not.toContain('platform')
  expect(textOf(figuresWith('2021', {}), options, 1)).toContain('（四）政府信息公开平台建设\n专栏改版一次。\n')
})

test('part five has the problems the office names, numbered when there are several', () => {
  const options = optionsFor('2021', { problems: ['目录更新不及时', '培训不足。'], improvements: ['按季度核对目录'] })
  expect(drafted(figuresWith('2021', {}), options).parts[5]).toEqual([
    '（一）存在的主要问题',
    '1.目录更新不及时。',
    '2.培训不足。',
    '（二）改进情况',
    '按季度核对目录。',
  ])
})

test('part five without any names what the figures show, and nothing else', () => {
  const shown = textOf(figuresWith('2021', { 't4.reconsideration.corrected': 2 }), optionsFor('2021'), 5)
  expect(shown).toContain('行政复议结果纠正2件')
  expect(textOf(figuresWith('2021', {}), optionsFor('2021'), 5)).toContain('未发现需要单独说明的问题')
})

test('109号: part six reports the fee, none included; the form of 2019 knew no fee', () => {
  const figures = figuresWith('2021', {})
  expect(textOf(figures, optionsFor('2021'), 6)).toContain('本年度未发出收费通知，收取信息处理费0元。')
  expect(textOf(figures, optionsFor('2021', { feeNotices: 2, feeNoticeYuan: 380, feeYuan: 180 }), 6)).toContain(
    '本年度发出信息处理费收费通知2件，总金额380元，实际收取信息处理费180元。',
  )
  expect(textOf(figuresWith('2019', {}), optionsFor('2019'), 6)).toBe('无其他需要报告的事项。')
})
