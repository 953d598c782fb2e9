import { afterAll, expect, test } from 'vitest'
import { freshDatabase } from '../support/database.ts'
import { sampleApi } from '../support/sample-api.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const api = await sampleApi(database)

test('I3: the API describes itself without a token', async () => {
  const { status, body } = await api.send({ path: '/openapi.json' })
  expect(status).toBe(200)
  expect(body).toMatchObject({ openapi: '3.1.0' })
})
