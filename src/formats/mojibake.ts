/** The commonest characters that UTF-8 Chinese turns into when it is read as GBK (的 。 ， 公 政 信 息 “ 是 中 …). */
const telltale = /[鐨銆锛鍏鏀淇鎭鈥鏄涓鍥勫簻紑锟氬]/g
const chinese = /[\u4e00-\u9fff]/g
const sampleLength = 20_000

/**
 * The text as it was before UTF-8 bytes were read as GBK and saved again; characters lost on the way are U+FFFD.
 * Undefined when the text does not have the marks of such an accident, or undoing it does not make it better.
 */
export function undoMojibake(text: string): string | undefined {
  const sample = text.length > sampleLength ? text.slice(0, sampleLength) : text
  const marks = marksIn(sample)
  if (marks < 3 || marks < (sample.match(chinese)?.length ?? 0) / 12) return undefined
  const undone = text.replace(lostPair, '鍏\ue100紑').replace(/[^\0-\x7f]+\??/g, undoRun)
  return isBetter(undone) ? undone : undefined
}

const marksIn = (text: string): number => text.match(telltale)?.length ?? 0

/**
 * 公开 is read as three GBK characters, the middle one of which many programs do not have. Of the few characters whose
 * bytes fit into that gap, 公开 is the only word.
 */
const lostPair = /鍏[?\ufffd]?紑/g

function isBetter(undone: string): boolean {
  const kept = undone.match(chinese)?.length ?? 0
  const lost = undone.match(/\ufffd/g)?.length ?? 0
  const marked = marksIn(undone)
  return lost * 3 < kept && marked * 20 < kept
}

function undoRun(run: string): string {
  const bytes: number[] = []
  for (const character of run) {
    const code = gbkCodes().get(character)
    if (code !== undefined && code > 0xff) bytes.push(code >> 8, code & 0xff)
    else if (code !== undefined) bytes.push(code)
    else if (character < '\x80') bytes.push(character.charCodeAt(0))
    else bytes.push(...lostCharacter)
  }
  return decodeLossy(new Uint8Array(bytes))
}

const lostCharacter = [0xef, 0xbf, 0xbd]

/**
 * UTF-8 with gaps. A byte left over after a whole character shows that two bytes are missing inside what seems to be
 * that character: it is lost as well. A question mark after a gap is what the wrong reading left of the last byte.
 */
const decodeLossy = (bytes: Uint8Array): string =>
  new TextDecoder()
    .decode(withoutFalseCharacters(bytes))
    .replace(/\ufffd{3,}/g, '\ufffd')
    .replace(/\ufffd{1,2}\?/g, '\ufffd')

function withoutFalseCharacters(bytes: Uint8Array): Uint8Array {
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes[at] ?? 0)
    let end = at + 1
    while (end < at + length && isContinuation(bytes[end])) end++
    if (end === at + length && length > 1 && isContinuation(bytes[end])) bytes[at] = 0xff
    at = end
  }
  return bytes
}

const sequenceLength = (lead: number): number => (lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4)
const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80

let codes: Map<string, number> | undefined

/** From a character to its one or two bytes in GBK; built from the decoder itself, once. */
function gbkCodes(): Map<string, number> {
  if (codes) return codes
  codes = new Map([['€', 0x80]])
  const decoder = new TextDecoder('gbk')
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const character = decoder.decode(new Uint8Array([lead, trail]))
      if (character.length === 1 && character !== '\ufffd' && !codes.has(character))
        codes.set(character, (lead << 8) | trail)
    }
  return codes
}
