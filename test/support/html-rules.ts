import { HtmlValidate } from 'html-validate'

/** The rules every page is held to. */
const checker = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'long-title': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // XML style of the renderer, allowed by HTML.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
  },
})

export const checkHtml = (text: string) => checker.validateString(text)
