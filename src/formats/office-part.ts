import { Parser } from 'htmlparser2'
import { no, yes, type Result } from '../kernel/result.ts'
import type { Limits } from './limits.ts'
import type { Unreadable } from './unreadable.table.ts'

/** What happens in the XML of an office file; names come without the prefix of the part's own namespace. */
export interface PartEvents {
  open(name: string): void
  attribute(name: string, value: string, element: string): void
  close(name: string): void
  text(text: string): void
  /** True stops the reading: more was found than may be kept. */
  isFull?(): boolean
}

const chunkLength = 65_536

/**
 * Runs over one XML part of a docx or xlsx file. The prefix of the root element is taken off all names that bear it
 * (`w:p` becomes `p`); other names keep theirs. What matches `without` is cut out beforehand, one after the other. Refuses ('damaged', 'too-large') what breaks the limits.
 */
export function readPart(
  bytes: Uint8Array,
  events: PartEvents,
  limits: Limits,
  without: readonly RegExp[] = [],
): Result<true, Unreadable> {
  let prefix: string | undefined
  let depth = 0
  let element = ''
  const own = (name: string): string => (prefix && name.startsWith(prefix) ? name.slice(prefix.length) : name)
  const parser = new Parser(
    {
      onopentagname(name) {
        prefix ??= name.slice(0, name.indexOf(':') + 1)
        depth++
        element = own(name)
        events.open(element)
      },
      onattribute(name, value) {
        events.attribute(own(name), value, element)
      },
      onclosetag(name) {
        depth--
        events.close(own(name))
      },
      ontext(text) {
        events.text(text)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  const whole = new TextDecoder(hasWideMark(bytes) ? 'utf-16' : 'utf-8').decode(bytes)
  const xml = without.reduce((left, pattern) => left.replace(pattern, ''), whole)
  for (let at = 0; at < xml.length; at += chunkLength) {
    parser.write(xml.slice(at, at + chunkLength))
    if (depth > limits.depth) return no({ code: 'damaged', facts: { depth: limits.depth } })
    if (events.isFull?.()) return no({ code: 'too-large', facts: { parts: limits.parts } })
  }
  parser.end()
  return yes(true)
}

const hasWideMark = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xfe
