import { reg } from '../../statute/citation.ts'
import { plain } from '../read/plain.ts'
import type { AnnualReport, Sited } from '../report.ts'
import { defineRule, type Remark } from './define-rule.ts'
import { wordsAround } from './words-around.ts'

/** Signs without which none of the patterns below finds anything. */
const mayName = /[我心联咨编索向]/
/** Words without which one of them finds nothing. */
const speaks = /我[局委镇乡街厅校院中公]|中心/
/** An organ speaking of itself; 中心 only where it acts, for 中心 is also a middle. */
const voice =
  /(?:^|[，。；：）])(?:20\d\d年(?:度)?，?)?(我局|我委|我镇|我乡|我街道|我厅|我校|我院|我中心|我公司|中心(?=高度|认真|严格|积极|切实))/g
/** Which organs may speak of themselves so, by their names. */
const speakers: Readonly<Record<string, RegExp>> = {
  我局: /局|署|办|中心|队/, 我委: /委|发展和改革|发展改革|卫生健康|国资/, 我镇: /镇/, 我乡: /乡/, 我街道: /街道/, 我厅: /厅/, 我校: /学|校/,
  我院: /院/, 我中心: /中心/, 我公司: /公司/, 中心: /中心/,
} // prettier-ignore

/** Whom the reader is to turn to, or who drew the report up: 请与云溪县商务局办公室联系. */
const approaches = /联系|咨询|编制|索取/
const contact =
  /(?:与|向|由|到)([\u4e00-\u9fff]{2,30}?(?:局|委员会|厅|人民政府|街道办事处)(?:[\u4e00-\u9fff]{0,12}办公室)?)(?:联系|咨询|编制|索取)/
/** Requests made to a government, told by an organ that is none: 向市政府及市政府办公室提出的申请. */
const addressed = /向([省市区县](?:人民)?政府)[^，。]{0,12}提出的?[^，。]{0,12}申请/
/** A name taken apart: its branch of work (商务), its region (云溪县), or only its level (县商务局). */
const branch = /([\u4e00-\u9fff]{2,12}?)(?:局|委员会|厅|人民政府|街道办事处)/
const regionOf = /^(.{2,}?(?:省|市|州|盟|县|区|旗|镇|乡))/
const level = /^(县|区|市|镇|乡)(?=[\u4e00-\u9fff]{2})/

/**
 * Words of another organ told as one's own: a text copied from elsewhere. Only a doubt, for organs are renamed and merged.
 * Readings: docs/adr/0067-placeholders-and-foreign-names.md.
 */
export const foreign = defineRule(
  {
    id: 'FOREIGN',
    severity: 'warning',
    cite: reg(50, 1),
    title: { zh: '报告中不得出现他机关、他地区的自称', en: 'The report speaks of its own organ and region only' },
  },
  (report, { others = [] }) => {
    const { organ } = report
    if (organ === null) return []
    const own = aliasesOf(report, organ)
    const seen = new Set<string>()
    return report.prose.flatMap((paragraph) =>
      namesIn(paragraph, own, others).flatMap((name) => {
        if (seen.has(name)) return []
        seen.add(name)
        return [remarkOf(name, organ, paragraph)]
      }),
    )
  },
)

/** The organ as its title, signature and file call it. */
const aliasesOf = ({ title, signature }: AnnualReport, organ: string): string =>
  [organ, title?.value ?? '', signature?.organ ?? ''].join(' ').replaceAll('政府信息', '')

function namesIn({ value }: Sited<string>, own: string, others: readonly AnnualReport[]): string[] {
  if (others.length === 0 && !mayName.test(value)) return []
  const text = plain(value.slice(0, 20_000))
  const voices = speaks.test(text) ? voicesIn(text).filter((who) => !isOwnVoice(who, own)) : []
  const named = approaches.test(text) ? contact.exec(text)?.[1] : undefined
  const strangers = named !== undefined && isStranger(named, own) ? [named] : []
  const asked = text.includes('提出') ? addressed.exec(text)?.[1] : undefined
  const misaddressed = asked !== undefined && !/政府|办公[室厅]/.test(own) ? [asked] : []
  const copied = others.flatMap(({ organ }) =>
    organ !== null && organ.length >= 5 && tellsOf(text, organ) && isStranger(organ, own) ? [organ] : [],
  )
  return [...new Set([...voices, ...strangers, ...misaddressed, ...copied])]
}

const voicesIn = (text: string): string[] => [...text.matchAll(voice)].map(([, who = '']) => who)

const isOwnVoice = (who: string, own: string): boolean => speakers[who]?.test(own) !== false

/** Neither the region nor the branch of work is the organ's own. */
function isStranger(name: string, own: string): boolean {
  if (own.includes(name) || name.startsWith('本')) return false
  const work = branch.exec(name.replace(regionOf, '').replace(level, ''))?.[1] ?? ''
  const region = regionOf.exec(name)?.[1]
  const at = level.exec(name)?.[1]
  const otherWork = work.length >= 2 && !own.includes(work)
  const otherRegion =
    region !== undefined && region.length > 2
      ? !own.includes(region.slice(0, -1))
      : at !== undefined && !own.includes(at)
  return (otherWork && otherRegion) || isNextDoor(name, own)
}

/** Places with their level: 云溪县, 白石镇. */
const places = /([\u4e00-\u9fff]{2,4}?)([县区旗镇乡])/g

/** The same branch of work in another place of the same level: 海岭县商务局 in a report of 云溪县商务局. */
function isNextDoor(name: string, own: string): boolean {
  const [there, ...more] = name.matchAll(places)
  if (!there || more.length > 0 || there.index !== 0) return false
  const here = [...own.matchAll(places)].filter(([, , level]) => level === there[2])
  return here.length > 0 && !own.includes(there[1] ?? '')
}

/** What follows the name of an organ that tells of its own work. */
const doing = /^(?:高度重视|认真|严格|坚持|积极|切实|深入|主动公开|共?收到|全年)/

/** The text has another organ of the audit tell of its work, at the head of a clause. */
function tellsOf(text: string, organ: string): boolean {
  const at = text.indexOf(organ)
  return at >= 0 && (at === 0 || /[，。；）]/.test(text.charAt(at - 1))) && doing.test(text.slice(at + organ.length))
}

const remarkOf = (name: string, organ: string, { value, at }: Sited<string>): Remark => ({
  verdict: 'doubt',
  at: { sentence: wordsAround(value, name), place: at },
  found: name,
  expected: organ,
  says: {
    zh: `报告机关是${organ}，文中却以“${name}”自称或署名。如果是照抄其他机关的稿子，请改正。`,
    en: `The report is of ${organ}, but the text speaks as “${name}”. If it was copied from another organ, correct it.`,
  },
})
