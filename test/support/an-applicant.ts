import { createPortal } from '../../src/portal/create-portal.tsx'
import type { AccessLine } from '../../src/http/access-log.ts'
import type { RequestLimits } from '../../src/portal/requests/request-routes.ts'
import type { Office } from '../../src/services/office.ts'

/** Somebody at the portal with a browser of his own that runs no script: it keeps cookies, follows redirects, sends forms as they stand. */
export interface Applicant {
  readonly get: (path: string) => Promise<Seen>
  /** Sends the form of a page with what is typed over what stands in it. */
  readonly send: (page: Seen, typed?: Typed, button?: string, which?: number) => Promise<Seen>
  readonly cookies: ReadonlyMap<string, string>
}

export type Typed = Readonly<Record<string, string | File | readonly (string | File)[]>>

export interface Seen {
  readonly path: string
  readonly status: number
  readonly headers: Headers
  readonly html: string
  /** The words of the page, tags left out. */
  readonly text: string
}

export interface SampleDoor {
  readonly applicant: (address?: string) => Applicant
  readonly log: readonly AccessLine[]
  readonly fetch: (path: string, init?: RequestInit, address?: string) => Promise<Response>
}

const origin = 'http://gongkai.test'
const noLimits: RequestLimits = {
  filing: { burst: 100_000, perMinute: 100_000 },
  tracking: { address: { burst: 100_000, perMinute: 100_000 }, number: { burst: 100_000, perMinute: 100_000 } },
}

/** The portal of an office, without a socket. */
export function sampleDoor(office: Office, limits: RequestLimits = noLimits): SampleDoor {
  const log: AccessLine[] = []
  const portal = createPortal(
    office,
    { newId: office.newId, now: office.now, ticks: () => performance.now(), writeLine: (line) => void log.push(line) },
    limits,
  )
  const fetch = async (path: string, init: RequestInit = {}, address = '192.0.2.1') =>
    portal.fetch(new Request(origin + path, init), { address })
  return { log, fetch, applicant: (address) => applicantAt(fetch, address) }
}

function applicantAt(fetch: SampleDoor['fetch'], address?: string): Applicant {
  const cookies = new Map<string, string>()
  const ask = async (path: string, init: RequestInit = {}): Promise<Seen> => {
    const headers = new Headers(init.headers)
    headers.set('host', 'gongkai.test')
    if (cookies.size > 0) headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const answer = await fetch(path, { ...init, headers }, address)
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/max-age=0/i.test(line)) cookies.delete(name)
      else cookies.set(name, value)
    }
    const to = answer.headers.get('location')
    if (to !== null) return ask(to)
    const html = await answer.text()
    return { path, status: answer.status, headers: answer.headers, html, text: wordsOf(html) }
  }
  return {
    cookies,
    get: (path) => ask(path),
    send: async (page, typed = {}, button, which = -1) => {
      const form = formsOf(page.html).at(which)
      if (!form) throw new Error(`No form on ${page.path}`)
      const body = new FormData()
      for (const [name, value] of form.fields) if (!(name in typed)) body.append(name, value)
      for (const [name, value] of Object.entries(typed))
        for (const one of Array.isArray(value) ? (value as readonly (string | File)[]) : [value as string | File]) {
          if (typeof one === 'string') body.append(name, one)
          else body.append(name, one, one.name)
        }
      if (button !== undefined) body.append('step', button)
      // As a browser does: the whole body, and its length told before it.
      const encoded = new Response(body)
      const bytes = await encoded.arrayBuffer()
      return ask(form.action || page.path, {
        method: 'POST',
        body: bytes,
        headers: {
          origin,
          'sec-fetch-site': 'same-origin',
          'content-type': encoded.headers.get('content-type') ?? '',
          'content-length': String(bytes.byteLength),
        },
      })
    },
  }
}

const wordsOf = (html: string): string =>
  unescaped(html.replace(/<(style|script)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ')

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

interface Form {
  readonly action: string
  readonly fields: readonly (readonly [string, string])[]
}

/** The forms of the middle of a page, with what a browser would send of each as it stands. */
export function formsOf(html: string): readonly Form[] {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html
  return [...main.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)].map(([, attributes = '', inside = '']) => ({
    action: attributeOf(attributes, 'action') ?? '',
    fields: [...inputsOf(inside), ...textAreasOf(inside), ...selectsOf(inside)],
  }))
}

const attributeOf = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? undefined : unescaped(found)
}

function inputsOf(html: string): [string, string][] {
  return [...html.matchAll(/<input([^>]*)>/g)].flatMap(([, tag = '']): [string, string][] => {
    const name = attributeOf(tag, 'name')
    const type = attributeOf(tag, 'type') ?? 'text'
    const off = (type === 'radio' || type === 'checkbox') && !/\bchecked\b/.test(tag)
    return name === undefined || type === 'file' || off ? [] : [[name, attributeOf(tag, 'value') ?? '']]
  })
}

const textAreasOf = (html: string): [string, string][] =>
  [...html.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g)].map(([, tag = '', text = '']) => [
    attributeOf(tag, 'name') ?? '',
    unescaped(text),
  ])

const selectsOf = (html: string): [string, string][] =>
  [...html.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)].map(([, tag = '', options = '']) => {
    const chosen = [...options.matchAll(/<option([^>]*)>/g)].find(([, option = '']) => /\bselected\b/.test(option))
    return [attributeOf(tag, 'name') ?? '', attributeOf(chosen?.[1] ?? '', 'value') ?? '']
  })
