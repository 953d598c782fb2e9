/** 索引号: code of the publishing organ, year, five digits; generated once and never changed. */
export interface PublicAddress {
  readonly year: number
  readonly serial: number
}

const organCode = /^[0-9A-Z-]{7,18}$/

/** Whether an organ's code can stand before the bar of an index number. */
export const isOrganCode = (code: string): boolean => organCode.test(code)

/** 11430603MB0000001X/2024-00012. A serial below 1 is a defect. */
export function indexNumber(code: string, { year, serial }: PublicAddress): string {
  if (!Number.isSafeInteger(serial) || serial < 1) throw new Error(`${serial} is no serial number`)
  return `${code.replaceAll('-', '')}/${year}-${String(serial).padStart(5, '0')}`
}

/** The year and serial an index number ends with, whatever organ it names; undefined when it is none. */
export function parseIndexNumber(text: string): (PublicAddress & { readonly code: string }) | undefined {
  const match = /^([0-9A-Z-]{7,18})\/(\d{4})-(\d{5,7})$/.exec(text)
  return match ? { code: match[1] ?? '', year: Number(match[2]), serial: Number(match[3]) } : undefined
}
