import type { RouteConfig } from '@hono/zod-openapi'
import { z } from 'zod'
import { doorRefusals } from '../http/door-refusals.table.ts'
import { keyPattern } from '../http/idempotency-key.ts'
import { components, refOf, schemas } from './components.ts'
import { routes } from './routes.ts'

type Route = RouteConfig

/** The description of the API in OpenAPI 3.1, made from the shapes that read what comes in (docs/adr/0110). */
export function describeApi() {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const { route } of routes as readonly { readonly route: Route }[])
    (paths[`/api/v1${route.path}`] ??= {})[route.method] = operation(route)
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: '政府信息公开接口 / Gongkai API',
      version: '1',
      description:
        '令牌由管理员签发，属于一个机关，只见该机关的案件。写操作须带 Idempotency-Key。\n\nTokens are made by the administrator, belong to one organ and see its cases alone. Writes take an Idempotency-Key.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ token: [] }],
    tags: [
      { name: 'cases', description: '案件 / Cases' },
      { name: 'letters', description: '文书 / Letters' },
      { name: 'people', description: '申请人 / Applicants' },
      { name: 'ledger', description: '台账 / Ledgers of what the annual report counts beside requests' },
      { name: 'documents', description: '主动公开 / Documents that are published' },
      { name: 'reports', description: '年度报告 / Annual reports' },
      { name: 'staff', description: '登录、人员与角色 / Sign-in, people and roles' },
      { name: 'office', description: '机关 / The organ' },
    ],
    paths,
    components: {
      schemas,
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'gongkai token create --organ … --roles … --name …' },
      },
    },
  }
}

/** What changes something takes a key, and nothing else does. */
const isWrite = ({ middleware }: Route): boolean => middleware !== undefined

function operation(route: Route) {
  const { operationId, summary, description, tags, request, responses } = route
  const body = schemaIn(request?.body?.content)
  return {
    operationId,
    summary,
    description,
    tags,
    parameters: [
      ...parametersOf(request?.params, 'path'),
      ...parametersOf(request?.query, 'query'),
      ...(isWrite(route) ? [keyParameter] : []),
      languageParameter,
    ],
    ...(request?.body && {
      requestBody: {
        required: true,
        content: body === undefined ? request.body.content : { 'application/json': { schema: refTo(body) } },
      },
    }),
    responses: {
      ...Object.fromEntries(
        Object.entries(responses).flatMap(([status, response]) =>
          status === 'default' ? [] : [[status, described(response)]],
        ),
      ),
      ...Object.fromEntries(refusedWith(route).map((status) => [String(status), refused(status)])),
    },
  }
}

type Response = Route['responses'][string]

function described(response: Response) {
  const { description, content } = response as { description: string; content?: Record<string, { schema: unknown }> }
  return {
    description,
    ...(content && {
      content: Object.fromEntries(
        Object.entries(content).map(([type, { schema }]) => [
          type,
          { schema: schema instanceof z.ZodType ? refTo(schema) : schema },
        ]),
      ),
    }),
  }
}

const schemaIn = (content: unknown): unknown =>
  (content as Readonly<Record<string, { readonly schema: unknown }>> | undefined)?.['application/json']?.schema

/** Statuses of a refusal that an address may answer with. */
function refusedWith(route: Route): readonly number[] {
  const posts = route.method === 'post'
  const inside = route.path.includes('{')
  return [
    ...(posts ? [400] : []),
    401,
    403,
    ...(inside ? [404] : []),
    ...(posts ? [409, 413, 415] : []),
    422,
    429,
    500,
    503,
  ]
}

const office = [403, 404, 409]

function refused(status: number) {
  const codes = Object.entries(doorRefusals).flatMap(([code, row]) => (row.status === status ? [code] : []))
  return {
    description: office.includes(status) ? '不予办理 / refused by the law or the office' : codes.join(', '),
    content: { 'application/json': { schema: { $ref: refOf('Problem') } } },
  }
}

const keyParameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: '每项操作一个，重发时不变 / one for each act, the same when it is sent again',
  schema: { type: 'string', pattern: keyPattern.source },
}

const languageParameter = {
  name: 'Accept-Language',
  in: 'header',
  required: false,
  description: '说明文字的语言 / language of the words: zh, en',
  schema: { type: 'string' },
}

function parametersOf(shape: unknown, place: 'path' | 'query') {
  if (!(shape instanceof z.ZodObject)) return []
  return Object.entries(shape.shape as Record<string, z.ZodType>).map(([name, field]) => {
    const { $schema: _, description, ...schema } = z.toJSONSchema(field, { io: 'input' })
    const required = place === 'path' || !field.safeParse(undefined).success
    return { name, in: place, required, ...(description !== undefined && { description }), schema }
  })
}

/** Every body is a component, so that it has a name of its own in clients made from the description. */
function refTo(schema: unknown): { readonly $ref: string } {
  const named = components.get(schema as z.ZodType)
  if (!named?.id) throw new Error('A body of the API has no name in components.ts')
  return { $ref: refOf(named.id) }
}
