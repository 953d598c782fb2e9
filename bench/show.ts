/** A measure with three digits or so. */
export const show = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2))

/** What to say of a measure that has an aim; nothing of any other. */
export const verdict = (value: number, aim: number | undefined): string =>
  aim === undefined ? '' : `   aim ${aim}: ${value >= aim ? 'met' : 'missed'}`
