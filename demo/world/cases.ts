import { cases2023 } from './cases-2023.table.ts'
import { cases2024 } from './cases-2024.table.ts'
import { cases2025one } from './cases-2025-1.table.ts'
import { cases2025two } from './cases-2025-2.table.ts'
import { cases2026 } from './cases-2026.table.ts'
import { casesMany } from './cases-many.table.ts'
import type { Told } from './told.ts'

/** Every request of the demo world, in the order in which it is told. */
export const toldCases: readonly Told[] = [
  ...cases2023,
  ...cases2024,
  ...casesMany,
  ...cases2025one,
  ...cases2025two,
  ...cases2026,
]
