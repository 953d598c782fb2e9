/** Files to measure with: reports of realistic length, made by our own writers, the same in every run. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { demoReports } from '../demo/manuscripts.ts'
import { textForm } from '../demo/text-form.ts'
import type { Manuscript } from '../src/annual-report/manuscript.ts'
import { reportWriters } from '../src/cli/report-writers.ts'

export const benchFormats = ['docx', 'html', 'pdf', 'text'] as const
export type BenchFormat = (typeof benchFormats)[number]

const folder = join(import.meta.dirname, '../var/bench')

/** What a bureau tells of its year, so that the prose of a report comes to some 2,500 characters, as it does in life. */
const year = [
  '推进重点领域信息公开。围绕就业、教育、医疗、养老、住房等群众关心的事项，按季度梳理公开清单，逐项明确责任科室、公开时限和公开渠道，对到期未公开的事项逐一提醒。',
  '做好政策解读。坚持政策文件与解读材料同步起草、同步审核、同步发布，采用问答、图表、短视频等形式，说明政策背景、适用对象、办理条件和咨询方式，便于企业和群众理解。',
  '规范申请办理。完善登记、审核、办理、答复、归档全流程，答复文书统一格式，复杂申请集体会商，答复前由法制机构审核，答复后主动回访申请人，了解其真实需要。',
  '加强信息管理。对现行有效的文件逐件核对文号、成文日期和有效性，废止和失效的文件及时标注；发布前严格执行保密审查，对涉及个人隐私的内容作去标识处理。',
  '建好公开平台。调整栏目层级，合并内容交叉的栏目，增加按主题、按年度检索，定期检查链接和附件，手机页面与电脑页面内容保持一致。',
  '强化监督保障。把政务公开列入年度考核，每季度通报检查结果，对问题建立台账、限期整改；组织两次业务培训，参训一百二十人次。',
]

const lengthen = (manuscript: Manuscript, copy: number): Manuscript => ({
  ...manuscript,
  organ: manuscript.organ.replace('澜川县', `澜川${'甲乙丙丁戊己庚辛壬癸'.charAt(copy % 10)}县`),
  parts: {
    ...manuscript.parts,
    1: [...manuscript.parts[1], ...Array.from({ length: 4 }, () => year).flat()],
    5: [...manuscript.parts[5], ...year.slice(0, 3)],
  },
})

/** Paths of the files of one format, written when they are not there yet. */
export async function makeFiles(format: BenchFormat, count: number): Promise<string[]> {
  const own = join(folder, format)
  mkdirSync(own, { recursive: true })
  const paths: string[] = []
  for (let number = 0; number < count; number++) {
    const path = join(own, `${number}.${format === 'text' ? 'txt' : format}`)
    paths.push(path)
    if (existsSync(path)) continue
    const base = demoReports[number % demoReports.length]?.manuscript
    if (!base) throw new Error('The demonstration has no reports')
    const manuscript = lengthen(base, number)
    writeFileSync(path, format === 'text' ? textForm(manuscript) : await reportWriters[format].write(manuscript))
  }
  return paths
}

/** Paths of so many files of several formats, half of them text; each is named many times. */
export async function makeMixed(total: number): Promise<string[]> {
  const [text, html, docx] = [await makeFiles('text', 240), await makeFiles('html', 192), await makeFiles('docx', 96)]
  return Array.from({ length: total }, (_, at) => {
    const pool = [text, html, docx, text][at % 4] ?? []
    return pool[at % pool.length] ?? ''
  })
}
