import { expect, test } from 'vitest'
import { likeRequests } from './like-requests.ts'

const wanted = { description: '2024年商贸流通专项资金分配方案' }
const one = { caseId: 'one', applicantId: 'a', wanted, answered: false }

test('B7, C17, art. 44: the same again, answered before, and asked for by somebody else', () => {
  const others = [
    one,
    { caseId: 'twice', applicantId: 'a', wanted, answered: false },
    {
      caseId: 'before',
      applicantId: 'a',
      wanted: { description: '申请公开2024年商贸流通专项资金的分配方案' },
      answered: true,
    },
    { caseId: 'others', applicantId: 'b', wanted, answered: true },
    {
      caseId: 'last year',
      applicantId: 'a',
      wanted: { description: '2023年商贸流通专项资金分配方案' },
      answered: true,
    },
  ]
  expect(likeRequests(one, others)).toEqual([
    { caseId: 'twice', likeness: 'duplicate' },
    { caseId: 'before', likeness: 'repeated' },
    { caseId: 'others', likeness: 'asked-by-others' },
  ])
})
