/** A value as JSON in the browser's blob store. */
export const jsonBlob = (value: unknown): Blob => new Blob([JSON.stringify(value)], { type: 'application/json' })
