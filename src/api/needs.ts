import type { RouteConfig } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { refuseAtDoor } from '../http/refuse.ts'
import { may, type StaffRight, type StaffRole, staffRights, staffRoles } from '../organ/staff-roles.table.ts'
import type { ApiEnv } from './api-env.ts'
import { type RouteNeed, routeRights } from './route-rights.table.ts'

/** Lets through whose roles give the right, and says to the others who may. */
export const needs =
  (right: StaffRight): MiddlewareHandler<ApiEnv> =>
  (c, next) => {
    if (may(c.get('staff').roles, right)) return next()
    const language = c.get('language')
    const roles = (Object.keys(staffRoles) as StaffRole[]).filter((role) => may([role], right))
    return Promise.resolve(
      refuseAtDoor(c, 'no-right', {
        right: staffRights[right][language],
        roles: roles.map((role) => staffRoles[role].label[language]).join(language === 'zh' ? '、' : ', '),
      }),
    )
  }

/** What an address needs; one that the table does not name is a defect. */
export function needOf({ operationId }: Pick<RouteConfig, 'operationId'>): RouteNeed {
  const need = routeRights[operationId ?? '']
  if (!need) throw new Error(`${operationId ?? 'An address'} has no row in route-rights.table.ts`)
  return need
}

interface Listed {
  readonly route: RouteConfig
}

/** The addresses, each behind the gate its row names; the gate stands before anything is read. */
export const gated = <Routes extends readonly Listed[]>(routes: Routes): Routes =>
  routes.map(({ route, ...rest }) => ({ ...rest, route: gatedRoute(route) })) as unknown as Routes

function gatedRoute(route: RouteConfig): RouteConfig {
  const need = needOf(route)
  if (need === 'anyone' || need === 'staff') return route
  return { ...route, middleware: [needs(need), ...[route.middleware ?? []].flat()] }
}

/** Whether an address is open to people who are not signed in. */
export function openAddresses(routes: readonly Listed[]): (method: string, path: string) => boolean {
  const open = routes
    .filter(({ route }) => needOf(route) === 'anyone')
    .map(({ route }) => ({
      method: route.method.toUpperCase(),
      pattern: new RegExp(`^/api/v1${route.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    }))
  return (method, path) => open.some((each) => each.method === method && each.pattern.test(path))
}
