import { no, type Result, yes } from '../kernel/result.ts'
import type { Language } from '../kernel/words.ts'
import { feeFor } from '../statute/fees.ts'
import { type TariffKind, tariffs } from '../statute/fees.table.ts'
import type { Command } from './command.ts'
import { helpText } from './help-text.ts'
import { type OptionSpecs, readOptions } from './options.ts'
import { citationText, listed, reckoningWords, refuseReckoning, withNotes } from './reckoning.ts'

const kindNames = Object.keys(tariffs)
const isTariff = (word: string): word is TariffKind => Object.hasOwn(tariffs, word)

/** More than any applicant asks for in a month, and more pages than any one reply has. */
const most = 100_000

// prettier-ignore
const specs = {
  format: { value: 'text|json', oneOf: ['text', 'json'], says: { zh: '输出格式，默认 text', en: 'form of the answer, text by default' } },
} as const satisfies OptionSpecs

/** `gongkai fee pieces|pages N`: the information-processing fee, with its calculation. */
export const feeCommand: Command = {
  name: 'fee',
  usage: helpText({
    synopsis: 'fee pieces|pages N',
    says: {
      zh: '计算信息处理费：按件（同一申请人一个自然月内累计）或者按量（单件申请的页数）',
      en: 'Reckon the information-processing fee: by piece (one applicant, one calendar month) or by page (one request)',
    },
    options: specs,
    notes: { zh: '退出码：0 已算出；2 用法有误。', en: 'Exit codes: 0 reckoned, 2 misuse.' },
  }),
  run: async (args, desk) => {
    const { language } = desk
    const asked = readQuestion(args, language)
    if (!asked.ok) return refuseReckoning(desk, 'fee', asked.no)
    const { kind, count, format } = asked.value
    const { yuan, proof } = feeFor(kind, count)
    if (format === 'json') {
      const steps = proof.map((step) => ({
        text: step.says[language],
        citation: citationText(step.cite, language),
        yuan: step.yuan,
      }))
      desk.print(`${JSON.stringify({ yuan, proof: steps }, null, 2)}\n`)
    } else {
      const head = { zh: `信息处理费：${yuan}元`, en: `Information-processing fee: ${yuan} yuan` }
      const lines = proof.map(({ says, cite }) => ({ text: says[language], cite }))
      desk.print(lines.length ? `${head[language]}\n\n${withNotes(lines, language)}\n` : `${head[language]}\n`)
    }
    return 0
  },
}

interface Question {
  readonly kind: TariffKind
  readonly count: number
  readonly format: string | undefined
}

function readQuestion(args: readonly string[], language: Language): Result<Question, string> {
  const negative = args.find((word) => /^-[\d.]/.test(word))
  if (negative !== undefined) return no(reckoningWords('not-a-number', language, { typed: negative, most }))
  const read = readOptions(args, specs, language)
  if (!read.ok) return read
  const [kind, typed, extra] = read.value.words
  const allowed = listed(kindNames, language)
  if (kind === undefined) return no(reckoningWords('no-kind', language, { allowed }))
  if (!isTariff(kind)) return no(reckoningWords('unknown-kind', language, { typed: kind, allowed }))
  if (typed === undefined) return no(reckoningWords('no-number', language, { kind }))
  if (extra !== undefined) return no(reckoningWords('too-many-words', language, { typed: extra }))
  if (!/^\d{1,6}$/.test(typed) || Number(typed) > most)
    return no(reckoningWords('not-a-number', language, { typed, most }))
  return yes({ kind, count: Number(typed), format: read.value.options.format })
}
