/** Puts what the built program reads beside its code: the stylesheets and pictures of the portal. */
import { cpSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
cpSync(join(root, 'src/portal/assets'), join(root, 'dist/portal/assets'), { recursive: true })
