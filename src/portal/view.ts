import type { Language } from '../kernel/words.ts'
import type { OrganProfile } from '../organ/organ-profile.ts'

/** How a visitor wants pages: kept in two cookies, so that it works without a script. */
export interface Mode {
  readonly text: 'usual' | 'large'
  readonly theme: 'auto' | 'light' | 'dark'
}

/** What every page is shown with. */
export interface View extends Mode {
  readonly language: Language
  /** The address of the page without its language: `/search?q=budget`. */
  readonly address: string
  /** Where the site is reached: `https://www.yunxi.gov.cn`. */
  readonly origin: string
  /** Not known while the database has never answered. */
  readonly organ?: OrganProfile
}

/** An address of the portal in a language: Chinese stands at the root, English below `/en`. */
export const addressIn = (language: Language, path: string): string =>
  language === 'zh' ? path : path === '/' ? '/en/' : `/en${path}`

/** An address of the portal in the language of the page it is shown on. */
export const linkTo = ({ language }: Pick<View, 'language'>, path: string): string => addressIn(language, path)

/** As `linkTo`, in full: for feeds, canonical addresses and whoever leaves with it. */
export const fullAddress = ({ origin, language }: Pick<View, 'origin' | 'language'>, path: string): string =>
  `${origin}${addressIn(language, path)}`
