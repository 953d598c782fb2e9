import type { DocumentBlocks } from '../../formats/blocks.ts'
import type { Sited } from '../report.ts'
import { looksLikeOrgan } from './organ-name.ts'
import { plain } from './plain.ts'
import { yearOfText, yearSource } from './prose-date.ts'

export interface Titled {
  readonly title: Sited<string> | null
  readonly organ: string | null
  readonly year: number | null
}

const subject = '(?:(?:政府|政务)?信息(?:和政务)?公开|政务公开)'
const filling = '(?:工作|情况|的|年度|年|工作年度){0,4}'
const end = `${subject}${filling}(?:报告|年报)`
const shape = new RegExp(`^(?:《|\\[|【)?(.{0,60}?)${end}(?:》|】|全文|（(.{1,12})）|(${yearSource}年度?))?$`)
const yearWithin = new RegExp(`${yearSource}年(?:度)?`)
const yearAtEnd = new RegExp(`${yearSource}年(?:度)?$`)
const fileName = /\.(?:docx?|wps|pdf|html?|txt|xlsx?)$/i
const separator = /[_|｜>＞»/]|--|——|-(?=[^-]*$)/
const longest = 70

/**
 * The title of the report, whole or broken over up to three lines before part one, with the organ and the year it
 * names. Menus and breadcrumbs lose against a line that has organ and year. A page title stands in when the text has
 * none; a file name in the text is no title, but its organ and year are given.
 */
export function readTitle(document: DocumentBlocks, prose: readonly Sited<string>[], firstHeading: number): Titled {
  const printed = best(linesBefore(prose, firstHeading))
  if (printed && !isMenu(printed)) return printed
  const outside = Object.entries(document.format === 'html' ? (document.about ?? {}) : {})
    .filter(([name]) => /title/i.test(name))
    .flatMap(([, text]) => [text, ...text.split(separator)])
    .map((text) => titledBy(plain(text), {}))
  const page = strongest(outside)
  if (page && (!printed || (page.organ !== null && page.year !== null))) return page
  if (printed) return printed
  const named = strongest(
    prose
      .filter(({ value }) => fileName.test(value.trim()))
      .map(({ value, at }) => titledBy(plain(value.trim()).replace(fileName, ''), at)),
  )
  return { title: null, organ: named?.organ ?? null, year: named?.year ?? null }
}

/** 政府信息公开年报 alone: the name of a column of the site. */
const isMenu = ({ title, organ, year }: Titled): boolean =>
  organ === null && year === null && !title?.value.includes('工作')

const linesBefore = (prose: readonly Sited<string>[], firstHeading: number): readonly Sited<string>[] =>
  prose
    .slice(0, firstHeading < 0 ? 30 : firstHeading)
    .filter(({ value }) => value.length <= longest && !fileName.test(value.trim()))

function best(lines: readonly Sited<string>[]): Titled | undefined {
  const texts = lines.map(({ value }) => plain(value).replace(/^[#*]+|[*]+$/g, ''))
  const found = lines.flatMap(({ at }, index) =>
    [1, 2, 3].map((count) => {
      const parts = texts.slice(index, index + count)
      const fits = parts.length === count && parts.every((part) => part !== '' && !/[。；]/.test(part))
      return fits && (count === 1 || broken(parts)) ? titledBy(parts.join(''), at) : undefined
    }),
  )
  return strongest(found)
}

const soleYear = new RegExp(`^（?${yearSource}年度?）?$`)

/** Lines that only together make a title: the first is an organ, or the last is no title alone, or only its year. */
function broken(parts: readonly string[]): boolean {
  const before = parts.slice(0, -1)
  if (soleYear.test(parts.at(-1) ?? '')) return before.length === 1 ? shape.test(before[0] ?? '') : broken(before)
  return (
    before.every((part) => !shape.test(part)) &&
    (looksLikeOrgan((parts[0] ?? '').replace(yearAtEnd, '')) ||
      !shape.test(parts.at(-1) ?? '') ||
      /^\d{4}年?/.test(parts[0] ?? ''))
  )
}

/** What a site prints around a title on the same line. */
const labelBefore = /^(?:标题|名称|信息名称|题名)：|^【[^】]{1,8}】/
const labelAfter = /(?:发布(?:时间|日期)|来源|日期|字号|字体|浏览|作者|【).{0,60}$/

/** The notice by which a report is sent out has its title within. */
const noticeAround = /^[^《》]{0,30}关于(?:印发|公布|发布|公开)《([^《》]+)》的(?:通知|公告|通告|函)$/

/** The title a line is, with its organ and year; undefined when it is none. */
export function titledBy(line: string, at: Sited<string>['at']): Titled | undefined {
  const text = line.replace(labelBefore, '').replace(labelAfter, '').replace(noticeAround, '$1')
  if (text.length > longest) return undefined
  const match = shape.exec(text)
  const head = match?.[1]
  if (head === undefined || /[，。]/.test(text)) return undefined
  const year = yearWithin.exec(head)
  const parts = year ? [head.slice(0, year.index), head.slice(year.index + year[0].length)] : [head]
  const names = parts.map((part) => part.replace(/^(?:关于|的)+|(?:关于|的)+$/g, ''))
  const organ = names.find(looksLikeOrgan) ?? null
  if (organ === null && names.join('').length > 8) return undefined
  const tail = yearWithin.exec(match?.[2] ?? match?.[3] ?? '')
  return { title: { value: text, at }, organ, year: yearOfText(year?.[1] ?? tail?.[1]) }
}

/** Organ and year count; of equals the later one, which stands nearer to the report. */
function strongest(found: readonly (Titled | undefined)[]): Titled | undefined {
  const weight = ({ organ, year }: Titled) => (organ === null ? 0 : 2) + (year === null ? 0 : 2)
  return found.reduce((kept, next) => (next && (!kept || weight(next) >= weight(kept)) ? next : kept), undefined)
}
