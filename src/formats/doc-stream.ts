/** Numbers of a stream of an old Word file; what lies outside it is zero. */
export interface DocStream {
  readonly length: number
  u8(at: number): number
  u16(at: number): number
  u32(at: number): number
}

export function docStream(content: Uint8Array): DocStream {
  const u8 = (at: number): number => content[at] ?? 0
  const u16 = (at: number): number => u8(at) | (u8(at + 1) << 8)
  return { length: content.length, u8, u16, u32: (at) => u16(at) + u16(at + 2) * 0x10000 }
}
