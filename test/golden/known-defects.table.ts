/**
 * What a person found wrong in real reports, and nothing else: each entry is the rule and, after @, the cell or part
 * it points at. A `?` marks a doubt, a `-` what could not be assessed.
 */
// prettier-ignore
export const knownDefects: Readonly<Record<string, readonly string[]>> = {
  '000_fd03f65248fd762b.txt': [
    'TPL-SEC@3', 'TPL-SEC@6', 'NONE-TEXT@2', 'NONE-TEXT@3', 'NONE-TEXT@4', 'TTL', 'T2-BLANK@t2.regulation.new', 'T2-BLANK-@t2.penalty.previous',
    'T3-BLANK@t3.new.natural', 'T3-BLANK-@t3.carry-out.natural', 'NARR-SUM?', 'DATE-SIGN?',
  ],
  '001_c40ad2a1dac19f22.txt': ['TPL-SEC@1', 'TTL', 'TTL?', 'T2-UNIT@t2.procurement.amount', 'NARR-T2?@t2.normative.new', 'DATE-SIGN?'],
  '002_49af0c7705570677.txt': ['TPL-LABEL', 'T3-COLS@t3.granted.natural', 'CITE', 'NARR-APPROX', 'PLACEHOLDER'],
  '003_0381c409616ecac1.txt': ['TPL-LABEL', 'TPL-LABEL', 'TTL', 'CITE', 'OFFTOPIC?@6', 'PLACEHOLDER?', 'DATE-SIGN?'],
  '004_8f13c6250060a023.txt': [
    'TPL-SEC?@3', 'T2-BLANK-@t2.coercion.previous', 'T3-BLANK-@t3.new.natural', 'T3-SUM-@t3.done.natural', 'T3-ID-@t3.done.natural', 'CITE', 'PERIOD', 'DATE-SIGN',
  ],
  '001_2023_hongze-quzf.layout.txt': [
    'TPL-VER', 'TPL-LABEL', 'T4-SUM@t4.reconsideration.total', 'T4-SUM@t4.suit-after.total', 'TPL-ASPECT@1', 'DATE-SIGN?',
  ],
  '008_2019_shanghai-shifuban.html': [
    'TPL-LABEL@5', 'T3-BLANK@t3.new.research',
    'T3-TOT@t3.granted.total', 'T3-TOT@t3.partial.total', 'T3-TOT@t3.denied.1.total', 'T3-TOT@t3.denied.5.total', 'T3-TOT@t3.denied.6.total', 'T3-TOT@t3.denied.8.total',
    'T3-TOT@t3.unable.1.total', 'T3-TOT@t3.unable.2.total', 'T3-TOT@t3.unable.3.total', 'T3-TOT@t3.refused.1.total', 'T3-TOT@t3.refused.2.total',
    'T3-SUM@t3.done.total', 'T4-BLANK@t4.reconsideration.corrected',
    'NARR-T3', 'NARR-T3', 'NARR-T4@t4.reconsideration.pending', 'NARR-SUM', 'NARR-PCT',
  ],
  '015_unknown_gov-ocr-fixture_PARTIAL.json': ['TPL-SEC-', 'T3-BLANK-@t3.new.research', 'T3-TOT-@t3.new.total', 'T3-ID@t3.done.natural', 'T3-ID@t3.done.total'],
}
