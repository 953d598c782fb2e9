/**
 * The demo world under `var/demo`: loaded into the embedded database, its annual reports written in every form and audited.
 * What is there and was made by the same program is used again.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { SingleBar, Presets } from 'cli-progress'
import { lastDay, loadWorld } from '../demo/world/load-world.ts'
import { demoOrgan } from '../demo/world/organ.ts'
import { reportedYears, worldReport } from '../demo/world/reports.ts'
import { reportForms, reportWriters } from '../src/cli/report-writers.ts'
import type { House, Office } from '../src/services/office.ts'
import { openOffice, usualSettings } from '../src/services/open-office.ts'
import { nationalCalendar } from '../src/statute/working-calendar.ts'
import { floors } from './floors.table.ts'
import { home, openDemoHouse, postgres, toldClock } from './demo-house.ts'
import { stopServer } from '../src/store/embedded/stop-server.ts'

const root = join(import.meta.dirname, '..')
const madeBy = join(home, 'made-by')
const reports = join(home, 'reports')

/** The floors whose code makes the world; doors only show it. */
const services = 6

/** Whatever could make another world: its tables and the program. */
function fingerprint(): string {
  const hash = createHash('sha256')
  const rooms = Object.entries(floors).flatMap(([room, floor]) => (floor <= services ? [`src/${room}`] : []))
  for (const folder of ['demo/world', ...rooms].filter((folder) => existsSync(join(root, folder))))
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).toSorted())
      if (name.endsWith('.ts') && !name.endsWith('.test.ts'))
        hash.update(`${folder}/${name}\n`).update(readFileSync(join(root, folder, name)))
  return hash.digest('hex')
}

export interface DemoReport {
  readonly year: number
  readonly docx: string
  readonly faults: number
}

/** Makes the world and its reports, and leaves no server behind; answers with the reports by year. */
export async function demoWorld(say: (line: string) => void): Promise<readonly DemoReport[]> {
  const print = fingerprint()
  const isThere = existsSync(madeBy) && readFileSync(madeBy, 'utf8') === print
  if (!isThere) {
    if (existsSync(postgres)) await stopServer(postgres)
    rmSync(home, { recursive: true, force: true })
  }
  const { setDay, ...clock } = toldClock()
  const { house, database } = await openDemoHouse(clock)
  try {
    if (isThere) say(`演示数据没有变化，沿用 ${relative(root, home)}`)
    else await load(house, setDay, say)
    const office = await openOffice(house, demoOrgan.profile.id)
    if (!office) throw new Error('The organ of the demo world is not there')
    const written = await writeReports(office)
    writeFileSync(madeBy, print)
    return written
  } finally {
    await database.close()
  }
}

async function load(house: House, setDay: (day: string) => void, say: (line: string) => void): Promise<void> {
  const bar = new SingleBar(
    { format: ' {bar} {percentage}% {value}/{total} {day}', clearOnComplete: true },
    Presets.shades_classic,
  )
  const shown = process.stderr.isTTY
  const begun = Date.now()
  const office: Office = { ...house, organ: demoOrgan.profile, settings: usualSettings, calendar: nationalCalendar }
  const world = await loadWorld(office, {
    setDay,
    tell: (done, total) => {
      if (!shown) return
      if (done === 1) bar.start(total, 0, { day: '' })
      bar.update(done, { day: house.today() })
    },
  })
  if (shown) bar.stop()
  const seconds = ((Date.now() - begun) / 1000).toFixed(1)
  say(
    `${demoOrgan.profile.name}：${world.cases.size} 件申请，${world.happenings} 件事，${world.letters} 份文书，用时 ${seconds} 秒`,
  )
}

async function writeReports(office: Office): Promise<readonly DemoReport[]> {
  mkdirSync(reports, { recursive: true })
  const written: DemoReport[] = []
  for (const year of reportedYears) {
    const { manuscript, findings } = await worldReport(office, year, office.today())
    const name = join(reports, `${manuscript.organ}${year}年政府信息公开工作年度报告`)
    for (const form of reportForms) {
      const { extension, write } = reportWriters[form]
      writeFileSync(name + extension, await write(manuscript))
    }
    written.push({ year, docx: `${name}.docx`, faults: findings.filter(({ verdict }) => verdict === 'fault').length })
  }
  return written
}

/** What to look at, and what to try. */
export function tour(page: string): string {
  const here = (path: string) => relative(root, path)
  return `
演示机关：${demoOrgan.profile.name}（虚构），台账自2022年12月至${lastDay}

  ${here(reports)}/　三个年度的报告，各有 ${reportForms.map((form) => reportWriters[form].extension).join(' ')}
  ${here(page)}　审核页面：${pathToFileURL(page).href}

可以接着试：
  npx gongkai report explain t3.denied.4.natural --year 2024 --var var/demo   这个数字背后是哪一件
  npx gongkai report explain t4.suit-after.pending --year 2024 --var var/demo   跨年未审结的诉讼，后来怎样
  npx gongkai log verify --var var/demo          记录有没有被改过
  npx gongkai registers rebuild --var var/demo   由记录重建登记簿，前后摘要应当相同
  npx gongkai db status --var var/demo
`
}
