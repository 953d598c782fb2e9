/** Every find of a pattern with the flag g, from left to right: `matchAll` without a copy of the pattern for each text. */
export function findsIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const finds: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let find = pattern.exec(text); find !== null; find = pattern.exec(text)) {
    finds.push(find)
    if (find[0] === '') pattern.lastIndex += 1
  }
  return finds
}
