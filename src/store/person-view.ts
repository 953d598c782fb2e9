/** What is shown of a person, masked, until somebody opens the entry: enough to tell people apart, too little to be used. */
export interface MaskedPerson {
  readonly name: string
  readonly identityNumber?: string
  readonly telephone?: string
}

/** 张三 → 张*, 欧阳明月 → 欧***, 110101199001011234 → 110***********1234, 13800001234 → 138****1234. */
export function maskPerson(person: MaskedPerson): MaskedPerson {
  const { name, identityNumber, telephone } = person
  return {
    name: maskName(name),
    ...(identityNumber !== undefined && { identityNumber: maskMiddle(identityNumber, 3, 4) }),
    ...(telephone !== undefined && { telephone: maskMiddle(telephone, 3, 4) }),
  }
}

function maskName(name: string): string {
  const letters = [...name]
  return letters.map((letter, index) => (index === 0 ? letter : '*')).join('')
}

/** A text too short to hide anything in its middle is hidden whole. */
function maskMiddle(text: string, head: number, tail: number): string {
  const letters = [...text]
  const hidden = letters.length - head - tail
  return hidden < 2
    ? '*'.repeat(letters.length)
    : `${letters.slice(0, head).join('')}${'*'.repeat(hidden)}${letters.slice(-tail).join('')}`
}
