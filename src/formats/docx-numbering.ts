import { yes, type Result } from '../kernel/result.ts'
import type { Limits } from './limits.ts'
import { formatNumber } from './number-formats.table.ts'
import { readPart } from './office-part.ts'
import type { Unreadable } from './unreadable.table.ts'

interface Level {
  start: number
  format: string
  text: string
}

interface List {
  /** Lists made from the same definition count on together. */
  readonly definition: string
  readonly levels: ReadonlyMap<number, Level>
}

interface StyleList {
  list: string | undefined
  level: number
  basedOn: string | undefined
}

/** Counts the automatic numbers of a document, paragraph by paragraph. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>
  readonly #styles: ReadonlyMap<string, StyleList>
  readonly #counts = new Map<string, number[]>()

  constructor(lists: ReadonlyMap<string, List>, styles: ReadonlyMap<string, StyleList>) {
    this.#lists = lists
    this.#styles = styles
  }

  /** The number of the next paragraph of a list as it is printed (`一、`), '' for a paragraph without one. */
  next(id: string | undefined, level: number, style: string | undefined): string {
    const own = id === undefined ? this.#ofStyle(style) : { id, level }
    const list = own && own.id !== '0' ? this.#lists.get(own.id) : undefined
    const form = own && list?.levels.get(own.level)
    if (!own || !list || !form) return ''
    const counts = this.#counts.get(list.definition) ?? []
    this.#counts.set(list.definition, counts)
    counts.length = Math.min(counts.length, own.level + 1)
    for (let above = 0; above <= own.level; above++) {
      const start = list.levels.get(above)?.start ?? 1
      counts[above] = above === own.level ? (counts[above] ?? start - 1) + 1 : (counts[above] ?? start)
    }
    if (form.format === 'bullet' || form.format === 'none') return ''
    return form.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1
      return formatNumber(list.levels.get(index)?.format ?? 'decimal', counts[index] ?? 1)
    })
  }

  #ofStyle(style: string | undefined): { id: string; level: number } | undefined {
    let name = style
    for (let steps = 0; name !== undefined && steps < 20; steps++) {
      const found: StyleList | undefined = this.#styles.get(name)
      if (found?.list !== undefined) return { id: found.list, level: found.level }
      name = found?.basedOn
    }
    return undefined
  }
}

/** The lists a document defines, and the styles that belong to a list. */
export function readNumbering(
  lists: Uint8Array,
  styles: Uint8Array | undefined,
  limits: Limits,
): Result<Numbering, Unreadable> {
  const definitions = new Map<string, Map<number, Level>>()
  const found = new Map<string, { definition: string; starts: Map<number, number> }>()
  let definition = new Map<number, Level>()
  let level: Level = { start: 1, format: 'decimal', text: '' }
  let list = { definition: '', starts: new Map<number, number>() }
  let overridden = 0
  const read = readPart(
    lists,
    {
      open() {},
      close() {},
      text() {},
      attribute(name, value, element) {
        if (element === 'abstractNum' && name === 'abstractNumId') definitions.set(value, (definition = new Map()))
        else if (element === 'lvl' && name === 'ilvl')
          definition.set(Number(value), (level = { start: 1, format: 'decimal', text: '' }))
        else if (element === 'num' && name === 'numId') found.set(value, (list = { definition: '', starts: new Map() }))
        else if (element === 'lvlOverride' && name === 'ilvl') overridden = Number(value)
        else if (name === 'val')
          if (element === 'start') level.start = Number(value) || 0
          else if (element === 'numFmt') level.format = value
          else if (element === 'lvlText') level.text = value
          else if (element === 'abstractNumId') list.definition = value
          else if (element === 'startOverride') list.starts.set(overridden, Number(value) || 0)
      },
    },
    limits,
  )
  if (!read.ok) return read
  const styleLists = styles ? readStyles(styles, limits) : yes(new Map<string, StyleList>())
  return styleLists.ok ? yes(new Numbering(joinLists(definitions, found), styleLists.value)) : styleLists
}

function joinLists(
  definitions: ReadonlyMap<string, ReadonlyMap<number, Level>>,
  found: ReadonlyMap<string, { definition: string; starts: ReadonlyMap<number, number> }>,
): Map<string, List> {
  const lists = new Map<string, List>()
  for (const [id, { definition, starts }] of found) {
    const levels = new Map(definitions.get(definition))
    for (const [index, start] of starts) {
      const level = levels.get(index)
      if (level) levels.set(index, { ...level, start })
    }
    lists.set(id, { definition: starts.size ? `${definition} ${id}` : definition, levels })
  }
  return lists
}

function readStyles(bytes: Uint8Array, limits: Limits): Result<Map<string, StyleList>, Unreadable> {
  const styles = new Map<string, StyleList>()
  let style: StyleList = { list: undefined, level: 0, basedOn: undefined }
  const read = readPart(
    bytes,
    {
      open() {},
      close() {},
      text() {},
      attribute(name, value, element) {
        if (element === 'style' && name === 'styleId')
          styles.set(value, (style = { list: undefined, level: 0, basedOn: undefined }))
        else if (name === 'val')
          if (element === 'numId') style.list = value
          else if (element === 'ilvl') style.level = Number(value) || 0
          else if (element === 'basedOn') style.basedOn = value
      },
    },
    limits,
  )
  return read.ok ? yes(styles) : read
}
