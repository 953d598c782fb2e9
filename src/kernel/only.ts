/** The one thing of a list that has just one; anything else is a defect. */
export function only<Thing>(list: readonly Thing[]): Thing {
  const [one] = list
  if (one === undefined || list.length !== 1) throw new Error(`One was expected, not ${list.length}`)
  return one
}
