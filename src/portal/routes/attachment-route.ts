import { Hono } from 'hono'
import { publicAttachment } from '../../reads/public-document.ts'
import { parseFileHash } from '../../store/files.ts'
import { readOnly } from '../../store/read-only.ts'
import { documentAddress } from '../pages/document.tsx'
import type { PortalEnv } from '../portal-env.ts'

/** Files of published documents: found by the document that is public now, sent to be kept and never to be run. */
export const attachmentRoute = new Hono<PortalEnv>().get('/documents/:year/:serial/files/:hash/:name', async (c) => {
  const { office } = c.get('site')
  const address = documentAddress(c.req.param())
  const hash = parseFileHash(c.req.param('hash'))
  const file = address && hash && (await publicAttachment(readOnly(office.db), office.organ.id, { ...address, hash }))
  if (!file || !hash) return c.notFound()
  const mark = `"${hash}"`
  c.header('ETag', mark)
  c.header('Cache-Control', 'no-cache')
  if (c.req.header('if-none-match') === mark) return c.body(null, 304)
  const content = await office.files.read(hash)
  if (!content) throw new Error(`The file ${hash} of a public document is not in the store`)
  return c.body(new Uint8Array(content), 200, {
    'Content-Type': file.mediaType,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'X-Content-Type-Options': 'nosniff',
  })
})
