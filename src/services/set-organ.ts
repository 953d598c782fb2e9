import { type Result, yes } from '../kernel/result.ts'
import type { OrganRecord } from '../organ/organ-record.ts'
import type { RecordChange } from '../organ/record-changes.ts'
import type { Office } from './office.ts'
import { once } from './once.ts'
import { openOffice } from './open-office.ts'
import { casesDueFrom, reckonAnew } from './reckon-anew.ts'
import type { OfficeRefusal } from './service-refusals.table.ts'
import { type OrganStep, writeOrgan } from './write-organ.ts'

export interface OrganAsked {
  readonly actor: string
  readonly record: OrganRecord
  /** The change the person had before his eyes. */
  readonly seen?: number
  readonly key: string
}

export interface OrganSet extends OrganStep {
  /** Cases in hand whose due date came to lie on another day, because the holidays of another region count. */
  readonly moved: readonly string[]
}

/**
 * Enters what an organ says of itself and what it sets. Pages, letters and reports show it at once; letters that were sent keep
 * what they said. With another region or period of the office every case in hand is reckoned anew. Refuses what `writeOrgan` does.
 */
export function setOrgan(
  office: Office,
  { actor, record, seen, key }: OrganAsked,
): Promise<Result<OrganSet, OfficeRefusal>> {
  const writing = { organId: office.organ.id, actor, ...(seen !== undefined && { seen }) }
  return once(office, { key, request: { record, seen } }, async (trx): Promise<Result<OrganSet, OfficeRefusal>> => {
    const step = await writeOrgan(trx, office, writing, record)
    if (!step.ok) return step
    const moved: string[] = []
    if (step.value.changes.some(isReckonedBy)) {
      const anew = await openOffice({ ...office, db: trx }, office.organ.id)
      if (!anew) throw new Error('The organ that was just entered is not there')
      for (const caseId of await casesDueFrom(anew, office.today())) {
        const move = await reckonAnew(trx, anew, caseId, 'region')
        if (move) moved.push(move.number)
      }
    }
    return yes({ ...step.value, moved })
  })
}

/** Fields by which due dates, or the office's own days before them, are reckoned. */
const isReckonedBy = ({ field }: RecordChange): boolean => field === 'region' || field === 'settings.earlyWorkingDays'
