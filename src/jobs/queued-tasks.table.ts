import { z } from 'zod'
import { importUndoTask, runImportUndo } from '../services/desk-import-undo.ts'
import { deskImportTask, runDeskImport } from '../services/desk-imports.ts'
import type { House } from '../services/office.ts'
import { openOffice } from '../services/open-office.ts'
import { logVerificationTask, runLogVerification } from '../services/verify-house-log.ts'

/** Work that people begin; each is safe to be done twice. */
export const queuedTasks = {
  [deskImportTask]: async (house, payload) => {
    const { organ, job } = deskWork.parse(payload)
    const office = await openOffice(house, organ)
    if (office) await runDeskImport(office, job)
  },
  [importUndoTask]: async (house, payload) => {
    const { organ, job } = deskWork.parse(payload)
    const office = await openOffice(house, organ)
    if (office) await runImportUndo(office, job)
  },
  [logVerificationTask]: async (house, payload) => {
    const { organ, job } = deskWork.parse(payload)
    const office = await openOffice(house, organ)
    if (office) await runLogVerification(office, job)
  },
} as const satisfies Readonly<Record<string, (house: House, payload: unknown) => Promise<void>>>

const deskWork = z.object({ organ: z.string(), job: z.string() })
