import { afterAll, expect, test } from 'vitest'
import { linkToken, keepLink } from '../../src/services/sign-in/one-time-link.ts'
import { closeBrowser, visitor } from '../support/browser.ts'
import { freshDatabase } from '../support/database.ts'
import { seriousBarriers } from '../support/desk-page.ts'
import { sampleSignIn } from '../support/sample-api.ts'
import { sampleSite } from '../support/sample-site.ts'

const database = await freshDatabase()
const site = await sampleSite(database)
afterAll(async () => {
  await closeBrowser()
  await site.close()
  await database.close()
})

// Passkeys are bound to a name, not to an address of four numbers.
const address = site.address.replace('127.0.0.1', 'localhost')
const password = '槐树下的三只白鹭飞过河去了'

test('K5: an invitation accepted, a passkey made, and signed in by it, back to where one was', async () => {
  const { office } = site
  const seed = office.newId()
  const form = { name: '邵子衡', roles: ['administrator'] } as const
  const link = {
    seed,
    kind: 'join',
    organId: office.organ.id,
    form,
    madeBy: 'test',
    now: office.now(),
    days: 7,
  } as const
  await office.db.transaction().execute((trx) => keepLink(trx, sampleSignIn.secret, link))
  const context = await visitor()
  const page = await context.newPage()
  await page.goto(`${address}/desk/join?token=${linkToken(sampleSignIn.secret, seed)}`)
  await page.getByLabel('用户名').fill('shao.ziheng')
  await page.getByLabel('新口令').fill(password)
  await page.getByLabel('再输一次').fill(password)
  expect(await seriousBarriers(page)).toEqual([])
  await page.getByRole('button', { name: '建立账号并进入' }).click()
  await page.waitForURL('**/desk/tasks**')

  await page.goto(`${address}/desk/account`)
  const cdp = await context.newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await page.getByLabel('名称').fill('办公室电脑')
  await page.getByRole('button', { name: '添加通行密钥' }).click()
  await page.locator('.account-passkeys li').waitFor()
  await page.reload()
  await page.locator('.account-passkeys li').waitFor()
  expect(await seriousBarriers(page)).toEqual([])

  await context.clearCookies()
  await page.goto(`${address}/desk/people`)
  await page.waitForURL('**/sign-in**')
  await page.getByRole('button', { name: '用通行密钥登录' }).waitFor()
  expect(await seriousBarriers(page)).toEqual([])
  await page.getByRole('button', { name: '用通行密钥登录' }).click()
  await page.waitForURL('**/desk/people**')
  await page.getByText('shao.ziheng').waitFor()
  expect(await seriousBarriers(page)).toEqual([])
})
