import type { EditionId } from '../edition.ts'
import { numberAt, type FigureKey, type Figures } from '../figures.ts'
import type { DraftOptions } from './draft-options.ts'
import { counted, countedIfAny, sentence } from './sentences.ts'

type Clause = readonly [words: string, key: FigureKey]

interface ProactiveWords {
  /** Said when there are any; normative documents always. */
  readonly rules: readonly Clause[]
  readonly normative: readonly Clause[]
  readonly amount: { readonly words: string; readonly key: FigureKey; readonly unit?: string }
}

// prettier-ignore
const words = {
  '2019': {
    rules: [['新制作规章', 't2.regulation.new'], ['新公开规章', 't2.regulation.disclosed']],
    normative: [['新制作规范性文件', 't2.normative.new'], ['新公开规范性文件', 't2.normative.disclosed']],
    amount: { words: '政府集中采购总金额', key: 't2.procurement.amount' },
  },
  '2021': {
    rules: [['制发规章', 't2.regulation.made'], ['废止规章', 't2.regulation.repealed'], ['年底现行有效规章', 't2.regulation.in-force']],
    normative: [['制发行政规范性文件', 't2.normative.made'], ['废止行政规范性文件', 't2.normative.repealed'], ['年底现行有效行政规范性文件', 't2.normative.in-force']],
    amount: { words: '行政事业性收费金额', key: 't2.fee.amount', unit: '万元' },
  },
} as const satisfies Record<EditionId, ProactiveWords>

const decisions: readonly Clause[] = [
  ['行政许可处理决定', 't2.licence.decisions'],
  ['行政处罚处理决定', 't2.penalty.decisions'],
  ['行政强制处理决定', 't2.coercion.decisions'],
]

/** What table 2 counts, in words: documents, decisions, money. Nothing is said of a cell without a number. */
export function proactiveSentences(figures: Figures, edition: EditionId, year: number): string[] {
  const { rules, normative, amount } = words[edition]
  const tell = (clauses: readonly Clause[], clause: typeof counted): (string | undefined)[] =>
    clauses.map(([words, key]) => clause(words, numberAt(figures, key)))
  return [
    ...sentence(`${year}年，本机关`, [...tell(rules, countedIfAny), ...tell(normative, counted)]),
    ...decisionSentence(figures),
    ...sentence('', [amountClause(figures, amount)]),
  ]
}

/** The form of 2021 counts what was repealed and what is in force; what lapsed explains the difference. */
export const lapsedSentences = ({ lapsed, edition }: DraftOptions): string[] =>
  edition === '2021' && lapsed
    ? sentence('另有', [
        joined([countedIfAny('规章', lapsed.regulation), countedIfAny('行政规范性文件', lapsed.normative)]),
      ])
    : []

/** 规章1件、行政规范性文件2件失效; undefined when none did. */
function joined(clauses: readonly (string | undefined)[]): string | undefined {
  const said = clauses.filter((clause) => clause !== undefined)
  return said.length ? `${said.join('、')}失效，未计入废止件数` : undefined
}

function decisionSentence(figures: Figures): string[] {
  const numbers = decisions.map(([, key]) => numberAt(figures, key))
  if (numbers.every((number) => number === 0)) return ['未作出行政许可、行政处罚、行政强制处理决定。']
  return sentence(
    '作出',
    decisions.map(([words], index) => counted(words, numbers[index])),
    '、',
  )
}

/** Money without a unit is not told: nobody could say how much it is. */
function amountClause(figures: Figures, { words, key, unit }: ProactiveWords['amount']): string | undefined {
  const printed = figures[key]?.unit ?? unit
  return printed && countedIfAny(words, numberAt(figures, key), printed)
}
