import { useSyncExternalStore } from 'react'
import { createAudit } from './audit-store.ts'

/** The one audit of this page: it goes on while other rooms are open. */
const audit = createAudit()

export const useAudit = () => ({ audit, state: useSyncExternalStore(audit.watch, audit.state) })
