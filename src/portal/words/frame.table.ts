import type { Words } from '../../kernel/words.ts'

/** Words that stand on every page. */
// prettier-ignore
export const frameWords = {
  disclosure:   { zh: '政府信息公开',       en: 'Open government information' },
  skip:         { zh: '跳到正文',           en: 'Skip to content' },
  parts:        { zh: '栏目',               en: 'Sections' },
  crumbs:       { zh: '当前位置',           en: 'You are here' },
  home:         { zh: '首页',               en: 'Home' },
  search:       { zh: '站内查询',           en: 'Search this site' },
  find:         { zh: '查询',               en: 'Search' },
  settings:     { zh: '显示设置',           en: 'Display' },
  largeText:    { zh: '大字版',             en: 'Large text' },
  usualText:    { zh: '标准字号',           en: 'Usual text size' },
  dark:         { zh: '深色',               en: 'Dark' },
  light:        { zh: '浅色',               en: 'Light' },
  accessibility: { zh: '无障碍说明',        en: 'Accessibility' },
  siteMap:      { zh: '网站地图',           en: 'Site map' },
  feeds:        { zh: '订阅',               en: 'Feeds' },
  openData:     { zh: '目录下载',           en: 'Open data' },
  logRoots:     { zh: '公开日志核验',       en: 'Log verification' },
  sponsor:      { zh: '主办单位',           en: 'Published by' },
  contact:      { zh: '联系方式',           en: 'Contact' },
  idCode:       { zh: '网站标识码',         en: 'Site code' },
  icp:          { zh: 'ICP备案编号',        en: 'ICP record' },
  police:       { zh: '公安机关备案号',     en: 'Public security record' },
  errorReport:  { zh: '我为政府网站找错',   en: 'Report an error on this site' },
  footer:       { zh: '关于本网站',         en: 'About this site' },
  printedFrom:  { zh: '打印自',             en: 'Printed from' },
} as const satisfies Record<string, Words>
