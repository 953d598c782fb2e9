import { cases2025one } from './cases-2025-1.table.ts'
import type { CaseTold } from './told.ts'

/** Every request of the demo world, in the order in which it is told. */
export const toldCases: readonly CaseTold[] = [...cases2025one]
