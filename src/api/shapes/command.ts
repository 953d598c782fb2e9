import { z } from 'zod'
import { caseCommandShapes, type PlainCommand } from '../../services/case-command-shape.ts'

/** Commands with an address of their own, where numbers are given and pieces counted by the house. */
const elsewhere = ['split', 'notify-fee'] as const satisfies readonly PlainCommand['type'][]

export type ApiCommand = Exclude<PlainCommand, { readonly type: (typeof elsewhere)[number] }>

/** Shapes of the commands that may be sent as they are. */
export const apiCommandShapes: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  Object.entries(caseCommandShapes).filter(([type]) => !(elsewhere as readonly string[]).includes(type)),
)

const options = Object.values(apiCommandShapes) as unknown as readonly [z.core.$ZodTypeDiscriminable]

/** Any of them, told apart by its type. */
export const commandShape = z.discriminatedUnion('type', options) as unknown as z.ZodType<ApiCommand, ApiCommand>

/** A command on a case, and the version of the case its sender had before him. */
export const actShape = z.strictObject({
  command: commandShape,
  seen: z.exactOptional(z.int().min(1).max(2_147_483_647)),
})
