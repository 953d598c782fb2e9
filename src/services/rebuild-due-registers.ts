import { openOffice } from './open-office.ts'
import type { House } from './office.ts'
import { rebuildRegisters } from './rebuild-registers.ts'

export interface DueRebuilt {
  readonly organ: string
  readonly cases: number
  readonly entries: number
}

/**
 * Writes the registers of every organ anew whose rows lack what a migration added; tells of each when it is done. Each in one
 * transaction that also says it is no longer due: broken off, it is done again at the next start, and never twice.
 */
export async function rebuildDueRegisters(house: House, tell: (done: DueRebuilt) => void): Promise<void> {
  const due = await house.db.selectFrom('register_due').select('organ_id').orderBy('organ_id').execute()
  for (const { organ_id: organ } of due) {
    const office = await openOffice(house, organ)
    if (!office) continue
    const { cases, entries } = await rebuildRegisters(office)
    tell({ organ, cases, entries })
  }
}
