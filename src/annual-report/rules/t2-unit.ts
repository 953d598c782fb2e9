import { reg } from '../../statute/citation.ts'
import { cellName } from '../cell-name.ts'
import type { Edition } from '../edition.ts'
import type { Figure, FigureKey } from '../figures.ts'
import { standingOf } from '../organ-kind.ts'
import type { OrganKind } from '../organ-kinds.table.ts'
import { defineRule, type Remark } from './define-rule.ts'
import { cellsOfTable, tableForm } from './form-of.ts'
import { siteOf } from './site.ts'

/**
 * Fees of a year, in 万元, above which the amount was probably entered in 元: our estimate, wide enough for the largest
 * organ of a kind. An organ whose name does not tell its kind is held to the widest.
 */
const plausible: Readonly<Record<OrganKind, number>> = {
  'state-council-department': 10_000_000,
  'provincial-government': 10_000_000,
  'city-government': 10_000_000,
  'county-government': 1_000_000,
  township: 10_000,
  'sub-district': 10_000,
  department: 100_000,
}

export const t2Unit = defineRule(
  {
    id: 'T2-UNIT',
    severity: 'warning',
    cite: reg(50, 2),
    title: {
      zh: '金额须带单位；收费金额以万元计',
      en: 'Amounts of money have a unit; fees are given in 万元',
    },
  },
  (report, around) => {
    const edition = tableForm(report, 2)
    if (!edition) return []
    const limit = plausible[standingOf(report, around).kind ?? 'provincial-government']
    return cellsOfTable(edition, 2)
      .filter(({ kind }) => kind === 'money')
      .flatMap(({ key }) => {
        const figure = report.figures[key]
        return figure?.value ? remarkOf(key, figure, figure.value, edition, limit) : []
      })
  },
)

function remarkOf(key: FigureKey, figure: Figure, value: number, edition: Edition, limit: number): Remark[] {
  const name = cellName(edition, key)
  const at = siteOf({ [key]: figure }, key)
  const found = figure.raw ?? String(value)
  const asksTenThousands = key === 't2.fee.amount'
  if (!figure.unit)
    return [
      {
        verdict: asksTenThousands ? 'doubt' : 'fault',
        at,
        found,
        expected: `${found}元 / ${found}万元`,
        says: {
          zh: `${name.zh}填“${found}”，单元格和表头都没有单位，看不出是元还是万元。请注明单位。`,
          en: `${name.en} holds “${found}”, with no unit in the cell or its header: it may be 元 or 万元. State the unit.`,
        },
      },
    ]
  if (asksTenThousands && figure.unit === '元') {
    const fen = Math.round(value * 100)
    const expected = String(fen / 1_000_000)
    return [
      {
        at,
        found,
        expected,
        says: {
          zh: `${name.zh}以元填报（“${found}”），格式要求以万元计，即${expected}。请换算后改正。`,
          en: `${name.en} is given in 元 (“${found}”); the form asks for 万元, that is ${expected}. Convert and correct it.`,
        },
      },
    ]
  }
  if (asksTenThousands && value > limit)
    return [
      {
        verdict: 'doubt',
        at,
        found,
        expected: '',
        says: {
          zh: `${name.zh}为${found}万元，即${inHundredMillions(value)}，对这一级机关来说大得不寻常，可能是按元填的。请核对单位。`,
          en: `${name.en} is ${found} 万元, or ${value * 10_000} yuan: unusually much for such an organ, perhaps entered in 元. Check the unit.`,
        },
      },
    ]
  return []
}

/** 万元 as 亿元, to the second decimal. */
const inHundredMillions = (tenThousands: number): string => `${Math.round(tenThousands / 100) / 100}亿元`
