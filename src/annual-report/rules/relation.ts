import { cellName, tableName } from '../cell-name.ts'
import type { Edition } from '../edition.ts'
import type { FigureKey, Figures } from '../figures.ts'
import type { Words } from '../../kernel/words.ts'
import type { Draft } from './define-rule.ts'
import { siteOf } from './site.ts'
import { weigh, type Weighed } from './weigh.ts'

/** Two sides of a form's relation that must be equal. */
export interface Relation {
  readonly table: 3 | 4
  /** The cell a finding points at: the one that holds the sum. */
  readonly cell: FigureKey
  readonly left: readonly FigureKey[]
  readonly right: readonly FigureKey[]
  readonly leftName: Words
  readonly rightName: Words
}

/**
 * What is to be said of a group of relations: each broken one is a fault, each that only its blanks could mend a doubt,
 * and all that cannot be judged together give one not-assessable finding. Nothing is said where nothing can be read.
 */
export function examine(relations: readonly Relation[], figures: Figures, edition: Edition): Draft[] {
  const weighed = relations.map((relation) => ({ relation, result: weigh(figures, relation.left, relation.right) }))
  const drafts = weighed.flatMap(({ relation, result }) => draftsOf(relation, result, figures, edition))
  const unknowable = weighed.filter(({ result }) => result.says === 'unknowable').map(({ relation }) => relation)
  return [...drafts, ...notAssessable(unknowable, relations.length, figures, edition)]
}

function draftsOf(relation: Relation, result: Weighed, figures: Figures, edition: Edition): Draft[] {
  if (result.says !== 'broken' && result.says !== 'open') return []
  const { left, right } = result
  const [cell, { leftName, rightName }] = [cellName(edition, relation.cell), relation]
  const blank = figures[relation.cell]?.state === 'blank'
  const common = {
    at: siteOf(figures, relation.cell),
    found: blank ? '' : String(right),
    expected: String(left),
  }
  if (result.says === 'open')
    return [
      {
        ...common,
        verdict: 'doubt',
        says: {
          zh: `${cell.zh}一栏：${leftName.zh}为${left}，${rightName.zh}为${right}，相差${distance(left, right)}，而其中有空格。空格不等于0，请补填空格后再核对。`,
          en: `${cell.en}: ${leftName.en} come to ${left}, ${rightName.en} to ${right}, a difference of ${distance(left, right)}, and some of the cells are blank. A blank is not a zero: fill in the blank cells and check again.`,
        },
      },
    ]
  if (blank)
    return [
      {
        ...common,
        says: {
          zh: `${cell.zh}是空白，而${leftName.zh}为${left}。请填${left}；若${left}不对，请核对各分项。`,
          en: `${cell.en} is blank, while ${leftName.en} come to ${left}. Enter ${left}, or check the parts if ${left} is wrong.`,
        },
      },
    ]
  return [
    {
      ...common,
      says: {
        zh: `${cell.zh}不合勾稽关系：${leftName.zh}为${left}，${rightName.zh}为${right}，两者应当相等，相差${distance(left, right)}。请核对各数后改正。`,
        en: `${cell.en} breaks the relation of the form: ${leftName.en} come to ${left}, ${rightName.en} to ${right}; they must be equal but differ by ${distance(left, right)}. Check the figures and correct the wrong one.`,
      },
    },
  ]
}

function notAssessable(unknowable: readonly Relation[], of: number, figures: Figures, edition: Edition): Draft[] {
  const [first] = unknowable
  if (!first) return []
  const table = tableName(first.table)
  const gap = [...first.left, ...first.right].find((key) => {
    const state = figures[key]?.state ?? 'missing'
    return state === 'missing' || state === 'unreadable'
  })
  const named = cellName(edition, gap ?? first.cell)
  return [
    {
      verdict: 'not-assessable',
      at: siteOf(figures, first.cell),
      found: '',
      expected: '',
      says: {
        zh: `${table.zh}有${unknowable.length}项勾稽关系（共${of}项）无法核对，因为有单元格缺失或读不出，例如${named.zh}。请对照原件补齐后再核对。`,
        en: `${unknowable.length} of ${of} relations of ${table.en} could not be checked, because cells are missing or unreadable, such as ${named.en}. Compare with the original and check again.`,
      },
    },
  ]
}

const distance = (a: number, b: number): number => Math.round(Math.abs(a - b) * 1e6) / 1e6
