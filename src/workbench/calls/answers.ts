import type { z } from 'zod'
import type { routes } from '../../api/routes.ts'

/** What the API takes and gives at each address, read off its own routes: a change there breaks the build here. */

type Route = (typeof routes)[number]['route']
type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

type RouteAt<By extends Method, Path extends string> = Extract<Route, { method: By; path: Path }>

/** Every address that may be called in this way. */
export type PathOf<By extends Method> = Extract<Route, { method: By }>['path']

type JsonIn<Given> = Given extends { content: { 'application/json': { schema: infer Shape extends z.ZodType } } }
  ? z.input<Shape>
  : never

type JsonOut<Given> = Given extends { content: { 'application/json': { schema: infer Shape extends z.ZodType } } }
  ? z.output<Shape>
  : never

type Responses<Of> = Of extends { responses: infer Given } ? Given : never

/** The answer when all went well. */
export type AnswerOf<By extends Method, Path extends PathOf<By>> =
  Responses<RouteAt<By, Path>> extends infer Given
    ? { [Status in keyof Given & (200 | 201 | 202)]: JsonOut<Given[Status]> }[keyof Given & (200 | 201 | 202)]
    : never

type AskedOf<Of> = Of extends { request: infer Given } ? Given : object

/** The body an address wants; nothing where it takes none. */
export type BodyOf<By extends Method, Path extends PathOf<By>> =
  AskedOf<RouteAt<By, Path>> extends { body: infer Body } ? JsonIn<Body> : undefined

/** The query an address understands. */
export type QueryOf<By extends Method, Path extends PathOf<By>> =
  AskedOf<RouteAt<By, Path>> extends { query: infer Shape extends z.ZodType } ? z.input<Shape> : undefined

/** The parts of an address that stand in braces. */
export type ParamsOf<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? { readonly [Key in Name]: string } & ParamsOf<Rest>
  : unknown
