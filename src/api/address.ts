import type { RouteConfig, RouteHandler } from '@hono/zod-openapi'
import type { ApiEnv } from './api-env.ts'

/** One address of the API: what it takes and gives, and what is done there. */
export interface Address<Route extends RouteConfig> {
  readonly route: Route
  readonly handler: RouteHandler<Route, ApiEnv>
}

export const address = <Route extends RouteConfig>(
  route: Route,
  handler: RouteHandler<Route, ApiEnv>,
): Address<Route> => ({ route, handler })
