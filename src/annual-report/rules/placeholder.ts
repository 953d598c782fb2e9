import { reg } from '../../statute/citation.ts'
import type { AnnualReport, Sited } from '../report.ts'
import { defineRule, type Remark } from './define-rule.ts'

interface Leftover {
  readonly pattern: RegExp
  /** Every find has one of these, and little else has. */
  readonly signs: string
  readonly verdict: 'fault' | 'doubt'
  /** The same signs also hide a name on purpose. */
  readonly masks?: true
}

const surnames =
  '王李张刘陈杨赵黄周吴徐孙朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱侯江尹薛闫段雷史龙陶贺顾毛郝龚邵万钱严覃武戴莫孔汤'
/** 李XX, and X inside 《》 or inside quotation marks with other words: a name left out for its owner's sake, or a pattern quoted. */
const masked = new RegExp(
  `[${surnames}](?:[X×Ｘ]{2,6})(?![年月日件条个元号局县市区镇乡省])|《[^《》]*》|“[^“”]*[\\u4e00-\\u9fff][^“”]*”`,
  'g',
)

/** What a form, an editor or a program leaves behind when nobody fills it in or cleans up. */
const leftovers: readonly Leftover[] = [
  {
    pattern:
      /\[bookmark:[^\]]{0,40}\]?|错误[！!]\s*未(?:找到引用源|定义书签)|Error! (?:Reference|Bookmark)|#REF!|#VALUE!|\{\{[^{}]{0,40}\}\}|\$\{[^{}]{0,40}\}/,
    signs: '[错E#{$',
    verdict: 'fault',
  },
  { pattern: /\uFFFD{2,}|锟斤拷|烫烫烫/, signs: '\uFFFD锟烫', verdict: 'fault' },
  {
    pattern:
      /[（(【[](?:此处|请在此|请填写|待填|待补充|待定|填写)[^（()）【】[\]]{0,30}[）)】\]]|\bTODO\b|待填写|待补充/,
    signs: '此填待T',
    verdict: 'fault',
  },
  {
    pattern:
      /(?<![A-Za-z@.×\dX_-])(?:20[X×xＸ]{2}|[X×Ｘ]{2,6}|x{2,6}(?=[年月日件条个元局县市区镇乡号]))(?![A-Za-z@.\d])/,
    signs: 'XxＸ×',
    masks: true,
    verdict: 'fault',
  },
  {
    pattern: /[_＿]{3,}|【\s*】|（[\s\u3000]{1,20}）(?=[年月日件条个元])|[（(][\s\u3000]{2,20}[）)]/,
    signs: '_＿【\\s',
    verdict: 'fault',
  },
]
const hasAny = (signs: string): RegExp => new RegExp(`[${signs}]`)
const anySign = hasAny(leftovers.map(({ signs }) => signs).join(''))
const looked = leftovers.map((leftover) => ({ ...leftover, own: hasAny(leftover.signs) }))
const fileName = /^[^，。；：]{4,80}\.(?:docx?|wps|pdf|xlsx?)$/
const longestFileName = 85
const attachment = /附件|下载|链接|附：/

/** Placeholders and leftovers of editors in the text; a file name standing alone as a paragraph is a doubt. */
export const placeholder = defineRule(
  {
    id: 'PLACEHOLDER',
    severity: 'error',
    cite: reg(50, 1),
    title: {
      zh: '报告中不得留有占位符号和编辑残留',
      en: 'No placeholders or leftovers of an editor are left in the text',
    },
  },
  (report) =>
    textOf(report).flatMap(({ value, at }, index, all) => [
      ...leftoversIn({ value, at }),
      ...saidTwice({ value, at }),
      ...strayFile({ value, at }, all[index - 1]?.value),
    ]),
)

const textOf = (report: AnnualReport): readonly Sited<string>[] =>
  report.title && !report.prose.some(({ value }) => value === report.title?.value)
    ? [report.title, ...report.prose]
    : report.prose

function leftoversIn({ value, at }: Sited<string>): Remark[] {
  if (!anySign.test(value)) return []
  return looked.flatMap(({ pattern, own, verdict, masks }) => {
    if (!own.test(value)) return []
    const found = pattern.exec(masks ? value.replaceAll(masked, '') : value)?.[0]
    return found === undefined ? [] : [leftBehind(found, verdict, value, at)]
  })
}

const leftBehind = (found: string, verdict: Leftover['verdict'], value: string, at: Sited<string>['at']): Remark => ({
  verdict,
  at: { sentence: around(value, found), place: at },
  found,
  expected: '',
  says: {
    zh: `文中留有“${found.trim() === '' ? '空白' : found}”，是没有填写的占位或编辑软件的残留。请填写实际内容或删去。`,
    en: `“${found}” is left in the text: a placeholder nobody filled in, or a leftover of an editor. Fill in what belongs there, or delete it.`,
  },
})

const repeated = /([\u4e00-\u9fff，]{8,40})\1/

const [shortest, longest] = [8, 40]
/**
 * For each sign where it stood last; places of all texts are counted on, so that none needs to be wiped out. Signs share
 * places: a table of all of them would push all else out of the processor's cache, and the pattern has the last word.
 */
const lastPlace = new Float64Array(0x800).fill(-Infinity)
const sharing = lastPlace.length - 1
let counted = 0

/**
 * Spares most paragraphs the pattern above, which tries every run at every place: in words said twice every sign of the
 * second time stood not far before, and at least eight such signs follow one another.
 */
function mayRepeat(text: string): boolean {
  let run = 0
  const start = counted
  counted += text.length + longest
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const isNear = start + at - (lastPlace[code & sharing] ?? 0) <= longest
    lastPlace[code & sharing] = start + at
    run = isNear && isWord(code) ? run + 1 : 0
    if (run === shortest) return true
  }
  return false
}

/** The signs of the pattern above. */
const isWord = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || code === 0xff0c

/** The same words twice, one right after the other: pasted twice. */
function saidTwice({ value, at }: Sited<string>): Remark[] {
  const text = value.slice(0, 4000)
  const found = mayRepeat(text) ? repeated.exec(text)?.[1] : undefined
  if (found === undefined) return []
  return [
    {
      severity: 'warning',
      verdict: 'doubt',
      at: { sentence: around(value, found), place: at },
      found,
      expected: '',
      says: {
        zh: `“${found}”紧接着重复了一遍，可能是粘贴所致。请删去一处。`,
        en: `“${found}” stands twice in a row, perhaps pasted twice. Delete one.`,
      },
    },
  ]
}

function strayFile({ value, at }: Sited<string>, before = ''): Remark[] {
  if (value.length > longestFileName && value.trim().length > longestFileName) return []
  const text = value.trim()
  if (!text.includes('.') || !fileName.test(text) || attachment.test(text) || attachment.test(before)) return []
  return [
    {
      severity: 'warning',
      verdict: 'doubt',
      at: { sentence: text, place: at },
      found: text,
      expected: '',
      says: {
        zh: `正文中单独出现文件名“${text}”。如果不是附件，请删去。`,
        en: `The file name “${text}” stands alone in the text. Delete it unless it is an attachment.`,
      },
    },
  ]
}

/** The words near a find, short enough to show. */
const around = (value: string, found: string): string => {
  const at = value.indexOf(found)
  return value.slice(Math.max(0, at - 20), at + found.length + 20).trim()
}
