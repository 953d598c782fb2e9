const sector = 512
const end = 0xfffffffe
const free = 0xffffffff

/** A compound file of the given streams, each long enough to have sectors of its own. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams)
  const sizes = names.map((name) => Math.max(8, Math.ceil((streams[name]?.length ?? 0) / sector)))
  const file = new Uint8Array((3 + sizes.reduce((sum, size) => sum + size, 0)) * sector)
  const view = new DataView(file.buffer)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(30, 9, true)
  view.setUint16(32, 6, true)
  view.setUint32(44, 1, true)
  view.setUint32(48, 1, true)
  view.setUint32(56, 4096, true)
  view.setUint32(60, end, true)
  view.setUint32(68, end, true)
  for (let index = 1; index < 109; index++) view.setUint32(76 + index * 4, free, true)
  for (let index = 0; index < 128; index++) view.setUint32(sector + index * 4, index < 2 ? end : free, true)
  entry(file, 0, { name: 'Root Entry', type: 5, first: end, size: 0, child: 1, right: free })
  let first = 2
  for (const [index, name] of names.entries()) {
    const size = sizes[index] ?? 8
    const right = index + 1 < names.length ? index + 2 : free
    entry(file, index + 1, { name, type: 2, first, size: size * sector, child: free, right })
    file.set(streams[name] ?? new Uint8Array(), (first + 1) * sector)
    for (let at = 0; at < size; at++)
      view.setUint32(sector + (first + at) * 4, at + 1 < size ? first + at + 1 : end, true)
    first += size
  }
  return file
}

interface Entry {
  readonly name: string
  readonly type: number
  readonly first: number
  readonly size: number
  readonly child: number
  readonly right: number
}

function entry(file: Uint8Array, index: number, { name, type, first, size, child, right }: Entry): void {
  const view = new DataView(file.buffer, sector * 2 + index * 128, 128)
  for (let at = 0; at < name.length; at++) view.setUint16(at * 2, name.charCodeAt(at), true)
  view.setUint16(64, (name.length + 1) * 2, true)
  view.setUint8(66, type)
  view.setUint32(68, free, true)
  view.setUint32(72, right, true)
  view.setUint32(76, child, true)
  view.setUint32(116, first, true)
  view.setUint32(120, size, true)
}

const textStart = 1024
const fkpPage = 7
const deletedPage = 8

/**
 * An old Word document. In its text `\r` ends a paragraph and `\x07` a cell; `\x07` at the places of `rowEnds` ends a row,
 * which says so in its own properties or, where `elsewhere` is set, in the stream for long ones. What stands between the
 * places of `deleted` was deleted with the change kept.
 */
export function oldWord(
  text: string,
  rowEnds: readonly { readonly at: number; readonly elsewhere?: true }[],
  flags = 0,
  deleted?: { readonly from: number; readonly to: number },
): Uint8Array {
  const word = new Uint8Array(4608)
  const table = new Uint8Array(4096)
  const data = new Uint8Array(4096)
  const view = new DataView(word.buffer)
  view.setUint16(0, 0xa5ec, true)
  view.setUint16(10, 0x0200 | flags, true)
  view.setUint32(0x18, textStart, true)
  view.setUint32(0x4c, text.length, true)
  for (let at = 0; at < text.length; at++) view.setUint16(textStart + at * 2, text.charCodeAt(at), true)
  view.setUint32(0x102, 100, true)
  view.setUint32(0x106, 12, true)
  view.setUint32(0x1a2, 0, true)
  const tables = new DataView(table.buffer)
  tables.setUint8(0, 2)
  tables.setUint32(1, 16, true)
  tables.setUint32(9, text.length, true)
  tables.setUint32(15, textStart, true)
  tables.setUint32(100, textStart, true)
  tables.setUint32(104, textStart + text.length * 2, true)
  tables.setUint32(108, fkpPage, true)
  new DataView(data.buffer).setUint16(64, 3, true)
  data.set([0x17, 0x24, 1], 66)
  word.set(properties(text, rowEnds), fkpPage * sector)
  if (deleted) {
    view.setUint32(0xfa, 200, true)
    view.setUint32(0xfe, 12, true)
    tables.setUint32(208, deletedPage, true)
    word.set(deletion(deleted), deletedPage * sector)
  }
  return compoundFile({ WordDocument: word, '1Table': table, Data: data })
}

const plainAt = 400
const rowAt = 410
const elsewhereAt = 420

function properties(text: string, rowEnds: readonly { readonly at: number; readonly elsewhere?: true }[]): Uint8Array {
  const page = new Uint8Array(sector)
  const view = new DataView(page.buffer)
  page.set([2, 0, 0, 0], plainAt)
  page.set([3, 0, 0, 0x17, 0x24, 1], rowAt)
  page.set([0, 4, 0, 0, 0x46, 0x66, 64, 0, 0, 0], elsewhereAt)
  const marks = text.split('').flatMap((character, at) => (character === '\r' || character === '\x07' ? [at] : []))
  view.setUint32(0, textStart, true)
  for (const [run, at] of marks.entries()) {
    const row = rowEnds.find((found) => found.at === at)
    view.setUint32((run + 1) * 4, textStart + (at + 1) * 2, true)
    view.setUint8((marks.length + 1) * 4 + run * 13, (row ? (row.elsewhere ? elsewhereAt : rowAt) : plainAt) / 2)
  }
  view.setUint8(sector - 1, marks.length)
  return page
}

function deletion({ from, to }: { readonly from: number; readonly to: number }): Uint8Array {
  const page = new Uint8Array(sector)
  const view = new DataView(page.buffer)
  view.setUint32(0, textStart + from * 2, true)
  view.setUint32(4, textStart + to * 2, true)
  view.setUint8(8, plainAt / 2)
  page.set([3, 0x00, 0x08, 1], plainAt)
  view.setUint8(sector - 1, 1)
  return page
}
