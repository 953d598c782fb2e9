import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { z } from 'zod'
import type { ImportMapping } from '../casework/import-head.ts'
import { fieldFaults } from '../http/field-faults.ts'
import { no, type Result, yes } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import { type ImportKind, importKinds } from '../services/import-kinds.ts'
import type { ImportFile } from '../services/import-plan.ts'
import { whyUnreadable } from './cannot-read.ts'
import type { Desk } from './command.ts'
import { type Asked, readAsked } from './database-command.ts'
import { fillWords } from '../kernel/fill-words.ts'
import { officeOptions } from './office-command.ts'
import type { OptionSpecs } from './options.ts'

const kinds = Object.keys(importKinds) as [ImportKind, ...ImportKind[]]

/** Options of the commands that read an old ledger. */
// prettier-ignore
export const ledgerFileOptions = {
  ...officeOptions,
  kind:    { value: kinds.join('|'), oneOf: kinds, says: { zh: '台账种类，默认 requests：requests 依申请公开，disputes 复议诉讼，ledgers 规范性文件、许可、处罚等', en: 'kind of ledger, requests by default: requests, disputes (reconsideration and suits), ledgers (documents, licences, penalties and the like)' } },
  mapping: { value: 'FILE', example: 'mapping.json', says: { zh: '对应表（JSON）：columns 列名对字段，words 用词对代码，defaults 缺省值', en: 'mapping (JSON): columns by heading, words by field, defaults by field' } },
} as const satisfies OptionSpecs

/** A ledger that was named, with how it shall be understood. */
export interface LedgerAsked {
  readonly asked: Asked
  readonly kind: ImportKind
  readonly file: ImportFile
  readonly mapping: ImportMapping
}

const texts = z.record(z.string(), z.string())
const mappingShape: z.ZodType<ImportMapping> = z.strictObject({
  columns: z.exactOptional(z.record(z.string(), z.nullable(z.string()))),
  words: z.exactOptional(z.record(z.string(), texts)),
  defaults: z.exactOptional(texts),
})

// prettier-ignore
const words = {
  unreadable: { zh: '{file} 读不出来：{why}', en: '{file} cannot be read: {why}' },
  wrong:      { zh: '{file} 不是对应表：{at} {why}', en: '{file} is no mapping: {at} {why}' },
  field:      { zh: '{file}：没有“{field}”这个字段，可用：{fields}', en: '{file}: there is no field “{field}”; it takes: {fields}' },
} as const satisfies Record<string, Words>

/** Reads the words of a command on an old ledger, the file and the mapping; refuses with the sentence to show. */
export function readLedgerAsked(args: readonly string[], desk: Desk, specs: OptionSpecs): Result<LedgerAsked, string> {
  const asked = readAsked(args, desk, specs, { least: 1, most: 1 })
  if (!asked.ok) return asked
  const [name = ''] = asked.value.words
  const kind = kinds.find((one) => one === asked.value.options['kind']) ?? 'requests'
  const bytes = bytesOf(name, desk)
  if (!bytes.ok) return bytes
  const mapping = readMapping(asked.value.options['mapping'], kind, desk)
  if (!mapping.ok) return mapping
  return yes({ asked: asked.value, kind, file: { name: basename(name), bytes: bytes.value }, mapping: mapping.value })
}

function bytesOf(file: string, { folder, language }: Desk): Result<Uint8Array, string> {
  try {
    return yes(readFileSync(resolve(folder, file)))
  } catch (error) {
    return no(fillWords(words.unreadable, language, { file, why: whyUnreadable(error, language) }))
  }
}

function readMapping(file: string | undefined, kind: ImportKind, desk: Desk): Result<ImportMapping, string> {
  if (file === undefined) return yes({})
  const { language } = desk
  const bytes = bytesOf(file, desk)
  if (!bytes.ok) return bytes
  let input: unknown
  try {
    input = JSON.parse(new TextDecoder().decode(bytes.value))
  } catch (error) {
    return no(fillWords(words.unreadable, language, { file, why: whyUnreadable(error, language) }))
  }
  const read = mappingShape.safeParse(input)
  if (!read.success) {
    const [fault] = fieldFaults(read.error.issues, language)
    return no(fillWords(words.wrong, language, { file, at: fault?.field ?? '', why: fault?.reason ?? '' }))
  }
  const { columns = {}, words: told = {}, defaults = {} } = read.data
  const fields = Object.keys(importKinds[kind].writer.fields)
  const named = [...Object.values(columns), ...Object.keys(told), ...Object.keys(defaults)]
  const unknown = named.find((field) => field !== null && !fields.includes(field))
  return unknown === undefined || unknown === null
    ? yes(read.data)
    : no(fillWords(words.field, language, { file, field: unknown, fields: fields.join(' ') }))
}
