import type { Language } from '../kernel/words.ts'

/** The language an `Accept-Language` asks for; Chinese unless English is wanted more. */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';')
      const weight = Number(/^\s*q=([\d.]{1,5})\s*$/.exec(rest[0] ?? '')?.[1] ?? 1)
      return { tag: tag.trim().split('-')[0], weight: Number.isNaN(weight) ? 0 : weight }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
  return wanted.find(({ tag }) => tag === 'zh' || tag === 'en')?.tag === 'en' ? 'en' : 'zh'
}
