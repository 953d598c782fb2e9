import { expect, test } from 'vitest'
import { civilDate } from '../kernel/civil-date.ts'
import { earlierPieces, piecesByMonth } from './frequency.ts'

const piece = (applicantId: string, day: string) => ({ applicantId, receivedOn: civilDate(day) })
const pieces = [piece('a', '2025-03-03'), piece('a', '2025-03-31'), piece('b', '2025-03-04'), piece('a', '2025-04-01')]

test('Art. 35: pieces are counted per applicant and calendar month', () => {
  expect([...piecesByMonth(pieces, 'a')]).toEqual([
    ['2025-03', 2],
    ['2025-04', 1],
  ])
  expect([...piecesByMonth(pieces, 'c')]).toEqual([])
})

test('109号 art. 4: what came earlier in the same calendar month goes before', () => {
  expect(earlierPieces(pieces, piece('a', '2025-03-31'))).toBe(2)
  expect(earlierPieces(pieces, piece('a', '2025-03-10'))).toBe(1)
  expect(earlierPieces(pieces, piece('a', '2025-05-06'))).toBe(0)
})
