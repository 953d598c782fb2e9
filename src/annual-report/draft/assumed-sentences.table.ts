import type { Aspect } from '../edition.ts'

/**
 * What a draft says of an aspect no figure speaks of, when the office says nothing itself. Each is an assertion the
 * office has to confirm or replace: `assumedSentences` names those a draft used.
 */
// prettier-ignore
export const assumed = {
  proactive:       '',
  'on-request':    '',
  management:      '公开政府信息前按规定进行审查，并对已公开的政府信息动态管理。',
  platform:        '通过政府网站等平台公开政府信息，提供检索、查阅、下载服务。',
  supervision:     '政府信息公开工作机构负责本机关政府信息公开的日常工作，接受社会监督。',
  assessment:      '政府信息公开工作考核：本年度按规定接受并组织考核。',
  'social-review': '社会评议：本年度按规定接受社会评议。',
  accountability:  '责任追究：本年度未发生因政府信息公开工作被追究责任的情形。',
} as const satisfies Readonly<Record<Aspect['code'], string>>

export type AspectCode = keyof typeof assumed
