/**
 * Radical signs that stand for whole characters: fonts share one glyph between both, and some printers write the
 * radical into the text layer. Those Unicode itself maps (Kangxi radicals) are not repeated here.
 */
// prettier-ignore
export const radicals: Readonly<Record<string, string>> = {
  '⺁': '厂', '⺇': '几', '⺌': '小', '⺎': '兀', '⺏': '尣', '⺐': '尢', '⺑': '尣', '⺒': '巳', '⺓': '幺', '⺛': '旡', '⺝': '月', '⺟': '母',
  '⺠': '民', '⺩': '王', '⺫': '目', '⺬': '示', '⺯': '糸', '⺰': '纟', '⺱': '网', '⺲': '网', '⺸': '羊', '⺻': '聿', '⻁': '虎', '⻃': '西',
  '⻄': '西', '⻅': '见', '⻆': '角', '⻇': '角', '⻉': '贝', '⻋': '车', '⻎': '辶', '⻐': '钅', '⻑': '長', '⻒': '镸', '⻓': '长', '⻔': '门',
  '⻖': '阜', '⻘': '青', '⻙': '韦', '⻚': '页', '⻛': '风', '⻜': '飞', '⻝': '食', '⻟': '飠', '⻠': '饣', '⻢': '马', '⻣': '骨', '⻤': '鬼',
  '⻥': '鱼', '⻦': '鸟', '⻧': '卤', '⻨': '麦', '⻩': '黄', '⻪': '黾', '⻬': '齐', '⻮': '齿', '⻯': '竜', '⻰': '龙', '⻲': '亀',
}
