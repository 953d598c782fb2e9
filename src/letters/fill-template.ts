import { no, type Result, yes } from '../kernel/result.ts'
import type { LetterBlock } from './composed-letter.ts'
import type { FieldName } from './fields.table.ts'
import type { FilledFields } from './letter-fields.ts'
import type { Condition, LetterTemplate, TemplateBlock } from './letter-template.ts'

/** A filled template, and which fields were printed in it. */
export interface FilledTemplate {
  readonly addressee: string
  readonly blocks: readonly LetterBlock[]
  readonly printed: ReadonlySet<FieldName>
}

/** Prints the fields in the template's blocks; gives back the first field that is wanted and not there. */
export function fillTemplate(
  template: LetterTemplate,
  fields: FilledFields,
  given: { readonly remedy: readonly string[]; readonly organ: string; readonly date: string },
): Result<FilledTemplate, FieldName> {
  const wanted = template.blocks.filter((block) => applies(block, fields))
  const printed = wanted.flatMap(fieldsIn)
  const missing = printed.find((name) => fields[name] === undefined)
  if (missing) return no(missing)

  const fill = (text: string): string =>
    oneStop(text.replace(placeholder, (_, name: FieldName) => asText(fields[name])))
  const addressee = wanted.find((block) => 'text' in block && block.kind === 'addressee')
  return yes({
    addressee: addressee && 'text' in addressee ? fill(addressee.text) : '',
    blocks: wanted.flatMap((block) => printBlock(block, fields, fill, given)),
    printed: new Set(printed),
  })
}

const placeholder = /\{(\w+)\}/gu

/** What was typed may end with a mark of its own, before the stop of the template. */
const oneStop = (text: string): string =>
  text.replace(
    /([！？])。|。(”)。/gu,
    (_, mark: string | undefined, quote: string | undefined) => mark ?? `。${quote ?? ''}`,
  )

const asText = (value: string | readonly string[] | undefined): string =>
  value === undefined ? '' : typeof value === 'string' ? value : value.join('；')

function applies(block: TemplateBlock, fields: FilledFields): boolean {
  const { when = [], unless = [] }: Condition = block.kind === 'remedy' || block.kind === 'signature' ? {} : block
  return when.every((name) => fields[name] !== undefined) && unless.every((name) => fields[name] === undefined)
}

/** The fields a block prints. */
export function fieldsIn(block: TemplateBlock): FieldName[] {
  if ('items' in block) return [block.items]
  return 'text' in block ? [...block.text.matchAll(placeholder)].map(([, name]) => name as FieldName) : []
}

function printBlock(
  block: TemplateBlock,
  fields: FilledFields,
  fill: (text: string) => string,
  given: { readonly remedy: readonly string[]; readonly organ: string; readonly date: string },
): LetterBlock[] {
  switch (block.kind) {
    case 'addressee':
      return []
    case 'heading':
    case 'note':
      return [{ kind: block.kind, text: fill(block.text) }]
    case 'paragraph':
      return paragraphs(fill(block.text))
    case 'list':
    case 'attachments':
      return [{ kind: block.kind, items: itemsOf(block.kind, fields[block.items]) }]
    case 'remedy':
      return given.remedy.flatMap(paragraphs)
    case 'signature':
      return [{ kind: 'signature', organ: given.organ, date: given.date }]
    default:
      return block satisfies never
  }
}

const paragraphs = (text: string): LetterBlock[] =>
  text.split('\n').map((line) => ({ kind: 'paragraph', text: withStop(line) }))

/** Lines of several keep the stop they were typed with. */
const withStop = (line: string): string => (/[。：；！？…”）]$/u.test(line) ? line : `${line}。`)

function itemsOf(kind: 'list' | 'attachments', value: string | readonly string[] | undefined): readonly string[] {
  const items = value === undefined ? [] : typeof value === 'string' ? [value] : value
  if (kind === 'attachments') return items
  const between = items.some((item) => /[；。]/u.test(item)) ? '。' : '；'
  return items.map((item, index) => `${item}${index === items.length - 1 ? '。' : between}`)
}
