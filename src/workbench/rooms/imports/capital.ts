/** A label of a field as it stands by itself, not in a sentence. */
export const capital = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1)
