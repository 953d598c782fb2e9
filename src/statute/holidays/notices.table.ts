import type { HolidayNotice } from '../holiday-notice.ts'
import { notices2019 } from './2019.table.ts'
import { notices2020 } from './2020.table.ts'
import { notices2021 } from './2021.table.ts'
import { notices2022 } from './2022.table.ts'
import { notices2023 } from './2023.table.ts'
import { notices2024 } from './2024.table.ts'
import { notices2025 } from './2025.table.ts'
import { notices2026 } from './2026.table.ts'

/** Every loaded notice of the State Council's General Office, in the order of publication. A new year is a new table here. */
export const nationalNotices: readonly HolidayNotice[] = [
  ...notices2019,
  ...notices2020,
  ...notices2021,
  ...notices2022,
  ...notices2023,
  ...notices2024,
  ...notices2025,
  ...notices2026,
]
