import type { FigureKey } from '../../../annual-report/figures.ts'

/** Where a finding stands on the page. */
export const findingPlace = (number: number): string => `finding-${number}`

/** Where a figure stands on the page. */
export const figurePlace = (key: FigureKey): string => `figure-${key.replaceAll('.', '-')}`

/** Brings a place of the page into view and puts the keyboard there. */
export function goTo(place: string): void {
  const found = document.getElementById(place)
  found?.scrollIntoView({ block: 'center', inline: 'center' })
  found?.focus({ preventScroll: true })
}
