/** Fen as yuan, with thousands parted: 1,234.50. */
export const yuanOf = (fen: number): string =>
  new Intl.NumberFormat('zh-CN', { minimumFractionDigits: fen % 100 === 0 ? 0 : 2, maximumFractionDigits: 2 }).format(
    fen / 100,
  )

/** An amount somebody typed, in fen; undefined when it is none. */
export function fenOf(typed: string): number | undefined {
  const plain = typed.normalize('NFKC').replaceAll(/[,\s]|元$/g, '')
  const parts = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(plain)
  return parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : undefined
}
