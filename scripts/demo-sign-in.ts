/**
 * Sign-in of the demonstration: a link for each of its people, good as long as its key and database are there. The door these links lead to
 * is put before the site here, by the script; the program itself has none.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { deskPeople } from '../demo/world/desk-people.table.ts'
import { demoOrgan } from '../demo/world/organ.ts'
import type { Site } from '../src/cli/command.ts'
import { staffRoles } from '../src/organ/staff-roles.table.ts'
import type { House } from '../src/services/office.ts'
import { addressHeader } from '../src/services/sign-in/address-header.ts'
import { enter } from '../src/services/sign-in/enter.ts'
import { keepPerson } from '../src/services/sign-in/keep-person.ts'

const door = '/desk/enter'

/** Makes the people of the demonstration known to sign-in; those who are stay as they are. */
export async function demoPeople(house: House): Promise<void> {
  for (const person of deskPeople)
    await house.db.transaction().execute((trx) =>
      keepPerson(trx, house.now(), {
        ...person,
        organId: demoOrgan.profile.id,
        username: person.id,
      }),
    )
}

const tokenOf = (secret: string, id: string): string =>
  createHmac('sha256', secret).update(`demo/${id}`).digest('base64url')

/** The way in of one of the people. */
export const demoSignInLink = (secret: string, address: string, id: string): string =>
  `${address}${door}?token=${tokenOf(secret, id)}`

/** A line for each of the people: part, name, link. */
export const demoSignInLinks = (secret: string, address: string): readonly string[] =>
  deskPeople.map(
    ({ id, name, roles }) =>
      `${roles.map((role) => staffRoles[role].label.zh).join('、')}　${name}　${demoSignInLink(secret, address, id)}`,
  )

/** The site with the door of the demonstration before it. */
export const withDemoDoor =
  (site: Site, secret: string): Site['answer'] =>
  (request, from) => {
    const url = new URL(request.url)
    return url.pathname === door ? enterDemo(site, secret, url, request) : site.answer(request, from)
  }

async function enterDemo(site: Site, secret: string, { searchParams }: URL, request: Request): Promise<Response> {
  const shown = Buffer.from(searchParams.get('token') ?? '')
  const person = deskPeople.find(({ id }) => {
    const token = Buffer.from(tokenOf(secret, id))
    return token.length === shown.length && timingSafeEqual(token, shown)
  })
  if (!person) return new Response('没有这个链接', { status: 404 })
  const headers = new Headers(request.headers)
  headers.set(addressHeader, '127.0.0.1')
  const { cookies } = await enter(site.signIn, person.id, headers)
  const answer = new Response(null, { status: 303, headers: { Location: '/desk/', 'Cache-Control': 'no-store' } })
  for (const cookie of cookies) answer.headers.append('Set-Cookie', cookie)
  return answer
}
