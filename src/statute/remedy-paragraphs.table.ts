import type { Words } from '../kernel/words.ts'
import { type Citation, cite, reg } from './citation.ts'
import type { RemedyRoute } from './outcomes.table.ts'

/** The paragraph of a reply that tells the remedies (救济告知); `{reconsiderationOrgan}` and `{court}` are filled in. */
export interface RemedyParagraph {
  readonly text: Words
  readonly cite: readonly Citation[]
}

// prettier-ignore
export const remedyParagraphs = {
  'reconsideration-first': {
    text: {
      zh: '如不服本答复，可以自收到本答复之日起六十日内向{reconsiderationOrgan}申请行政复议；对行政复议决定不服的，可以在收到行政复议决定书之日起十五日内依法向人民法院提起行政诉讼。依照《中华人民共和国行政复议法》第二十三条，提起行政诉讼前应当先申请行政复议。',
      en: 'Whoever disagrees with this reply may apply to {reconsiderationOrgan} for reconsideration within sixty days of receiving it, and, disagreeing with the decision on reconsideration, sue before the people’s court within fifteen days of receiving that decision. By article 23 of the Administrative Reconsideration Law, reconsideration must be applied for before a suit is brought.',
    },
    cite: [cite('reconsideration', 20, 1), cite('reconsideration', 23, 2), cite('litigation', 45)],
  },
  either: {
    text: {
      zh: '如不服本答复，可以自收到本答复之日起六十日内向{reconsiderationOrgan}申请行政复议，或者自收到本答复之日起六个月内依法向{court}提起行政诉讼。',
      en: 'Whoever disagrees with this reply may apply to {reconsiderationOrgan} for reconsideration within sixty days of receiving it, or sue before {court} within six months of receiving it.',
    },
    cite: [reg(51), cite('reconsideration', 20, 1), cite('litigation', 46, 1)],
  },
} as const satisfies Record<RemedyRoute, RemedyParagraph>

/** Added to either paragraph when the reply is served by internet: the channel for filing is then owed too. */
// prettier-ignore
export const onlineFiling = {
  text: {
    zh: '申请行政复议，也可以通过{onlineChannel}在互联网上提交行政复议申请书。',
    en: 'The application for reconsideration may also be filed by internet at {onlineChannel}.',
  },
  cite: [cite('reconsideration', 22)],
} as const satisfies RemedyParagraph
