/** What is said of something thrown, for whoever mends the program: where it was thrown, else what it says. */
export const defectOf = (thrown: unknown): string =>
  thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
