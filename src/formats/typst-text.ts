/** Licensed faces first, for offices that have them; then the free ones that come along. */
const faces = {
  body: ['FangSong_GB2312', 'FangSong', 'STFangsong', 'Noto Serif SC'],
  heading: ['SimHei', 'Heiti SC', 'Noto Sans SC'],
  subheading: ['KaiTi_GB2312', 'KaiTi', 'STKaiti', 'Noto Serif SC'],
  title: ['FZXiaoBiaoSong-B05S', 'STZhongsong', 'Noto Serif SC'],
  number: ['SimSun', 'STSong', 'Noto Serif SC'],
} as const

/** A list of faces, for Typst. */
export const font = (face: keyof typeof faces): string => `(${faces[face].map((name) => `"${name}"`).join(', ')},)`

/** A Typst string literal: quotes and backslashes escaped, control characters by their number. */
export const literal = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replace(/\p{Cc}/gu, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)}"`
