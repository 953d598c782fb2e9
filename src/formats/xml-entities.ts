const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The text of XML with its entities read. */
export const entitiesRead = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (all, ten, sixteen, name) => {
    if (name) return named[String(name).toLowerCase()] ?? all
    const code = ten ? Number(ten) : Number.parseInt(String(sixteen), 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all
  })

/** Its lines, without those that are blank. */
export const linesOfXml = (text: string): readonly string[] =>
  entitiesRead(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
