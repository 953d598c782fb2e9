// prettier-ignore
const browsers = [
  ['Edg/', 'Edge'], ['OPR/', 'Opera'], ['QQBrowser/', 'QQ'], ['Firefox/', 'Firefox'], ['HeadlessChrome/', 'Chrome'], ['Chrome/', 'Chrome'], ['Safari/', 'Safari'],
] as const

// prettier-ignore
const systems = [
  ['HarmonyOS', 'HarmonyOS'], ['Android', 'Android'], ['iPhone', 'iPhone'], ['iPad', 'iPad'], ['Windows', 'Windows'], ['Mac OS X', 'macOS'], ['Linux', 'Linux'],
] as const

/** What a browser calls itself, short enough to be recognised; undefined when it says nothing known. */
export function browserName(userAgent: string): string | undefined {
  const named = [browsers, systems].map((all) => all.find(([mark]) => userAgent.includes(mark))?.[1])
  const words = named.filter((name) => name !== undefined)
  return words.length > 0 ? words.join(' · ') : undefined
}
