import { afterAll, test } from 'vitest'
import { aJourney, tellReport, tellRequest } from '../support/a-journey.ts'

const journey = await aJourney('en')
afterAll(() => journey.close())
let number = ''

test('B1–B4, C9–C11, D, E, J3: a request from the first word to the result of its dispute, in the browser in English', async () => {
  number = await tellRequest(journey, '2024年度农贸市场改造补贴的发放名单')
}, 240_000)

test('G1, G10, G12, G13: the year ends; the report that counts this request is written, passed, signed, published, read and corrected, in English', async () => {
  await tellReport(journey, number)
}, 240_000)
