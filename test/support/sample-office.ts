import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CivilDate, civilDate } from '../../src/kernel/civil-date.ts'
import type { OrganProfile } from '../../src/organ/organ-profile.ts'
import type { RequestForm } from '../../src/services/register-request.ts'
import type { Office } from '../../src/services/office.ts'
import { nationalCalendar } from '../../src/statute/working-calendar.ts'
import type { Database } from '../../src/store/database.ts'
import { fileStore } from '../../src/store/files.ts'
import { instantOf } from '../../src/store/instant.ts'
import { pdfFontPaths } from '../../src/cli/pdf-fonts.ts'

/** An organ made up for tests. */
export const sampleOrgan: OrganProfile = {
  id: 'yunxi-commerce',
  name: '云溪县商务局',
  code: '11430603MB0000001X',
  numberPrefix: '云商公开',
  kind: 'local-department',
  region: '430603',
  office: {
    name: '云溪县商务局政府信息公开办公室',
    address: '云溪县春晖路18号',
    hours: '工作日8:30–12:00，14:30–17:30',
    telephone: '0730-5550108',
  },
  reconsiderationOrgan: '云溪县人民政府',
  reconsiderationChannel: '云溪县行政复议网上申请平台',
  court: '云溪县人民法院',
  feeAccount: '云溪县财政非税收入专户',
}

/** A request handed in at the counter. */
export const sampleForm: RequestForm = {
  matter: 'disclosure',
  channel: 'in-person',
  applicant: { name: '周明远', telephone: '13900001111', address: '云溪县桂花巷3号' },
  applicantKind: 'natural',
  identityProven: true,
  wanted: { description: '2024年度县级商贸流通专项资金的分配结果' },
  delivery: { form: 'paper', route: 'post' },
}

/** An office whose clock the test sets. */
export interface SampleOffice extends Office {
  readonly setDay: (day: string) => void
}

export function sampleOffice(database: Database, organ: OrganProfile = sampleOrgan): SampleOffice {
  let today: CivilDate = civilDate('2025-03-03')
  return {
    db: database.db,
    today: () => today,
    now: () => instantOf(new Date(`${today}T02:00:00Z`)),
    newId: randomUUID,
    hashName: 'sha256',
    people: { current: 1, keys: new Map([[1, randomBytes(32)]]), lookupKey: randomBytes(32) },
    files: fileStore(mkdtempSync(join(tmpdir(), 'gongkai-files-'))),
    fontPaths: pdfFontPaths(),
    organ,
    settings: {
      correctionWorkingDays: 15,
      explanationWorkingDays: 10,
      earlyWorkingDays: 5,
      twoPeople: true,
      makesRules: false,
    },
    calendar: nationalCalendar,
    setDay: (day) => {
      today = civilDate(day)
    },
  }
}
