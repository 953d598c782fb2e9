import type { Mode } from './view.ts'

const texts = ['usual', 'large'] as const satisfies readonly Mode['text'][]
const themes = ['auto', 'light', 'dark'] as const satisfies readonly Mode['theme'][]

/** One of the known values, or the first. */
const oneOf = <Value extends string>(known: readonly [Value, ...Value[]], given: string | undefined): Value =>
  known.find((value) => value === given) ?? known[0]

/** The mode two cookies tell; anything else in them is as none. */
export const modeOf = (cookies: Readonly<Record<string, string | undefined>>): Mode => ({
  text: oneOf(texts, cookies['text']),
  theme: oneOf(themes, cookies['theme']),
})
