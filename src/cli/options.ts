import { parseArgs } from 'node:util'
import { parseCivilDate } from '../kernel/civil-date.ts'
import { no, yes, type Result } from '../kernel/result.ts'
import type { Language, Words } from '../kernel/words.ts'
import { misuseWords } from './misuse.table.ts'
import { nearest } from './nearest.ts'

/** One option of a command, by its name without the dashes. */
export interface OptionSpec {
  /** What stands for its value in the help; an option without one is a switch. */
  readonly value?: string
  readonly oneOf?: readonly string[]
  readonly is?: 'count' | 'day'
  /** The largest count it takes. */
  readonly most?: number
  readonly example?: string
  readonly says: Words
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>

export interface Typed<Specs extends OptionSpecs> {
  /** As typed; a switch that was set has ''. */
  readonly options: Readonly<Partial<Record<keyof Specs, string>>>
  /** Everything that is no option, in order. */
  readonly words: readonly string[]
}

/** Takes the words after a command apart; refuses with the sentence to show. After `--` everything is a file. */
export function readOptions<Specs extends OptionSpecs>(
  args: readonly string[],
  specs: Specs,
  language: Language,
): Result<Typed<Specs>, string> {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      Object.entries(specs).map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' } as const]),
    ),
  })
  const options: Partial<Record<string, string>> = {}
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined
    const fault = spec ? faultOf(token.rawName, token.value, spec, language) : unknown(token.rawName, specs, language)
    if (fault) return no(fault)
    options[token.name] = token.value ?? ''
  }
  return yes({ options: options as Typed<Specs>['options'], words })
}

function unknown(typed: string, specs: OptionSpecs, language: Language): string {
  const guess = nearest(
    typed,
    Object.keys(specs).map((name) => `--${name}`),
  )
  return misuseWords('unknown-option', language, {
    typed,
    nearest: guess ? misuseWords('did-you-mean', language, { guess }) : '',
  })
}

function faultOf(option: string, typed: string | undefined, spec: OptionSpec, language: Language): string | undefined {
  if (!spec.value) return typed === undefined ? undefined : misuseWords('takes-no-value', language, { option })
  if (typed === undefined || typed === '')
    return misuseWords('needs-value', language, { option, example: spec.example ?? spec.oneOf?.[0] ?? spec.value })
  if (spec.oneOf && !spec.oneOf.includes(typed))
    return misuseWords('not-one-of', language, {
      option,
      typed,
      allowed: spec.oneOf.join(language === 'zh' ? '、' : ', '),
    })
  const most = spec.most ?? 1000
  if (spec.is === 'count' && !(/^\d{1,6}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= most))
    return misuseWords('not-a-count', language, { option, typed, most })
  if (spec.is === 'day' && !parseCivilDate(typed)) return misuseWords('not-a-day', language, { option, typed })
  return undefined
}
