import type { RouteConfig } from '@hono/zod-openapi'

/** Whether an address takes a file as it is; every other body is JSON. */
export function fileAddresses(
  routes: readonly { readonly route: RouteConfig }[],
): (method: string, path: string) => boolean {
  const takes = routes
    .filter(({ route }) => route.request?.body && !Object.hasOwn(route.request.body.content, 'application/json'))
    .map(({ route }) => ({
      method: route.method.toUpperCase(),
      pattern: new RegExp(`^/api/v1${route.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    }))
  return (method, path) => takes.some((each) => each.method === method && each.pattern.test(path))
}
