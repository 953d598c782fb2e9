import type { Words } from '../../kernel/words.ts'

/** Words of the pages about the site itself. */
// prettier-ignore
export const siteWords = {
  accessTitle:   { zh: '无障碍说明',                   en: 'Accessibility' },
  accessLead:    { zh: '本网站力求使每个人都能获取政府信息，包括使用键盘、读屏软件、放大软件的人和老年人。', en: 'Everyone should be able to use this site, also with a keyboard, a screen reader, magnified, or in old age.' },
  accessCan:     { zh: '本网站可以这样使用',           en: 'What this site offers' },
  access1:       { zh: '页面右上角的“大字版”把文字和按钮放大约三分之一，选择后在本机保留；浏览器放大到400%时，页面仍可正常阅读，不需要左右滚动。', en: '“Large text” at the top of each page makes text and buttons a third larger; the choice is kept on your device. Enlarged to 400% in the browser, pages still read without scrolling sideways.' },
  access2:       { zh: '全部功能都可以只用键盘完成；按 Tab 键移动，当前位置有明显的边框；每页的第一个链接可以直接跳到正文。', en: 'Everything can be done with the keyboard alone. Tab moves on, the place is clearly framed, and the first link of each page leads to its content.' },
  access3:       { zh: '页面结构、标题、表格和表单都有标注，可以用读屏软件朗读；填写有误时逐项说明，已填内容保留。', en: 'Structure, headings, tables and forms are marked for screen readers. What is wrong in a form is told item by item, and what you typed is kept.' },
  access4:       { zh: '文字与背景的对比度不低于4.5:1；信息不只用颜色表示；有深色显示；系统设置为减少动态效果时，页面没有动态效果。', en: 'Text contrasts with its ground by 4.5:1 or more, nothing is told by colour alone, there are dark colours, and nothing moves where the system asks for less motion.' },
  access5:       { zh: '不启用 JavaScript 也可以使用全部页面和申请功能。', en: 'Every page and every form works without JavaScript.' },
  access6:       { zh: '阅读、书写有困难的，可以到工作机构现场口头提出申请，由工作人员代为填写；听力、语言有困难的，可以通过传真、电子邮件、信函办理。', en: 'Who has difficulty reading or writing may ask orally at the disclosure office, which fills in the form. Who has difficulty hearing or speaking may use fax, e-mail or letter.' },
  accessLimits:  { zh: '目前的不足',                   en: 'What is not perfect yet' },
  accessLimit1:  { zh: '部分附件是扫描件，读屏软件不能朗读。需要可以朗读的文本的，请联系我们，我们将提供。', en: 'Some attachments are scans a screen reader cannot read. Tell us, and we provide the text.' },
  accessLimit2:  { zh: '英文页面的界面为英文，文件的标题和正文为中文原文。', en: 'English pages have an English interface; titles and texts of documents remain in Chinese.' },
  accessTell:    { zh: '遇到困难，请告诉我们',         en: 'Tell us of difficulties' },
  accessTellText: { zh: '请告知页面地址和遇到的困难，工作机构将答复并改进。', en: 'Name the page and the difficulty; the disclosure office will answer and mend it.' },
  basis:         { zh: '依据',                         en: 'Standards' },
  basisText:     { zh: '本网站按照《信息技术 互联网内容无障碍可访问性技术要求与测试方法》（GB/T 37668）和 WCAG 2.2 AA 级设计，并对全部页面作自动检查。', en: 'The site is made after GB/T 37668 and WCAG 2.2 level AA, and all its pages are checked automatically.' },

  mapTitle:      { zh: '网站地图',                     en: 'Site map' },
  mapParts:      { zh: '政府信息公开',                 en: 'Open government information' },
  mapService:    { zh: '依申请公开',                   en: 'Requests' },
  mapSite:       { zh: '关于本网站',                   en: 'About this site' },

  feedsTitle:    { zh: '订阅',                         en: 'Feeds' },
  feedsLead:     { zh: '使用阅读器订阅，有新公开的信息时可以及时获知。不需要注册，不收集个人信息。', en: 'Subscribe in a reader to learn of what is newly published. No account, and nothing is kept of you.' },
  feedsAll:      { zh: '全部最新公开',                 en: 'Everything that is published' },
  column:        { zh: '栏目',                         en: 'Column' },
  formats:       { zh: '格式',                         en: 'Formats' },

  dataTitle:     { zh: '目录下载',                     en: 'Open data' },
  dataLead:      { zh: '公开目录和答复公开目录的全部条目，可以自由下载、使用。公开目录每条包括索引号、名称、内容概述、生成日期、发文机关、文号、类别、发布时间和网址。', en: 'All entries of the catalogue and of the disclosure log, free to download and use. The catalogue tells index number, name, summary, date, maker, document number, class, time of publication, address.' },
  dataCatalogue: { zh: '政府信息公开目录',             en: 'Catalogue of published information' },
  dataAnswered:  { zh: '答复公开目录',                 en: 'Disclosure log of answered requests' },
  dataReports:   { zh: '政府信息公开年报的数据在各年度年报页面下载。', en: 'The figures of annual reports are downloaded from the page of each report.' },

  logTitle:      { zh: '公开日志核验',                 en: 'Verifying the log' },
  logLead:       { zh: '本机关办理申请、发布和撤下信息的每一步都写入只能追加的日志，每天生成一个校验值（日根）并在此公布。任何人保存日根后，都可以核验以前的记录没有被改动。', en: 'Every step of handling requests, publishing and withdrawing is written to a log that can only grow. Each day is closed with a check value, its root, shown here. Whoever keeps a root can later verify that nothing before it was changed.' },
  logHow:        { zh: '怎样核验',                     en: 'How to verify' },
  logHow1:       { zh: '保存下表中某一天的日根，例如记录在本单位的文件中。', en: 'Keep the root of a day, for instance on paper.' },
  logHow2:       { zh: '需要核验时，要求本机关出示日志，并用本系统的命令行工具核验：', en: 'When in doubt, ask for the log and verify it with the command line of this software:' },
  logHow3:       { zh: '工具重新计算每一天的日根；与您保存的一致，说明该日及以前的记录没有改动。', en: 'The command computes each root anew; when it equals yours, no record up to that day was changed.' },
  logDay:        { zh: '日期',                         en: 'Day' },
  logEvents:     { zh: '记录数',                       en: 'Events' },
  logRoot:       { zh: '日根',                         en: 'Root' },
  logHash:       { zh: '算法',                         en: 'Hash' },
  logNone:       { zh: '还没有生成日根。每天的日根在次日凌晨公布。', en: 'There is no root yet. The root of a day is shown early the next day.' },
  logPersonal:   { zh: '日志中没有申请人的姓名、证件号码和联系方式。', en: 'The log holds no name, identity number or contact of any applicant.' },

  leaveTitle:    { zh: '您即将离开本网站',             en: 'You are leaving this site' },
  leaveText:     { zh: '您访问的链接即将离开“{site}”，前往以下网址。该网址的内容不由本机关负责。', en: 'The link you followed leads away from “{site}”. This organ is not responsible for what is there.' },
  leaveGo:       { zh: '继续访问',                     en: 'Go there' },
  leaveStay:     { zh: '返回首页',                     en: 'Stay here' },
  leaveWrong:    { zh: '这个链接不能打开',             en: 'This link cannot be opened' },
  leaveWrongText: { zh: '只能打开以 http:// 或者 https:// 开头的网址。', en: 'Only addresses that begin with http:// or https:// can be opened.' },
} as const satisfies Record<string, Words>
