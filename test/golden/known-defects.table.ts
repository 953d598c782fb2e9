/**
 * What a person found wrong in real reports, and nothing else, by folder and first figures of the file's name: each entry is the rule and, after @, the cell or part
 * it points at. A `?` marks a doubt, a `-` what could not be assessed.
 */
// prettier-ignore
export const knownDefects: Readonly<Record<string, readonly string[]>> = {
  'seeds/000': [
    'TPL-SEC@3', 'TPL-SEC@6', 'NONE-TEXT@2', 'NONE-TEXT@3', 'NONE-TEXT@4', 'TTL', 'T2-BLANK@t2.regulation.new', 'TPL-ROWS?@t2.penalty.previous', 'TPL-ROWS?', 'TPL-ROWS?@t3.carry-out.natural', 'TPL-ROWS?',
    'T3-BLANK@t3.new.natural', 'NARR-SUM?', 'DATE-SIGN?',
  ],
  'seeds/001': ['TPL-SEC@1', 'TTL', 'TTL?', 'T2-UNIT@t2.procurement.amount', 'NARR-T2?@t2.normative.new', 'DATE-SIGN?'],
  'seeds/002': ['TPL-LABEL', 'T3-COLS@t3.granted.natural', 'CITE', 'NARR-APPROX', 'PLACEHOLDER'],
  'seeds/003': ['TPL-LABEL', 'TPL-LABEL', 'TTL', 'CITE', 'OFFTOPIC?@6', 'PLACEHOLDER?', 'DATE-SIGN?'],
  'seeds/004': [
    'TPL-SEC?@3', 'TPL-ROWS?@t2.coercion.previous', 'TPL-ROWS?@t3.new.natural', 'T3-SUM-@t3.done.natural', 'T3-ID-@t3.done.natural', 'CITE', 'PERIOD', 'DATE-SIGN',
  ],
  'corpus/001': [
    'TPL-VER', 'TPL-LABEL', 'T4-SUM@t4.reconsideration.total', 'T4-SUM@t4.suit-after.total', 'TPL-ASPECT@1', 'DATE-SIGN?',
  ],
  'corpus/008': [
    'TPL-LABEL@5', 'T3-BLANK@t3.new.research',
    'T3-TOT@t3.granted.total', 'T3-TOT@t3.partial.total', 'T3-TOT@t3.denied.1.total', 'T3-TOT@t3.denied.5.total', 'T3-TOT@t3.denied.6.total', 'T3-TOT@t3.denied.8.total',
    'T3-TOT@t3.unable.1.total', 'T3-TOT@t3.unable.2.total', 'T3-TOT@t3.unable.3.total', 'T3-TOT@t3.refused.1.total', 'T3-TOT@t3.refused.2.total',
    'T3-SUM@t3.done.total', 'T4-BLANK@t4.reconsideration.corrected',
    'NARR-T3@t3.granted.total', 'NARR-T3@t3.unable.1.total', 'NARR-T4@t4.reconsideration.pending', 'NARR-SUM', 'NARR-PCT', 'NARR-PCT',
  ],
  'corpus/015': ['TPL-SEC-', 'TPL-ROWS?@t3.new.research', 'TPL-ROWS?', 'T3-TOT-@t3.new.total', 'T3-ID@t3.done.natural', 'T3-ID@t3.done.total'],
}
