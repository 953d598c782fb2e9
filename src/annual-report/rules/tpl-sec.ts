import { chineseNumeral, reg } from '../../statute/citation.ts'
import type { Section } from '../edition.ts'
import { editions } from '../editions.ts'
import type { Figures } from '../figures.ts'
import type { AnnualReport, ReadSection } from '../report.ts'
import { headingNumber } from './bare-heading.ts'
import { defineRule, type Remark } from './define-rule.ts'
import { editionOf } from './form-of.ts'
import { misnumbered } from './inner-numbers.ts'

/** Six parts, each once, in order, numbered 一 to 六, and （一）（二） inside them without gaps. How a heading is worded is TPL-LABEL's affair. */
export const tplSec = defineRule(
  {
    id: 'TPL-SEC',
    severity: 'error',
    cite: reg(50, 2),
    title: {
      zh: '报告由六个部分组成，各出现一次，依次编号为一至六',
      en: 'The report has six parts, each once, in order, numbered 一 to 六',
    },
  },
  (report) => {
    const form = (editionOf(report) ?? editions['2021']).sections
    if (report.sections.length === 0) return [noHeadings(report)]
    return [
      ...missing(report, form),
      ...outOfOrder(report, form),
      ...report.sections.flatMap(numbering(form, report)),
      ...report.sections.flatMap(misnumbered),
    ]
  },
)

function noHeadings({ prose }: AnnualReport): Remark {
  const none = prose.length === 0
  return {
    verdict: none ? 'not-assessable' : 'fault',
    at: {},
    found: '',
    expected: '一、总体情况',
    says: {
      zh: none
        ? '文件里只有表格，没有正文，无法核对报告的六个部分。'
        : '正文里找不到统一格式规定的任何一个部分标题（一、总体情况等）。请按六个部分编写。',
      en: none
        ? 'The file holds tables only and no text, so the six parts could not be checked.'
        : 'None of the headings of the form (一、总体情况 and so on) stands in the text. Write the report in its six parts.',
    },
  }
}

/** Where the table of the part stands there, the heading may have been lost on the way to the reader. */
function missing({ sections, figures }: AnnualReport, form: readonly Section[]): Remark[] {
  return form
    .filter(({ ordinal }) => !sections.some((section) => section.ordinal === ordinal))
    .map(({ ordinal, heading, en, table }) => ({
      verdict: hasTable(figures, table) ? 'doubt' : 'fault',
      at: { section: ordinal },
      found: '',
      expected: heading,
      says: {
        zh: `缺少“${heading}”这一部分。统一格式规定的六个部分不能遗漏，没有情况也要写明。请补写。`,
        en: `The part “${heading}” (${en}) is missing. None of the six parts of the form may be left out, even when there is nothing to tell. Add it.`,
      },
    }))
}

const hasTable = (figures: Figures, table: Section['table']): boolean =>
  Object.entries(figures).some(([key, { state }]) => key.startsWith(`t${table}.`) && state === 'number')

function outOfOrder({ sections }: AnnualReport, form: readonly Section[]): Remark[] {
  const known = sections.filter(({ ordinal }, index) => ordinal !== null && firstAt(sections, ordinal) === index)
  const late = known.find(({ ordinal }, index) => index > 0 && (ordinal ?? 0) < (known[index - 1]?.ordinal ?? 0))
  if (!late?.ordinal) return []
  const after = known[known.indexOf(late) - 1]?.heading ?? ''
  return [
    {
      at: { section: late.ordinal, place: late.at },
      found: late.heading,
      expected: form[late.ordinal - 1]?.heading ?? '',
      says: {
        zh: `“${late.heading}”排在“${after}”之后，与统一格式的顺序不符。请按一至六的顺序排列。`,
        en: `“${late.heading}” comes after “${after}”, against the order of the form. Put the parts in order from 一 to 六.`,
      },
    },
  ]
}

const firstAt = (sections: readonly ReadSection[], ordinal: number | null): number =>
  sections.findIndex((section) => section.ordinal === ordinal)

const numbering =
  (form: readonly Section[], { sections }: AnnualReport) =>
  ({ ordinal, heading, at }: ReadSection, index: number): Remark[] => {
    const warning = { severity: 'warning' as const, found: heading }
    if (ordinal === null) return [{ ...warning, at: { place: at }, expected: '', says: surplus(heading) }]
    const expected = form[ordinal - 1]?.heading ?? ''
    const site = { section: ordinal, place: at }
    if (firstAt(sections, ordinal) !== index)
      return [
        {
          ...warning,
          at: site,
          expected: '',
          says: {
            zh: `“${heading}”这一部分出现了不止一次。每个部分只应出现一次，请合并。`,
            en: `The part “${heading}” stands in the report more than once. Each part comes once; merge them.`,
          },
        },
      ]
    const number = headingNumber(heading)
    if (number?.proper && number.value === ordinal) return []
    return [
      {
        ...warning,
        at: site,
        expected,
        says: {
          zh: `第${chineseNumeral(ordinal)}部分的标题写作“${heading}”，编号应为“${expected.slice(0, 2)}”。请改为“${expected}”。`,
          en: `The heading of part ${ordinal} reads “${heading}”; its number should be “${expected.slice(0, 2)}”. Write “${expected}”.`,
        },
      },
    ]
  }

function surplus(heading: string): Remark['says'] {
  const value = headingNumber(heading)?.value ?? 7
  return value <= 6
    ? {
        zh: `“${heading}”不是统一格式的部分标题，一级编号在这里重新起排。请改用（一）（二）等下一级编号。`,
        en: `“${heading}” is no part of the form: the first-level numbering starts anew here. Number it one level down, as （一）.`,
      }
    : {
        zh: `“${heading}”超出统一格式的六个部分。请并入相应部分或删去。`,
        en: `“${heading}” goes beyond the six parts of the form. Move it into one of them or leave it out.`,
      }
}
