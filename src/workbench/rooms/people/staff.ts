import type { AnswerOf } from '../../calls/answers.ts'

export type Staff = AnswerOf<'get', '/staff'>
export type Member = Staff['people'][number]

export const staffKey = ['staff'] as const

/** Whose id it is, by name; what is nobody's stays as it is. */
export const nameOf = (people: readonly Member[], id: string): string =>
  people.find((person) => person.id === id)?.name ?? id
