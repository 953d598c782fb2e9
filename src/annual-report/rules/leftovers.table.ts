/** One kind of leftover, and how it is found. */
export interface Leftover {
  readonly pattern: RegExp
  /** Every find has one of these signs, and little else has: texts without any are not searched. */
  readonly signs: string
  /** The same signs also stand for a name left out on purpose; such names are taken out first. */
  readonly masks?: true
}

/** What a form, an editor or a program leaves behind when nobody fills it in or cleans up. */
export const leftovers: readonly Leftover[] = [
  // Fields, references and merge fields of a word processor or a program.
  {
    pattern:
      /\[bookmark:[^\]]{0,40}\]?|错误[！!]\s*未(?:找到引用源|定义书签)|Error! (?:Reference|Bookmark)|#REF!|#VALUE!|\{\{[^{}]{0,40}\}\}|\$\{[^{}]{0,40}\}/,
    signs: '[错E#{$',
  },
  // Signs that were read under a wrong encoding.
  { pattern: /\uFFFD{2,}|锟斤拷|烫烫烫/, signs: '\uFFFD锟烫' },
  // Instructions of a model text: （此处填写…）, TODO.
  {
    pattern:
      /[（(【[](?:此处|请在此|请填写|待填|待补充|待定|填写)[^（()）【】[\]]{0,30}[）)】\]]|\bTODO\b|待填写|待补充/,
    signs: '此填待T',
  },
  // XX for a name, a number or a year.
  {
    pattern:
      /(?<![A-Za-z@.×\dX_-])(?:20[X×xＸ]{2}|[X×Ｘ]{2,6}|x{2,6}(?=[年月日件条个元局县市区镇乡号]))(?![A-Za-z@.\d])/,
    signs: 'XxＸ×',
    masks: true,
  },
  // A blank to be filled in: ____, 【 】, （  ）年.
  {
    pattern: /[_＿]{3,}|【\s*】|（[\s\u3000]{1,20}）(?=[年月日件条个元])|[（(][\s\u3000]{2,20}[）)]/,
    signs: '_＿【\\s',
  },
]
