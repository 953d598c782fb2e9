import type { ReportCommand } from '../../src/annual-report/desk/report-commands.ts'
import type { ReportDesk } from '../../src/annual-report/desk/report-desk.ts'
import { findingKey, weigh } from '../../src/annual-report/desk/weighed-findings.ts'
import { checkDraft } from '../../src/annual-report/desk/working-draft.ts'
import { reportAt, reportBasis } from '../../src/reads/report-desk.ts'
import { handleReport } from '../../src/services/handle-report.ts'
import { publishReport } from '../../src/services/publish-report.ts'
import { readOnly } from '../../src/store/read-only.ts'
import type { SampleOffice } from './sample-office.ts'

const people = {
  clerk: { id: 'clerk-1', rights: ['report.write'] },
  head: { id: 'head-1', rights: ['report.check', 'report.publish'] },
  leader: { id: 'leader-1', rights: ['report.sign'] },
} as const satisfies Readonly<Record<string, ReportDesk['actor']>>

/** Part one of a small report, its numbers drawn from the figures. */
export const samplePartOne = [
  '（一）主动公开',
  '2024年，本机关作出行政许可处理决定{t2.licence.decisions}件。',
  '（二）依申请公开',
  '2024年，本机关新收政府信息公开申请{t3.new.total}件，结转下年度继续办理{t3.carry-out.total}件。',
  '（三）政府信息管理',
  '按季度核对公开目录。',
  '（四）政府信息公开平台建设',
  '公开专栏设在县政府网站，由办公室维护。',
  '（五）监督保障',
  '全年组织业务培训一次。',
]

/** A report of 2024 that went through the whole sign-off and was published, then corrected in one figure. */
export async function publishedReports(office: SampleOffice): Promise<void> {
  const year = 2024
  const act = async (who: keyof typeof people, command: Exclude<ReportCommand, { type: 'publish' }>) => {
    const result = await handleReport(office, { year, actor: people[who], command })
    if (!result.ok) throw new Error(`${command.type}: ${JSON.stringify(result.no)}`)
  }
  const signAndPublish = async () => {
    const [{ file }, basis] = await Promise.all([
      reportAt(readOnly(office.db), office.organ.id, year),
      reportBasis(readOnly(office.db), office.organ, year),
    ])
    if (!basis) throw new Error('There is no form for 2024')
    for (const finding of weigh(checkDraft(file, basis, office.today()).findings, file.explained).open)
      await act('clerk', { type: 'explain-doubt', finding: findingKey(finding), reason: '已核对' })
    await act('clerk', { type: 'submit' })
    await act('head', { type: 'pass' })
    await act('leader', { type: 'sign' })
    const published = await publishReport(office, { year, actor: people.head })
    if (!published.ok) throw new Error(JSON.stringify(published.no))
  }
  office.setDay('2025-01-20')
  await act('clerk', { type: 'begin' })
  await act('clerk', { type: 'write', passage: '1', paragraphs: samplePartOne })
  await act('clerk', { type: 'write', passage: '5', paragraphs: ['公开目录更新不够及时，下一年度按季度核对。'] })
  await signAndPublish()
  office.setDay('2025-04-02')
  await act('clerk', { type: 'correct', reason: '行政许可处理决定漏计2件' })
  await act('clerk', { type: 'enter-figure', cell: 't2.licence.decisions', value: 2, reason: '案卷核对' })
  await signAndPublish()
}
