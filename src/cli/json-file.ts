import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { z } from 'zod'
import { fieldFaults } from '../http/field-faults.ts'
import { no, type Result, yes } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import { whyUnreadable } from './cannot-read.ts'
import type { Desk } from './command.ts'
import { fillWords } from '../kernel/fill-words.ts'
import { shownName } from './shown-name.ts'

// prettier-ignore
const words = {
  unreadable: { zh: '{file} 读不出来：{why}', en: '{file} cannot be read: {why}' },
  wrong:      { zh: '{file} 的 {field} 有误：{reason}。', en: '{file}: {field} {reason}.' },
} as const satisfies Record<string, Words>

/** What a reader of a shape answers: the thing itself, or every field that is wrong. */
type ShapeRead<Thing> =
  | { readonly issues: readonly z.core.$ZodIssue[] }
  | { readonly issues?: never; readonly read: Thing }

/** A JSON file held to a shape; refuses with the sentences to show, one for each field that is wrong. */
export function readJsonFile<Thing>(
  file: string,
  desk: Desk,
  shape: (input: unknown) => ShapeRead<Thing>,
): Result<Thing, string> {
  const name = shownName(file)
  let input: unknown
  try {
    input = JSON.parse(readFileSync(resolve(desk.folder, file), 'utf8'))
  } catch (error) {
    return no(fillWords(words.unreadable, desk.language, { file: name, why: whyUnreadable(error, desk.language) }))
  }
  const read = shape(input)
  if (read.issues === undefined) return yes(read.read)
  const faults = fieldFaults(read.issues, desk.language)
  return no(faults.map((fault) => fillWords(words.wrong, desk.language, { file: name, ...fault })).join('\n'))
}
