import { afterAll, test } from 'vitest'
import { aJourney, tellReport, tellRequest } from '../support/a-journey.ts'

const journey = await aJourney('zh')
afterAll(() => journey.close())
let number = ''

test('B1–B4, C9–C11, D, E, J3: a request from the first word to the result of its dispute, in the browser', async () => {
  number = await tellRequest(journey, '2024年度县级商贸流通专项资金的分配结果')
}, 240_000)

test('G1, G10, G12, G13: the year ends; the report that counts this request is written, passed, signed, published, read and corrected', async () => {
  await tellReport(journey, number)
}, 240_000)
