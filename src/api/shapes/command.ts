import { z } from 'zod'
import { caseCommandShapes, type PlainCommand } from '../../services/case-command-shape.ts'

/** Shapes of the commands that may be sent as they are; the others have an address of their own, where the house numbers and counts. */
export const apiCommandShapes: Readonly<Record<string, z.ZodType>> = caseCommandShapes

const options = Object.values(apiCommandShapes) as unknown as readonly [z.core.$ZodTypeDiscriminable]

/** Any of them, told apart by its type. */
export const commandShape = z.discriminatedUnion('type', options) as unknown as z.ZodType<PlainCommand, PlainCommand>

/** A command on a case, and the version of the case its sender had before him. */
export const actShape = z.strictObject({
  command: commandShape,
  seen: z.exactOptional(z.int().min(1).max(2_147_483_647)),
})
