import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { problemCodes } from '../../src/http/problem.ts'
import { apiCommandShapes } from '../../src/api/shapes/command.ts'
import { caseRefusals } from '../../src/casework/refusals.table.ts'
import { needOf } from '../../src/api/needs.ts'
import { routes } from '../../src/api/routes.ts'
import { freshDatabase } from '../support/database.ts'
import { sampleApi } from '../support/sample-api.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const api = await sampleApi(database)
const { status, body } = await api.send({ path: '/openapi.json' })

/** What OpenAPI 3.1 asks of the parts that are used here. */
const reference = z.strictObject({ $ref: z.string().regex(/^#\/components\/schemas\/[\w.-]+$/) })
const content = z.record(
  z.string().regex(/^[\w.+-]+\/[\w.+-]+/),
  z.strictObject({ schema: z.union([reference, z.looseObject({ type: z.literal('string') })]) }),
)
const described = z.strictObject({ description: z.string().min(1), content: content.optional() })
const operation = z.strictObject({
  operationId: z.string().regex(/^[a-zA-Z]+$/),
  summary: z.string().regex(/\p{Script=Han}.* \/ /u),
  description: z.string().min(20),
  tags: z.array(z.string()).length(1),
  parameters: z.array(
    z.strictObject({
      name: z.string(),
      in: z.enum(['path', 'query', 'header']),
      required: z.boolean(),
      description: z.string().optional(),
      schema: z.looseObject({ type: z.literal('string').optional() }),
    }),
  ),
  requestBody: z.strictObject({ required: z.literal(true), content }).optional(),
  responses: z.record(z.string().regex(/^[1-5]\d\d$/), described),
})
const document = z.strictObject({
  openapi: z.literal('3.1.0'),
  jsonSchemaDialect: z.url(),
  info: z.strictObject({
    title: z.string(),
    version: z.string(),
    description: z.string(),
    license: z.strictObject({ name: z.string(), identifier: z.string() }),
  }),
  servers: z.array(z.strictObject({ url: z.string() })),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  tags: z.array(z.strictObject({ name: z.string(), description: z.string() })),
  paths: z.record(
    z.string().regex(/^\/api\/v1\//),
    z
      .record(z.enum(['get', 'post', 'put', 'delete', 'patch']).or(z.never()), operation)
      .or(z.partialRecord(z.enum(['get', 'post']), operation)),
  ),
  components: z.strictObject({
    schemas: z.record(z.string().regex(/^[\w.-]+$/), z.looseObject({})),
    securitySchemes: z.record(
      z.string(),
      z.strictObject({ type: z.literal('http'), scheme: z.literal('bearer'), description: z.string() }),
    ),
  }),
})

test('I3: the API describes itself in OpenAPI 3.1, in good form, without a token', () => {
  expect(status).toBe(200)
  expect(document.safeParse(body).error?.issues).toBeUndefined()
})

const api31 = document.parse(body)
const operations = Object.entries(api31.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, one]) => ({ path, method, one: operation.parse(one) })),
)

/** Posts that only ask, and files, which are named by what they hold: sent twice they do no more than once. */
const changesNothing = [
  'simulateDecision',
  'rehearseCommand',
  'composeAhead',
  'composeFeeAhead',
  'receivingHints',
  'keepFile',
  'previewNotice',
  'previewImport',
  'faultyRows',
]

test('I3: every address is described once, with the parameters of its path and every refusal it may give', () => {
  expect(operations.map(({ path, method }) => `${method} ${path}`)).toEqual(
    expect.arrayContaining(routes.map(({ route }) => `${route.method} /api/v1${route.path}`)),
  )
  expect(operations).toHaveLength(routes.length)
  expect(new Set(operations.map(({ one }) => one.operationId)).size).toBe(operations.length)
  const tags = new Set(api31.tags.map(({ name }) => name))
  for (const { path, method, one } of operations) {
    const inPath = one.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => `{${name}}`)
    expect(path.match(/\{\w+\}/g) ?? []).toEqual(inPath)
    expect(tags.has(one.tags[0] ?? '')).toBe(true)
    expect(Object.keys(one.responses)).toEqual(expect.arrayContaining(['401', '422', '429', '500']))
    if (method === 'post') expect(one.requestBody).toBeDefined()
    const keyed = one.parameters.some(({ name }) => name === 'Idempotency-Key')
    expect([one.operationId, keyed]).toEqual([
      one.operationId,
      method === 'post' && !changesNothing.includes(one.operationId) && needOf(one) !== 'anyone',
    ])
  }
})

test('I3: every reference leads somewhere, and no shape is left that nothing uses', () => {
  const text = JSON.stringify(body)
  const used = new Set([...text.matchAll(/"#\/components\/schemas\/([\w.-]+)"/g)].map(([, name]) => name))
  expect(used).toEqual(new Set(Object.keys(api31.components.schemas)))
})

test('I3: every command has its shape and every refusal its code', () => {
  const { schemas } = api31.components
  for (const type of Object.keys(apiCommandShapes)) expect(schemas).toHaveProperty([`Command.${type}`])
  const text = JSON.stringify(schemas['Problem'])
  for (const code of [...problemCodes, ...Object.keys(caseRefusals)]) expect(text).toContain(`"${code}"`)
})
