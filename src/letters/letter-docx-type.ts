import { LineRuleType, TextRun } from 'docx'
import { pointsPerMillimetre, type } from '../formats/set-type.ts'
import { letterPage } from './letter-page.ts'

export const twips = (millimetres: number): number => Math.round(millimetres * pointsPerMillimetre * 20)
export const lines = (count: number): number => Math.round(count * type.pitch * 20)

/** In twentieths of a point, rounded to the narrow side, so that 28 characters fill a line. */
const characterSpacing = Math.floor(letterPage.tracking * 20)

const faces = { body: '仿宋_GB2312', heading: '黑体', title: '方正小标宋简体', number: '宋体' } as const
const sizes = { body: type.body, heading: type.body, title: type.title, number: type.pageNumber } as const

export const run = (face: keyof typeof faces) => ({
  font: { ascii: faces[face], hAnsi: faces[face], eastAsia: faces[face], hint: 'eastAsia' },
  size: sizes[face] * 2,
  color: '000000',
  ...(face === 'body' && { characterSpacing }),
  language: { value: 'en-US', eastAsia: 'zh-CN' },
})

export const pitch = { line: Math.round(type.pitch * 20), lineRule: LineRuleType.EXACT, before: 0, after: 0 }
export const character = type.body * 20
export const twoCharacters = { firstLine: character * 2 }

export const runs = (text: string, face: keyof typeof faces = 'body'): TextRun[] => [
  new TextRun({ text, ...run(face) }),
]

/** What the faces are called where the older names are not known. */
const otherNames = {
  body: '仿宋,FangSong,STFangsong',
  heading: 'SimHei',
  title: '方正小标宋_GBK,FZXiaoBiaoSong-B05S,STZhongsong',
  number: 'SimSun',
} as const satisfies Record<keyof typeof faces, string>

const fontTable = (Object.keys(faces) as (keyof typeof faces)[])
  .map((face) => `<w:font w:name="${faces[face]}"><w:altName w:val="${otherNames[face]}"/></w:font>`)
  .join('')

export const withOtherNames = (xml: string): string => xml.replace(/\/>\s*$/, `>${fontTable}</w:fonts>`)
