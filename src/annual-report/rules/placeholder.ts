import { reg } from '../../statute/citation.ts'
import type { AnnualReport, Sited } from '../report.ts'
import { defineRule, type Draft } from './define-rule.ts'

interface Leftover {
  readonly pattern: RegExp
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
    verdict: 'fault',
  },
  { pattern: /\uFFFD{2,}|锟斤拷|烫烫烫/, verdict: 'fault' },
  {
    pattern:
      /[（(【[](?:此处|请在此|请填写|待填|待补充|待定|填写)[^（()）【】[\]]{0,30}[）)】\]]|\bTODO\b|待填写|待补充/,
    verdict: 'fault',
  },
  {
    pattern:
      /(?<![A-Za-z@.×\dX_-])(?:20[X×xＸ]{2}|[X×Ｘ]{2,6}|x{2,6}(?=[年月日件条个元局县市区镇乡号]))(?![A-Za-z@.\d])/,
    masks: true,
    verdict: 'fault',
  },
  {
    pattern: /[_＿]{3,}|【\s*】|（[\s\u3000]{1,20}）(?=[年月日件条个元])|[（(][\s\u3000]{2,20}[）)]/,
    verdict: 'fault',
  },
]
const fileName = /^[^，。；：]{4,80}\.(?:docx?|wps|pdf|xlsx?)$/
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
      ...leftovers.flatMap(({ pattern, verdict, masks }) =>
        leftBehind(pattern.exec(masks ? value.replaceAll(masked, '') : value)?.[0], verdict, value, at),
      ),
      ...saidTwice({ value, at }),
      ...strayFile({ value, at }, all[index - 1]?.value),
    ]),
)

const textOf = (report: AnnualReport): readonly Sited<string>[] =>
  report.title && !report.prose.some(({ value }) => value === report.title?.value)
    ? [report.title, ...report.prose]
    : report.prose

function leftBehind(
  found: string | undefined,
  verdict: Leftover['verdict'],
  value: string,
  at: Sited<string>['at'],
): Draft[] {
  if (found === undefined) return []
  return [
    {
      verdict,
      at: { sentence: around(value, found), place: at },
      found,
      expected: '',
      says: {
        zh: `文中留有“${found.trim() === '' ? '空白' : found}”，是没有填写的占位或编辑软件的残留。请填写实际内容或删去。`,
        en: `“${found}” is left in the text: a placeholder nobody filled in, or a leftover of an editor. Fill in what belongs there, or delete it.`,
      },
    },
  ]
}

const repeated = /([\u4e00-\u9fff，]{8,40})\1/

const [shortest, longest] = [8, 40]

/**
 * Spares most paragraphs the pattern above, which tries every run at every place: words said twice are at least eight
 * signs long, so that every eighth sign is enough to be looked at.
 */
function mayRepeat(text: string): boolean {
  for (let at = 0; at < text.length; at += shortest)
    for (let length = shortest; length <= longest; length += 1)
      if (text.charCodeAt(at) === text.charCodeAt(at + length) && runAround(text, at, length) >= length) return true
  return false
}

/** How many signs in a row around a place stand again so much further on. */
function runAround(text: string, at: number, further: number): number {
  const isSame = (place: number): boolean => text.charCodeAt(place) === text.charCodeAt(place + further)
  let [from, to] = [at, at + 1]
  while (from > 0 && to - from < further && isSame(from - 1)) from -= 1
  while (to - from < further && isSame(to)) to += 1
  return to - from
}

/** The same words twice, one right after the other: pasted twice. */
function saidTwice({ value, at }: Sited<string>): Draft[] {
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

function strayFile({ value, at }: Sited<string>, before = ''): Draft[] {
  const text = value.trim()
  if (!fileName.test(text) || attachment.test(text) || attachment.test(before)) return []
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
