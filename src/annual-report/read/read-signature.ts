import type { Sited, Signature } from '../report.ts'
import { looksLikeOrgan } from './organ-name.ts'
import { plain, withoutSpace } from './plain.ts'
import { daySource, firstDay, soleDay } from './prose-date.ts'

/** What stands under a report on a site page and belongs to the page. */
const afterReport =
  /^(?:上一篇|下一篇|打印|关闭|【?打印|【?关闭|分享|扫一扫|版权所有|主办|承办|网站标识码|[京沪津渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]ICP|附件|相关(?:文章|信息|链接)|浏览次数|信息来源|责任编辑|联系我们|网站地图)/
const organAndDay = new RegExp(`^(.{2,40}?)[（]?(${daySource})[）]?$`)

export interface Signed {
  readonly signature: Signature | null
  /** Index of the first paragraph that is no longer part of the report. */
  readonly endsAt: number
}

/**
 * The organ and the day at the end of the report, from the last first-level heading on: the first line that is a day
 * and nothing else with the organ before it, or a line that is the organ and nothing else. None gives null.
 */
export function readSignature(prose: readonly Sited<string>[], from: number): Signed {
  let last = prose.length
  for (const [index, line] of prose.entries()) {
    const { value, at } = line
    if (index < from || value.length > 80) continue
    const text = plain(value)
    if (afterReport.test(text)) {
      last = index
      break
    }
    const date = soleDay(text)
    if (date !== undefined) return signedBy(line, prose[index - 1], index, { dateText: withoutSpace(value), date })
    const both = organAndDay.exec(text)
    if (both?.[1] && looksLikeOrgan(both[1]))
      return {
        signature: { organ: both[1], dateText: both[2] ?? '', date: firstDay(both[2] ?? '') ?? null, at },
        endsAt: index,
      }
  }
  return lone(prose, from, last)
}

/** Signed by the organ in the line above the day, when there is one. */
function signedBy(
  line: Sited<string>,
  above: Sited<string> | undefined,
  index: number,
  day: Pick<Signature, 'dateText' | 'date'>,
): Signed {
  const organ = above ? plain(above.value) : ''
  const named = above !== undefined && looksLikeOrgan(organ)
  const at = named ? above.at : line.at
  return { signature: { organ: named ? organ : null, ...day, at }, endsAt: named ? index - 1 : index }
}

/** Only the organ stands there: the last line of the report. */
function lone(prose: readonly Sited<string>[], from: number, last: number): Signed {
  const line = prose[last - 1]
  const organ = line && last - 1 > from ? plain(line.value) : ''
  if (!line || !looksLikeOrgan(organ) || !/[局厅委部府室处会院心署]$/.test(organ))
    return { signature: null, endsAt: last }
  return { signature: { organ, dateText: null, date: null, at: line.at }, endsAt: last - 1 }
}
