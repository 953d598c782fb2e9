/** Texts put one after the other as UTF-8. */
export interface Packer {
  /** Adds a text; how many bytes it takes. */
  readonly add: (text: string) => number
  /** All that was added since the last time, in memory of its own. */
  readonly take: () => Uint8Array<ArrayBuffer>
}

/** Bytes a UTF-16 unit takes at most. */
const widest = 3

/** A packer with room that is used again, so that many small texts leave nothing to clear away. */
export function packer(): Packer {
  const utf8 = new TextEncoder()
  let room = new Uint8Array(1 << 20)
  let end = 0
  return {
    add: (text) => {
      const need = end + text.length * widest
      if (need > room.length) {
        const wider = new Uint8Array(2 * need)
        wider.set(room.subarray(0, end))
        room = wider
      }
      const { written } = utf8.encodeInto(text, room.subarray(end))
      end += written
      return written
    },
    take: () => {
      const bytes = room.slice(0, end)
      end = 0
      return bytes
    },
  }
}
