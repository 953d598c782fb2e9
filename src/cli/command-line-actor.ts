import type { CaseActor } from '../casework/case-desk.ts'

/** Whoever may run the program on the house's own machine may do what its commands do; the log names the command line. */
export const commandLineActor = { id: 'command-line', roles: ['clerk', 'head'] } as const satisfies CaseActor
