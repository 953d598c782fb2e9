import type { Language } from '../kernel/words.ts'

/** An address as it was asked, split into its language and the address all languages share. */
export function splitAddress(pathname: string): { readonly language: Language; readonly path: string } {
  if (pathname === '/en') return { language: 'en', path: '/' }
  return pathname.startsWith('/en/') ? { language: 'en', path: pathname.slice(3) } : { language: 'zh', path: pathname }
}
