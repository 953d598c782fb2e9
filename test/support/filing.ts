import type { Applicant, Seen, Typed } from './an-applicant.ts'

/** What a person types who makes no mistake. */
export const typedByPerson: Typed = {
  name: '周明远',
  idNumber: '11010519491231002X',
  telephone: '13900001111',
  description: '2024年度县级商贸流通专项资金的分配结果',
  receive: 'online',
}

export const numberOf = ({ text }: Seen): string => /\d{4}-\d{4}/.exec(text)?.[0] ?? ''
export const codeOf = ({ text }: Seen): string => /(?:\d{4} ){3}\d{4}/.exec(text)?.[0] ?? ''

/** Number and code of a receipt. */
export const keysOf = (receipt: Seen) => ({ number: numberOf(receipt), code: codeOf(receipt) })

/** Opens the form, waits as a reader would, and sends it. */
export async function file(applicant: Applicant, wait: () => void, over: Typed = {}): Promise<Seen> {
  const form = await applicant.get('/requests/new/person')
  wait()
  return applicant.send(form, { ...typedByPerson, ...over }, 'send')
}
