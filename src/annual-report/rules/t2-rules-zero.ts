import { cite } from '../../statute/citation.ts'
import { cellName } from '../cell-name.ts'
import { numberAt } from '../figures.ts'
import { standingOf } from '../organ-kind.ts'
import { defineRule } from './define-rule.ts'
import { cellsOfTable, tableForm } from './form-of.ts'
import { siteOf } from './site.ts'

/** 规章 are made by departments of the State Council and governments of provinces, cities with districts and 自治州 only. */
export const t2RulesZero = defineRule(
  {
    id: 'T2-RULES-ZERO',
    severity: 'error',
    cite: cite('legislation', 93, 1),
    title: {
      zh: '无规章制定权的机关，“规章”各栏应为0',
      en: 'An organ without power to make rules (规章) reports 0 of them',
    },
  },
  (report, around) => {
    const edition = tableForm(report, 2)
    const { makesRules } = standingOf(report, around)
    if (!edition || makesRules === true) return []
    const cells = cellsOfTable(edition, 2).filter(
      ({ key, row }) => row === 'regulation' && (numberAt(report.figures, key) ?? 0) > 0,
    )
    const [first, ...more] = cells.map(({ key }) => key)
    if (first === undefined) return []
    const found = cells.map(({ key }) => numberAt(report.figures, key)).join('、')
    const name = cellName(edition, first, ...more)
    const at = siteOf(report.figures, first)
    if (makesRules === undefined)
      return [
        {
          verdict: 'doubt',
          severity: 'warning',
          at,
          found,
          expected: '',
          says: {
            zh: `${name.zh}填报${found}。只有国务院部门和省、自治区、直辖市、设区的市、自治州的人民政府可以制定规章；从名称看不出本机关是否有权，请确认不是把规范性文件计入了规章。`,
            en: `${name.en}: ${found} reported. Only State Council departments and governments of provinces, cities with districts and autonomous prefectures make rules; the name does not tell whether this organ may. Make sure that no normative document was counted as a rule.`,
          },
        },
      ]
    return [
      {
        at,
        found,
        expected: '0',
        says: {
          zh: `${name.zh}填报${found}，但${report.organ ?? '本机关'}没有规章制定权，应为0。若实为行政规范性文件，请移到下一行。`,
          en: `${name.en}: ${found} reported, but ${report.organ ?? 'this organ'} has no power to make rules: 0 was expected. If these are normative documents, move them to the next row.`,
        },
      },
    ]
  },
)
