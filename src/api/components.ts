import { z } from 'zod'
import { caseCommandShapes } from '../services/case-command-shape.ts'
import { personShape, requestFormShape } from '../services/request-form-shape.ts'
import { registeredShape } from './routes/post-request.ts'
import { stepShape } from './routes/post-command.ts'
import { caseFileShape, disputeShape, letterShape } from './shapes/case-file.ts'
import { caseViewShape, maskedShape } from './shapes/case-view.ts'
import { actShape, commandShape } from './shapes/command.ts'
import { dueShape } from './shapes/common.ts'
import { problemShape } from './shapes/problem.ts'

/** Names of the shapes in the description; a client made from it has classes of these names. */
const named: Readonly<Record<string, z.ZodType>> = {
  Problem: problemShape,
  Due: dueShape,
  RequestForm: requestFormShape,
  Person: personShape,
  Registered: registeredShape,
  Case: caseViewShape,
  CaseFile: caseFileShape,
  Letter: letterShape,
  Dispute: disputeShape,
  MaskedPerson: maskedShape,
  Act: actShape,
  Command: commandShape,
  Step: stepShape,
  ...Object.fromEntries(Object.entries(caseCommandShapes).map(([type, shape]) => [`Command.${type}`, shape])),
}

export const components = z.registry<{ id: string }>()
for (const [id, shape] of Object.entries(named)) components.add(shape, { id })

/** The shapes as JSON Schema, each referring to the others by name. */
export const schemas = Object.fromEntries(
  Object.entries(z.toJSONSchema(components, { io: 'input', uri: (id) => `#/components/schemas/${id}` }).schemas).map(
    ([id, { $schema: _schema, $id: _id, ...schema }]) => [id, schema],
  ),
)
