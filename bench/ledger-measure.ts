/** The middle of several measurements: what is neither luck nor a hiccup. */
export const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
