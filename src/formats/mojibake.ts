/** The commonest characters that UTF-8 Chinese turns into when it is read as GBK (的 。 ， 公 政 信 息 “ 是 中 …). */
const telltale = /[鐨銆锛鍏鏀淇鎭鈥鏄涓鍥勫簻紑锟氬]/g
const chinese = /[\u4e00-\u9fff]/g

/**
 * The text as it was before UTF-8 bytes were read as GBK and saved again; characters lost on the way are U+FFFD.
 * Undefined when the text does not have the marks of such an accident, or undoing it does not make it better.
 */
export function undoMojibake(text: string): string | undefined {
  const sample = text.length > 20_000 ? text.slice(0, 20_000) : text
  const marks = sample.match(telltale)?.length ?? 0
  if (marks < 3 || marks < (sample.match(chinese)?.length ?? 0) / 12) return undefined
  const undone = text.replace(/[^\0-\x7f]+\??/g, undoRun)
  const kept = undone.match(chinese)?.length ?? 0
  const lost = undone.match(/\ufffd/g)?.length ?? 0
  const stillMarked = undone.match(telltale)?.length ?? 0
  return lost * 3 < kept && stillMarked * 20 < kept ? undone : undefined
}

function undoRun(run: string): string {
  const bytes: number[] = []
  for (const character of run) {
    const code = gbkCodes().get(character)
    if (code === undefined) {
      if (character.charCodeAt(0) < 0x80) bytes.push(character.charCodeAt(0))
      else bytes.push(0xef, 0xbf, 0xbd)
    } else if (code > 0xff) bytes.push(code >> 8, code & 0xff)
    else bytes.push(code)
  }
  // A question mark right after a torn character is what the wrong reading left of its last byte.
  return new TextDecoder()
    .decode(new Uint8Array(bytes))
    .replace(/\ufffd+\?/g, '\ufffd')
    .replace(/\ufffd+/g, '\ufffd')
}

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
