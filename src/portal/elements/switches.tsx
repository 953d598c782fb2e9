import type { Language } from '../../kernel/words.ts'
import { frameWords } from '../words/frame.table.ts'
import { addressIn, linkTo, type View } from '../view.ts'

const others = { zh: 'en', en: 'zh' } as const satisfies Record<Language, Language>
const names = { zh: '中文', en: 'English' } as const satisfies Record<Language, string>
const codes = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Language, string>

/** Language, size of the text, dark or light: links and forms, so that they work without a script. */
export const Switches = ({ view }: { view: View }) => {
  const { language, text, theme, address } = view
  const other = others[language]
  const button = (name: string, value: string, label: string) => (
    <button type="submit" name={name} value={value}>
      {label}
    </button>
  )
  return (
    <div class="switches">
      <form method="post" action={linkTo(view, '/preferences')} aria-label={frameWords.settings[language]}>
        <input type="hidden" name="back" value={address} />
        {text === 'large'
          ? button('text', 'usual', frameWords.usualText[language])
          : button('text', 'large', frameWords.largeText[language])}
        {theme === 'dark'
          ? button('theme', 'light', frameWords.light[language])
          : button('theme', 'dark', frameWords.dark[language])}
      </form>
      <a href={linkTo(view, '/accessibility')}>{frameWords.accessibility[language]}</a>
      <a href={addressIn(other, address)} lang={codes[other]} hreflang={codes[other]}>
        {names[other]}
      </a>
    </div>
  )
}
