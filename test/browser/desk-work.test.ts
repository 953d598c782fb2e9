import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Language, Words } from '../../src/kernel/words.ts'
import { letterDuties } from '../../src/statute/letter-duties.table.ts'
import type { Database } from '../../src/store/database.ts'
import { caseWords } from '../../src/workbench/words/case.table.ts'
import { deskWords } from '../../src/workbench/words/desk.table.ts'
import { receiveWords } from '../../src/workbench/words/receive.table.ts'
import { roomWords } from '../../src/workbench/words/rooms.table.ts'
import { taskWords } from '../../src/workbench/words/tasks.table.ts'
import { wantedWords } from '../../src/workbench/words/wanted.table.ts'
import { listWords } from '../../src/workbench/words/list.table.ts'
import { closeBrowser } from '../support/browser.ts'
import { freshDatabase } from '../support/database.ts'
import { deskPage, seriousBarriers } from '../support/desk-page.ts'
import { type SampleSite, sampleSite } from '../support/sample-site.ts'

let database: Database
let site: SampleSite

beforeAll(async () => {
  database = await freshDatabase()
  site = await sampleSite(database)
  site.office.setDay('2025-03-03')
})
afterAll(async () => {
  await closeBrowser()
  await site.close()
  await database.close()
})

/** Somebody at the desk, and what his browser complained of meanwhile. */
async function atDesk(role: 'clerk' | 'head', language: Language = 'zh', width = 1280) {
  const page = await deskPage(site, [role], {
    locale: language === 'en' ? 'en-GB' : 'zh-CN',
    viewport: { width, height: width < 500 ? 844 : 900 },
  })
  const complaints: string[] = []
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text())
  })
  page.on('pageerror', ({ message }) => complaints.push(message))
  return { page, complaints, go: (path: string) => page.goto(`${site.address}/desk${path}`) }
}

/** What a page tells of how its elements look. */
interface Styles {
  readonly getComputedStyle: (element: object) => { readonly color: string }
}

/** In the page: presses keys where the focus is as soon as the open dialog is not shown any more, before the page is painted. */
function pressWhenClosed(keys: readonly string[]): void {
  const { document, MutationObserver, KeyboardEvent } = globalThis as unknown as Watched
  const dialog = document.querySelector('[role="dialog"]')
  const watch = new MutationObserver(() => {
    if (dialog?.checkVisibility()) return
    watch.disconnect()
    for (const key of keys) document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  })
  watch.observe(document.body, { attributes: true, childList: true, subtree: true })
}

interface Watched {
  readonly document: {
    readonly body: object
    readonly activeElement: { readonly dispatchEvent: (event: object) => boolean }
    readonly querySelector: (selectors: string) => { readonly checkVisibility: () => boolean } | null
  }
  readonly MutationObserver: new (seen: () => void) => {
    readonly observe: (where: object, what: object) => void
    readonly disconnect: () => void
  }
  readonly KeyboardEvent: new (type: string, about: object) => object
}

/** Types as a hand does, and counts. */
function aHand(page: Page) {
  let strokes = 0
  const press = async (key: string, times = 1) => {
    for (let done = 0; done < times; done += 1) {
      await page.keyboard.press(key)
      strokes += 1
    }
  }
  return {
    press,
    type: async (text: string) => {
      await page.keyboard.type(text)
      strokes += [...text].length
    },
    /** Tab by Tab to the field of that name. */
    tabTo: async ({ zh }: Words) => {
      for (let tabs = 0; tabs < 15; tabs += 1) {
        await press('Tab')
        const label = await page.evaluate<string | undefined>('document.activeElement?.labels?.[0]?.innerText')
        if (label?.startsWith(zh)) return
      }
      throw new Error(`${zh} is not reached by Tab`)
    },
    strokes: () => strokes,
  }
}

test('B2, B3: a request handed in at the counter is entered by the keyboard alone, and its day of receipt is shown with the article', async () => {
  const { page, complaints, go } = await atDesk('clerk')
  await go('/tasks')
  await page.getByRole('heading', { name: roomWords.tasks.zh }).waitFor()
  const hand = aHand(page)
  const began = performance.now()
  await hand.press('g')
  await hand.press('r')
  await page.locator('.receive input[type="radio"]:focus').waitFor()
  await page.getByText('2025-03-31').waitFor()
  expect(await page.locator('.hints').innerText()).toContain('第三十一条')
  await hand.tabTo(receiveWords.name)
  await hand.type('沈砚秋')
  await hand.tabTo(receiveWords.identityNumber)
  await hand.type('110101199003074')
  await page.getByText(receiveWords.identityLength.zh).waitFor()
  await hand.tabTo(receiveWords.telephone)
  await hand.type('13900002222')
  await hand.tabTo(receiveWords.address)
  await hand.type('云溪县青石巷8号')
  await hand.tabTo(wantedWords.title)
  await hand.type('2024年商贸流通专项资金分配方案')
  await hand.tabTo(wantedWords.description)
  await hand.type('全部附件')
  await hand.press('Control+Enter')
  await page.getByText(receiveWords.registered.zh.replace('{number}', '')).waitFor()
  const seconds = (performance.now() - began) / 1000
  expect(seconds).toBeLessThan(60)
  expect(hand.strokes()).toBeLessThan(120)
  await page.getByRole('button', { name: receiveWords.codeAsk.zh }).click()
  await expect.poll(() => page.locator('.slip-code').innerText()).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/)
  expect(complaints).toEqual([])
})

test('C16, C18, D4: from my tasks to the case, the receipt previewed under its number and sent, the task gone', async () => {
  const { page, complaints, go } = await atDesk('clerk')
  await go('/tasks')
  const receipt = letterDuties.L01.title.zh
  await page.getByRole('link', { name: receipt }).first().click()
  await page.getByRole('heading', { name: caseWords.timeline.zh }).waitFor()
  await page.locator('.next-row', { hasText: receipt }).getByRole('button', { name: caseWords.preview.zh }).click()
  const letter = page.frameLocator('iframe.letter-sheet')
  await letter.locator('.letter h1').waitFor()
  expect(await letter.locator('body').innerText()).toContain('沈砚秋')
  // The letter's own style got through the page's rules: its organ is red.
  const colour = await letter
    .locator('.letter-organ')
    .evaluate((organ) => (globalThis as unknown as Styles).getComputedStyle(organ).color)
  expect(colour).toBe('rgb(204, 0, 0)')
  await page.getByRole('button', { name: caseWords.send.zh, exact: true }).click()
  await page.getByText('2025-03-03 发出').first().waitFor()
  expect(await page.locator('.next-row', { hasText: receipt }).count()).toBe(0)
  expect(complaints).toEqual([])
})

test('C15: chosen tasks are handed to a section at once, each under a key of its own', async () => {
  const { page, go } = await atDesk('clerk')
  await go('/tasks?kind=assign')
  await page.getByRole('checkbox', { name: listWords.chooseAll.zh }).check()
  await page.getByRole('combobox', { name: taskWords.assignTo.zh }).fill('商贸流通科')
  await page.getByRole('button', { name: taskWords.assign.zh, exact: true }).click()
  await page.getByText(taskWords.allDone.zh.replace('{count} ', '1 ')).waitFor()
  await go('/tasks?kind=prepare-reply')
  await page.getByRole('cell', { name: '商贸流通科' }).waitFor()
})

test('what was typed is kept when the case has moved on meanwhile, and what changed is shown before it is sent again', async () => {
  const { page, go } = await atDesk('clerk')
  const other = await atDesk('clerk')
  for (const { page: one, go: open } of [{ page, go }, other]) {
    await open('/cases')
    await one.locator('tbody a').first().click()
    await one.locator('.acts').waitFor()
  }
  const withdraw = async (one: Page, text: string) => {
    await one.locator('.acts').getByRole('button', { name: '转办', exact: true }).click()
    await one.getByRole('dialog').getByRole('combobox').fill(text)
    await one.getByRole('dialog').getByRole('button', { name: caseWords.submit.zh }).click()
  }
  await withdraw(other.page, '办公室')
  await other.page.getByText('转办：办公室').waitFor()
  await withdraw(page, '外贸科')
  await page.getByText(caseWords.changed.zh).waitFor()
  await page.getByRole('dialog').getByText('转办：办公室').waitFor()
  await page.getByRole('button', { name: caseWords.resend.zh }).click()
  await page.getByText('转办：外贸科').waitFor()
})

test('two acts one right after the other are both done, though the case has not been read anew between them', async () => {
  const { page, go } = await atDesk('clerk')
  await go('/cases')
  await page.locator('tbody a').first().click()
  await page.locator('.acts').waitFor()
  const held = Promise.withResolvers<void>()
  await page.route(/\/api\/v1\/cases\/[^/]+$/, async (route) => {
    await held.promise
    await route.continue()
  })
  for (const section of ['法规科', '综合科']) {
    await page.locator('.acts').getByRole('button', { name: '转办', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox').fill(section)
    await dialog.getByRole('button', { name: caseWords.submit.zh }).click()
    await dialog.waitFor({ state: 'hidden' })
  }
  held.resolve()
  for (const section of ['法规科', '综合科']) await page.getByText(`转办：${section}`).waitFor()
})

test('keys: ? tells them, g and a letter goes, / searches', async () => {
  const { page, go } = await atDesk('head', 'en')
  await go('/tasks')
  await page.getByRole('heading', { name: roomWords.tasks.en }).waitFor()
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByText(deskWords.keysGo.en).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await page.getByRole('heading', { name: roomWords.cases.en }).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('商贸')
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).searchParams.get('text')).toBe('商贸')
})

test('keys: what is pressed the moment a dialog closes is heard, though the focus has not left it yet', async () => {
  const { page, go } = await atDesk('head', 'en')
  await go('/tasks')
  await page.getByRole('heading', { name: roomWords.tasks.en }).waitFor()
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByText(deskWords.keysGo.en).waitFor()
  await page.evaluate(pressWhenClosed, ['g', 'c'])
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: roomWords.cases.en }).waitFor()
})

for (const [language, width] of [
  ['zh', 1280],
  ['en', 390],
] as const)
  test(`W3, W5: no page of daily work keeps anybody out or runs over its edge (${language}, ${width})`, async () => {
    const { page, complaints, go } = await atDesk('clerk', language, width)
    await go('/cases')
    const first = await page.locator('tbody a').first().getAttribute('href')
    for (const path of ['/tasks', '/cases', (first ?? '').replace('/desk', ''), '/receive']) {
      await go(path)
      await page.locator('h1').waitFor()
      await page.waitForLoadState('networkidle')
      expect([path, await seriousBarriers(page)]).toEqual([path, []])
      expect([path, await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')]).toEqual([
        path,
        0,
      ])
    }
    expect(complaints).toEqual([])
  })
