import { reg } from '../../statute/citation.ts'
import type { AnnualReport, Sited } from '../report.ts'
import { defineRule, type Remark } from './define-rule.ts'
import { leftovers } from './leftovers.table.ts'
import { saidTwice } from './said-twice.ts'
import { wordsAround } from './words-around.ts'

/** The most common ones. */
const surnames =
  '王李张刘陈杨赵黄周吴徐孙朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱侯江尹薛闫段雷史龙陶贺顾毛郝龚邵万钱严覃武戴莫孔汤'
/** 李XX, and X inside 《》 or inside quotation marks with other words: a name left out for its owner's sake, or a pattern quoted. */
const masked = new RegExp(
  `[${surnames}](?:[X×Ｘ]{2,6})(?![年月日件条个元号局县市区镇乡省])|《[^《》]*》|“[^“”]*[\\u4e00-\\u9fff][^“”]*”`,
  'g',
)

const hasAny = (signs: string): RegExp => new RegExp(`[${signs}]`)
const anySign = hasAny(leftovers.map(({ signs }) => signs).join(''))
const searched = leftovers.map((leftover) => ({ ...leftover, own: hasAny(leftover.signs) }))

const fileName = /^[^，。；：]{4,80}\.(?:docx?|wps|pdf|xlsx?)$/
/** Spares long paragraphs the pattern above. */
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
  return searched.flatMap(({ pattern, own, masks }) => {
    if (!own.test(value)) return []
    const found = pattern.exec(masks ? value.replaceAll(masked, '') : value)?.[0]
    return found === undefined ? [] : [leftBehind(found, { value, at })]
  })
}

const leftBehind = (found: string, { value, at }: Sited<string>): Remark => ({
  at: { sentence: wordsAround(value, found), place: at },
  found,
  expected: '',
  says: {
    zh: `文中留有“${found.trim() === '' ? '空白' : found}”，是没有填写的占位或编辑软件的残留。请填写实际内容或删去。`,
    en: `“${found}” is left in the text: a placeholder nobody filled in, or a leftover of an editor. Fill in what belongs there, or delete it.`,
  },
})

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
