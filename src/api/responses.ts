import type { z } from 'zod'
import { problemShape } from './shapes/problem.ts'

/** A body of JSON, as a route lists it. */
export const json = <Shape extends z.ZodType>(schema: Shape, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

/** Whatever else may come back; every route may refuse. */
export const refusals = { default: json(problemShape, '不予办理及其理由 / refused, with reason and remedy') }
