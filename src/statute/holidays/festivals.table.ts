import type { Words } from '../../kernel/words.ts'

/** What the notices call the days off they fix. */
// prettier-ignore
export const festivals = {
  newYear:    { zh: '元旦',           en: "New Year's Day" },
  spring:     { zh: '春节',           en: 'Spring Festival' },
  qingming:   { zh: '清明节',         en: 'Tomb-Sweeping Day' },
  labour:     { zh: '劳动节',         en: 'Labour Day' },
  dragonBoat: { zh: '端午节',         en: 'Dragon Boat Festival' },
  midAutumn:  { zh: '中秋节',         en: 'Mid-Autumn Festival' },
  national:   { zh: '国庆节',         en: 'National Day' },
  nationalAndMidAutumn: { zh: '国庆节、中秋节', en: 'National Day and Mid-Autumn Festival' },
  // One feast under the names of two regions.
  eidInXinjiang: { zh: '肉孜节',      en: 'Eid al-Fitr' },
  eidInNingxia:  { zh: '开斋节',      en: 'Eid al-Fitr' },
  eidAlAdha:  { zh: '古尔邦节',       en: 'Eid al-Adha' },
  zhuang:     { zh: '壮族三月三',     en: 'Zhuang Sanyuesan' },
} as const satisfies Record<string, Words>
