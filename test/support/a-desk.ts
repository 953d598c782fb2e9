import type { Locator, Page } from 'playwright-core'
import type { CaseCommandType } from '../../src/casework/case-commands.ts'
import { transitions } from '../../src/casework/transitions.table.ts'
import type { Language, Words } from '../../src/kernel/words.ts'
import type { LetterKey } from '../../src/statute/letter-duties.table.ts'
import { letterDuties } from '../../src/statute/letter-duties.table.ts'
import { commandForms } from '../../src/workbench/rooms/case/acts/command-forms.table.ts'
import { caseWords } from '../../src/workbench/words/case.table.ts'

/** Somebody at the workbench who reads what stands on the screen, in one language. */
export interface ADesk {
  readonly page: Page
  readonly openCase: (caseId: string) => Promise<void>
  /** Chooses an act, fills in its form, and does it. */
  readonly act: (type: CaseCommandType, fill?: (form: FormAsked) => Promise<void>) => Promise<void>
  /** Previews a letter that is owed, and sends it. */
  readonly send: (letter: LetterKey) => Promise<void>
}

/** Fields by what they are called on the screen. */
export interface FormAsked {
  readonly drawer: Locator
  readonly type: (label: Words, text: string) => Promise<void>
  /** Chooses from a list that drops down. */
  readonly choose: (label: Words, option: Words | string) => Promise<void>
  /** Chooses one of a few that stand side by side. */
  readonly pick: (option: Words) => Promise<void>
}

/** A field of an act, by its name in the table of forms. */
export function labelOf(type: CaseCommandType, name: string): Words {
  const field = commandForms[type].fields.find((one) => one.name === name)
  if (!field || !('label' in field) || !field.label) throw new Error(`${type} asks for no ${name}`)
  return field.label
}

export function aDesk(page: Page, address: string, language: Language): ADesk {
  const say = (words: Words | string): string => (typeof words === 'string' ? words : words[language])
  const drawer = () => page.getByRole('dialog').last()
  const formIn = (dialog: Locator): FormAsked => ({
    drawer: dialog,
    type: (label, text) => dialog.getByLabel(say(label), { exact: false }).first().fill(text),
    choose: async (label, option) => {
      await dialog.getByLabel(say(label), { exact: false }).first().click()
      await page
        .locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: say(option) })
        .first()
        .click()
    },
    pick: (option) => dialog.getByText(say(option), { exact: true }).click(),
  })
  return {
    page,
    openCase: async (caseId) => {
      await page.goto(`${address}/desk/cases/${caseId}`)
      await page.getByRole('heading', { name: say(caseWords.timeline) }).waitFor()
    },
    act: async (type, fill) => {
      const { weight } = commandForms[type]
      const name = say(transitions[type].label)
      if (weight === 'grave') {
        await page.getByRole('button', { name: say(caseWords.moreActs) }).click()
        await page.getByRole('menuitem', { name }).click()
      } else await page.locator('.acts').getByRole('button', { name, exact: true }).click()
      const dialog = drawer()
      await dialog.waitFor()
      await fill?.(formIn(dialog))
      await dialog.getByRole('button', { name: say(caseWords.submit) }).click()
      await dialog.waitFor({ state: 'hidden' })
    },
    send: async (letter) => {
      const title = say(letterDuties[letter].title)
      const row = page.locator('.next-row', { hasText: title }).first()
      await row.getByRole('button', { name: say(caseWords.preview) }).click()
      const dialog = drawer()
      await dialog.getByText(say(caseWords.previewNamed)).waitFor()
      await dialog.getByRole('button', { name: say(caseWords.send), exact: true }).click()
      await dialog.waitFor({ state: 'hidden' })
    },
  }
}
