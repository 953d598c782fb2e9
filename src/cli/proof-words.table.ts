import type { Words } from '../kernel/words.ts'

/** How a reckoned day is told; `{name}` is filled in. */
// prettier-ignore
export const proofWords = {
  due:              { zh: '{name}：{due}（{weekday}）', en: '{name}: {due} ({weekday})' },
  provisional:      { zh: '{name}：{due}（{weekday}），暂定', en: '{name}: {due} ({weekday}), provisional' },
  unknown:          { zh: '暂定的原因：{caveat}。', en: 'Provisional because {caveat}.' },
  'with-caveat':    { zh: '{text}（{caveat}）', en: '{text} ({caveat})' },
} as const satisfies Record<string, Words>
