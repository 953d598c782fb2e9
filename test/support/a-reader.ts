import type { Page } from 'playwright-core'
import type { Language, Words } from '../../src/kernel/words.ts'
import { filingWords } from '../../src/portal/words/filing.table.ts'
import { trackingWords } from '../../src/portal/words/tracking.table.ts'
import type { LetterKey } from '../../src/statute/letter-duties.table.ts'
import { letterDuties } from '../../src/statute/letter-duties.table.ts'
import { visitor } from './browser.ts'

/** Somebody at the portal in Chromium, with scripts or without, on the pages of one language. */
export interface AReader {
  readonly page: Page
  readonly goTo: (path: string) => Promise<unknown>
  readonly text: () => Promise<string>
  /** Files a request and keeps its number and query code. */
  readonly file: (wanted: string) => Promise<{ readonly number: string }>
  /** Looks where the request filed stands, and reads it. */
  readonly track: () => Promise<string>
  /** Answers what the office asks to be made clear. */
  readonly correct: (description: string) => Promise<string>
  /** Opens a letter on the tracking page and reads it. */
  readonly readLetter: (letter: LetterKey) => Promise<string>
  /** Confirms that a letter has come, and reads the answer. */
  readonly confirmLetter: (letter: LetterKey) => Promise<string>
}

export async function aReader(
  address: string,
  { language, script }: { readonly language: Language; readonly script: boolean },
): Promise<AReader> {
  const page = await (await visitor({ javaScriptEnabled: script })).newPage()
  const goTo = (path: string) => page.goto(`${address}${language === 'en' ? '/en' : ''}${path}`)
  const press = (words: Words) => page.getByRole('button', { name: words[language], exact: true }).first().click()
  const text = async () => (await page.locator('main').innerText()).replace(/\s+/g, ' ')
  const keys = { number: '', code: '' }
  const track = async () => {
    await goTo('/requests/track')
    await page.locator('[name=number]').fill(keys.number)
    await page.locator('[name=code]').fill(keys.code)
    await page.locator('main form button').first().click()
    return text()
  }
  const rowOf = (letter: LetterKey) => page.locator('.letter-row', { hasText: letterDuties[letter].title[language] })
  return {
    page,
    goTo,
    text,
    track,
    file: async (wanted) => {
      await goTo('/requests/new/person')
      for (const [name, value] of Object.entries({ name: '周明远', telephone: '13900001111', description: wanted }))
        await page.locator(`[name=${name}]`).fill(value)
      await page.locator('[name=receive][value=online]').check()
      await press(filingWords.send)
      if (!page.url().endsWith('/requests/receipt')) await press(filingWords.send)
      const receipt = await text()
      keys.number = /\d{4}-\d{4}/.exec(receipt)?.[0] ?? ''
      keys.code = /(?:\d{4} ){3}\d{4}/.exec(receipt)?.[0] ?? ''
      return { number: keys.number }
    },
    correct: async (description) => {
      await page.getByRole('link', { name: trackingWords.correctButton[language] }).click()
      await page.locator('[name=description]').fill(description)
      await press(trackingWords.correctionSend)
      return text()
    },
    readLetter: async (letter) => {
      await rowOf(letter).getByRole('link', { name: trackingWords.readLetter[language] }).click()
      return page.content()
    },
    confirmLetter: async (letter) => {
      await rowOf(letter).getByRole('button', { name: trackingWords.confirm[language] }).click()
      return text()
    },
  }
}
