import { cases2023 } from './cases-2023.table.ts'
import { cases2025one } from './cases-2025-1.table.ts'
import type { Told } from './told.ts'

/** Every request of the demo world, in the order in which it is told. */
export const toldCases: readonly Told[] = [...cases2023, ...cases2025one]
