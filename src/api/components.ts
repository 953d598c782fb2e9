import { z } from 'zod'
import { apiCommandShapes } from './shapes/command.ts'
import { ledgerCommandShapes } from '../services/ledger-command-shape.ts'
import { reportCommandShapes } from '../services/report-command-shape.ts'
import { documentCommandShapes } from '../services/document-command-shape.ts'
import { shapeNames } from './shape-names.table.ts'

/** Every shape by its name; the description refers to them. */
export const components = z.registry<{ id: string }>()
for (const [id, shape] of Object.entries(shapeNames)) components.add(shape, { id })

/** The shapes as JSON Schema, each referring to the others by name. */
export const schemas = withDiscriminator(
  Object.fromEntries(
    Object.entries(z.toJSONSchema(components, { io: 'input', uri: refOf }).schemas).map(
      ([id, { $schema: _schema, $id: _id, ...schema }]) => [id, schema],
    ),
  ),
)

/** Where a shape of that name stands in the description. */
export function refOf(id: string): string {
  return `#/components/schemas/${id}`
}

/** Clients made from the description tell commands apart by their type. */
function withDiscriminator(all: Readonly<Record<string, object>>): Readonly<Record<string, object>> {
  const told = (name: string, shapes: object) => {
    const mapping = Object.fromEntries(Object.keys(shapes).map((type) => [type, refOf(`${name}.${type}`)]))
    return { [name]: { ...all[name], discriminator: { propertyName: 'type', mapping } } }
  }
  return {
    ...all,
    ...told('Command', apiCommandShapes),
    ...told('EntryCommand', ledgerCommandShapes),
    ...told('ReportCommand', reportCommandShapes),
    ...told('DocumentCommand', documentCommandShapes),
  }
}
