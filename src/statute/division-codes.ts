/** The first two digits of every administrative division code (GB/T 2260). */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(' '),
)

/** Whether it is the code of a province, or of a city or county by its form (2, 4 or 6 digits). */
export const isDivisionCode = (code: string): boolean =>
  /^\d{2}(?:\d{2}){0,2}$/.test(code) && provinces.has(code.slice(0, 2))
