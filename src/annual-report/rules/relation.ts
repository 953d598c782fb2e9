import type { Words } from '../../kernel/words.ts'
import { cellName, tableName } from '../cell-name.ts'
import type { Edition } from '../edition.ts'
import type { FigureKey, Figures } from '../figures.ts'
import type { AnnualReport } from '../report.ts'
import type { Remark } from './define-rule.ts'
import { tableForm } from './form-of.ts'
import { perEdition } from './per-edition.ts'
import { siteOf } from './site.ts'
import { weighSides, type Weighed } from './weigh-sides.ts'

/** Two sides of a form's relation that must be equal. */
export interface Relation {
  /** The cell a finding points at: the one that holds the sum. */
  readonly cell: FigureKey
  readonly left: readonly FigureKey[]
  readonly right: readonly FigureKey[]
  readonly leftName: Words
  readonly rightName: Words
}

/**
 * A look at a group of relations of one table: each broken one is a fault, each that only its blanks could mend a
 * doubt, and all that cannot be judged together give one not-assessable finding. Of what holds no number nothing is said.
 */
export function examine(
  table: 3 | 4,
  make: (edition: Edition) => readonly Relation[],
): (report: AnnualReport) => readonly Remark[] {
  const relationsOf = perEdition(make)
  return (report) => {
    const edition = tableForm(report, table)
    if (!edition) return []
    const { figures } = report
    const weighed = relationsOf(edition).map((relation) => ({
      relation,
      result: weighSides(figures, relation.left, relation.right),
    }))
    const remarks = weighed.flatMap(({ relation, result }) => remarksOf(relation, result, figures, edition))
    const unknowable = weighed.filter(({ result }) => result.says === 'unknowable').map(({ relation }) => relation)
    return [...remarks, ...notAssessable(table, unknowable, weighed.length, figures, edition)]
  }
}

function remarksOf(relation: Relation, result: Weighed, figures: Figures, edition: Edition): Remark[] {
  const { says } = result
  if (says === 'holds' || says === 'silent' || says === 'unknowable') return []
  const site = { at: siteOf(figures, relation.cell) }
  const name = cellName(edition, relation.cell)
  switch (says) {
    case 'open':
      return [{ ...site, ...bothSides(result), verdict: 'doubt', says: openWords(name, relation, result) }]
    case 'broken':
      return [{ ...site, ...bothSides(result), says: brokenWords(name, relation, result) }]
    case 'right-empty':
      return [{ ...site, found: '', expected: String(result.left), says: emptyWords(name, relation, result) }]
    case 'left-empty':
      return [{ ...site, found: String(result.right), expected: '', says: partsEmptyWords(name, relation, result) }]
    default:
      return says satisfies never
  }
}

const bothSides = ({ left, right }: Weighed): Pick<Remark, 'found' | 'expected'> => ({
  found: String(right),
  expected: String(left),
})

const brokenWords = (name: Words, { leftName, rightName }: Relation, { left, right }: Weighed): Words => ({
  zh: `${name.zh}不合勾稽关系：${leftName.zh}为${left}，${rightName.zh}为${right}，两者应当相等，相差${distance(left, right)}。请核对各数后改正。`,
  en: `${name.en}: ${leftName.en} come to ${left}, ${rightName.en} to ${right}. By the relation of the form they are equal; they differ by ${distance(left, right)}. Check the figures and correct the wrong one.`,
})

const openWords = (name: Words, { leftName, rightName }: Relation, { left, right }: Weighed): Words => ({
  zh: `${name.zh}：${leftName.zh}为${left}，${rightName.zh}为${right}，相差${distance(left, right)}，而其中有空格。空格不等于0，请补填空格后再核对。`,
  en: `${name.en}: ${leftName.en} come to ${left}, ${rightName.en} to ${right}, a difference of ${distance(left, right)}, and some of the cells are blank. A blank is not a zero: fill in the blank cells and check again.`,
})

const emptyWords = (name: Words, { leftName, rightName }: Relation, { left }: Weighed): Words => ({
  zh: `${name.zh}：${rightName.zh}是空白，而${leftName.zh}为${left}。请填${left}；若${left}不对，请核对各分项。`,
  en: `${name.en}: blank, while ${leftName.en} come to ${left}. Enter ${left}, or check the parts if ${left} is wrong.`,
})

const partsEmptyWords = (name: Words, { leftName, rightName }: Relation, { right }: Weighed): Words => ({
  zh: `${name.zh}：${rightName.zh}为${right}，而${leftName.zh}无从算起，各格全是空白。请把各分项补填完整，没有发生的填0。`,
  en: `${name.en}: ${rightName.en} come to ${right}, but the cells that should add up to it (${leftName.en}) are all blank. Fill them in, with 0 where nothing happened.`,
})

function notAssessable(
  table: 3 | 4,
  unknowable: readonly Relation[],
  of: number,
  figures: Figures,
  edition: Edition,
): Remark[] {
  const [first] = unknowable
  if (!first) return []
  const gap = [...first.left, ...first.right].find((key) => {
    const state = figures[key]?.state ?? 'missing'
    return state === 'missing' || state === 'unreadable'
  })
  const [name, gapName] = [tableName(table), cellName(edition, gap ?? first.cell)]
  return [
    {
      verdict: 'not-assessable',
      at: siteOf(figures, first.cell),
      found: '',
      expected: '',
      says: {
        zh: `${name.zh}有${unknowable.length}项勾稽关系（共${of}项）无法核对，因为有单元格缺失或读不出，例如${gapName.zh}。请对照原件补齐后再核对。`,
        en: `${unknowable.length} of ${of} relations of ${name.en} could not be checked, because cells are missing or unreadable, such as ${gapName.en}. Compare with the original and check again.`,
      },
    },
  ]
}

const distance = (a: number, b: number): number => Math.round(Math.abs(a - b) * 1e6) / 1e6
