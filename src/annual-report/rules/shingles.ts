import { plain, sentencesOf } from '../read/plain.ts'
import type { AnnualReport } from '../report.ts'

/** Characters in one shingle. */
const width = 8
/** One shingle in so many goes into the sketch. */
const sampling = 8
const longestText = 30_000

/** Sentences every report has, because the form or the law gives them. */
const given =
  /根据《中华人民共和国政府信息公开条例》.{0,60}(?:编制|报告如下|公布)|(?:本报告|年度报告).{0,30}(?:组成|统计期限|下载|由.{2,40}编制)|如对本.{0,8}报告|请与.{2,60}联系|未收到.{0,30}申请|没有?发生.{0,40}(?:复议|诉讼)|信息处理费|无其他需要报告|贯彻(?:落实|执行)《中华人民共和国政府信息公开条例》/
const noise = /[^\u4e00-\u9fffA-Za-z]/g

const known = new WeakMap<AnnualReport, Uint32Array>()

/** The shingles of a report, reckoned once as long as the report is kept. */
export function shinglesOf(report: AnnualReport): Uint32Array {
  const shingles = known.get(report) ?? reckon(report)
  known.set(report, shingles)
  return shingles
}

/** Hashes of the eight-character runs of parts one and five, digits, punctuation and given sentences taken out, sorted. */
function reckon({ sections }: AnnualReport): Uint32Array {
  const text = sections
    .filter(({ ordinal }) => ordinal === 1 || ordinal === 5)
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ value }) => sentencesOf(value)))
    .filter((sentence) => !given.test(plain(sentence)))
    .join('')
    .replace(noise, '')
    .slice(0, longestText)
  const hashes = new Uint32Array(Math.max(0, text.length - width + 1))
  for (let at = 0; at < hashes.length; at += 1) {
    let hash = 2166136261
    for (let i = at; i < at + width; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
    hashes[at] = (hash ^ (hash >>> 15)) >>> 0
  }
  hashes.sort()
  return hashes.filter((hash, at) => at === 0 || hash !== hashes[at - 1])
}

/** How much of the smaller of two sorted sets the other has, 0 to 1. */
export function overlap(a: Uint32Array, b: Uint32Array): number {
  const smaller = Math.min(a.length, b.length)
  if (smaller === 0) return 0
  let [i, j, both] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0]
    if (left === right) both += 1
    if (left <= right) i += 1
    if (right <= left) j += 1
  }
  return both / smaller
}

/** The shingles whose hash the sampling picks: the same ones in every report. */
export const sketchOf = (shingles: Uint32Array): Uint32Array => shingles.filter((hash) => hash % sampling === 0)
