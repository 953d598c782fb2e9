import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { BuiltFile } from './built-files.ts'
import { encodingFor } from './encodings.ts'

/** The workbench as it was built: its files for ever, its one page anew each time, with a number that only its own styles know. */
export function deskFiles(files: ReadonlyMap<string, BuiltFile>): Hono {
  const app = new Hono()
  const page = files.get('index.html')
  const template = page && new TextDecoder().decode(page.content)
  app.get('/desk/assets/*', async (c) => {
    const file = files.get(c.req.path.slice('/desk/'.length))
    if (!file) return c.notFound()
    const encoding = encodingFor(c.req.header('accept-encoding'))
    const compressed = encoding === 'identity' ? undefined : await file.compressed?.(encoding)
    if (compressed) c.header('Content-Encoding', encoding)
    return c.body(compressed ?? file.content, 200, {
      'Content-Type': file.type,
      Vary: 'Accept-Encoding',
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    })
  })
  app.get('/desk', (c) => c.redirect('/desk/', 308))
  app.get('/desk/*', async (c, next) => {
    if (template === undefined) return c.text('工作台尚未构建：npm run build:desk', 503)
    const nonce = randomBytes(16).toString('base64')
    await secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        styleSrc: ["'self'", `'nonce-${nonce}'`],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    })(c, next)
    return c.html(template.replaceAll('{nonce}', nonce), 200, { 'Cache-Control': 'no-store' })
  })
  return app
}
