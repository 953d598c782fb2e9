/** The clean example of the 2021 form of the gallery with words changed, and the findings that must follow and no others: the rule, `?` for a doubt, and after @ what was found. */
export interface Spoilt {
  readonly changes: readonly (readonly [from: string | RegExp, to: string])[]
  readonly findings: readonly string[]
}

const title = '# 云溪县商务局2023年政府信息公开工作年度报告'
const five = '（五）监督保障。全年组织业务培训2次，未发生责任追究情形。'
const list = '全年在县政府网站公开政府信息36条，其中政策文件8条、工作动态28条。'
const requests = '全年新收政府信息公开申请12件，上年结转1件，办结12件，结转下年度继续办理1件。'
const period = '2023年1月1日至2023年12月31日'

// prettier-ignore
export const spoiltReports: Readonly<Record<string, Spoilt>> = {
  'a title without a year': { changes: [[title, '# 云溪县商务局政府信息公开工作年度报告']], findings: ['TTL@云溪县商务局政府信息公开工作年度报告'] },
  'a title of a work report': { changes: [[title, '# 云溪县商务局2023年政府信息公开工作报告']], findings: ['TTL@云溪县商务局2023年政府信息公开工作报告'] },
  'a title with 关于 and without 年度报告': { changes: [[title, '# 云溪县商务局关于2023年度政府信息公开工作报告']], findings: ['TTL@云溪县商务局关于2023年度政府信息公开工作报告'] },
  'a title without 政府 and 工作': { changes: [[title, '# 云溪县商务局2023年信息公开年度报告']], findings: ['TTL@云溪县商务局2023年信息公开年度报告'] },
  'no title': { changes: [[title, '']], findings: ['TTL@'] },
  'a period of months': { changes: [[period, '2023年1-12月']], findings: [] },
  'a period that ends a year later': { changes: [[period, '2023年1月1日至2024年12月31日']], findings: ['PERIOD@2023年1月1日至2024年12月31日'] },
  'a period whose digits were lost': { changes: [[period, '20231月1日至202312月31日']], findings: ['PERIOD@20231月1日至202312月31日'] },
  'a date whose digits were lost': { changes: [['2024年1月20日', '2024年月20日']], findings: ['DATE-SIGN@2024年月20日'] },
  'a date before the year ended': { changes: [['2024年1月20日', '2023年1月20日']], findings: ['DATE-SIGN@2023年1月20日'] },
  'the number of the form with the wrong year': {
    changes: [['本报告根据《中华人民共和国政府信息公开条例》编制', '本报告根据《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2019〕30号）编制']], findings: ['CITE@国办公开办函〔2019〕30号'],
  },
  'the form no longer in force': { changes: [['《中华人民共和国政府信息公开条例》编制', '《年度报告格式》（国办公开办函〔2019〕60号）编制']], findings: ['CITE@国办公开办函〔2019〕60号'] },
  'a document number with its bracket astray': { changes: [['《中华人民共和国政府信息公开条例》编制', '《年度报告格式》（国办公开办函〔2021〕30）号）编制']], findings: ['CITE@国办公开办函〔2021〕30）号'] },
  'parts that come to more than the whole': { changes: [[list, '全年公开政府信息114条，其中政策文件65条、工作动态60条。']], findings: ['NARR-SUM@114条'] },
  'requests counted in 条': { changes: [['新收政府信息公开申请12件', '新收政府信息公开申请12条']], findings: ['UNIT-WORD@12条'] },
  'the office of another county to contact': { changes: [['请与云溪县商务局办公室联系', '请与海岭县商务局办公室联系']], findings: ['FOREIGN?@海岭县商务局办公室'] },
  'the voice of another unit': { changes: [['（三）政府信息管理。', '（三）政府信息管理。中心高度重视保密。']], findings: ['FOREIGN?@中心'] },
  'requests made to a government': { changes: [['（二）依申请公开。', '（二）依申请公开。向市政府及市政府办公室提出的申请另行统计。']], findings: ['FOREIGN?@市政府'] },
  'the text and the period of the year before': {
    changes: [[period, '2022年1月1日至2022年12月31日'], ['2023年，云溪县商务局依法做好', '2022年，我局依法做好'], ['（一）主动公开。全年', '（一）主动公开。2022年，我局']],
    findings: ['YR-TEXT@2022年', 'YR-TEXT@2022年', 'PERIOD@2022年1月1日至2022年12月31日'],
  },
  'a title of the year after, all else of the year': { changes: [[title, '# 云溪县商务局2024年政府信息公开工作年度报告']], findings: ['TTL@2024年'] },
  'a title of the year before, all else of the year': { changes: [[title, '# 云溪县商务局2022年政府信息公开工作年度报告']], findings: ['TTL@2022年'] },
  'a period that ends a year later, signed before the year ended': {
    changes: [[period, '2023年1月1日至2024年12月31日'], ['2024年1月20日', '2023年1月20日']], findings: ['PERIOD@2023年1月1日至2024年12月31日', 'DATE-SIGN@2023年1月20日'],
  },
  'table 3 without its head': { changes: [[/(## 三、.*\n\n)\|.*\n(\|[ -|]*\n)\|.*\n\|.*\n/, '$1']], findings: ['TPL-ROWS?@'] },
  '合计 where the form says 总计': { changes: [[/申请人情况([\s\S]*?)总计/, '申请人情况$1合计'], ['（七）总计', '（七）合计']], findings: ['TPL-LABEL@合计', 'TPL-LABEL@（七）合计'] },
  'six parts announced, eight named': { changes: [['如对本报告', '本报告由总体情况、主动公开情况、依申请公开情况、收费情况、复议诉讼情况、存在问题、下一年安排、其他事项等六个部分组成。如对本报告']], findings: ['NARR-SUM?@6个部分'] },
  'a heading that stands twice': { changes: [['## 六、其他需要报告的事项', '## 六、其他需要报告的事项\n\n本年度无。\n\n## 六、其他需要报告的事项']], findings: ['TPL-SEC@六、其他需要报告的事项'] },
  'a heading of part one that stands twice': { changes: [['## 一、总体情况', '## 一、总体情况\n\n## 一、总体情况']], findings: ['TPL-SEC@一、总体情况'] },
  'a seventh part': { changes: [['云溪县商务局\n\n2024', '## 七、下一年度工作安排\n\n增加图解。\n\n云溪县商务局\n\n2024']], findings: ['TPL-SEC@七、下一年度工作安排'] },
  'part four missing': { changes: [[/## 四、[\s\S]*?(?=## 五、)/, '']], findings: ['TPL-SEC@'] },
  'part five missing': { changes: [[/## 五、[\s\S]*?(?=## 六、)/, '']], findings: ['TPL-SEC@'] },
  'tables replaced by 无': { changes: [[/(## 四、.*\n)[\s\S]*?(?=## 五、)/, '$1\n无\n\n']], findings: ['NONE-TEXT@无'] },
  'two of the five aspects': { changes: [[/（三）政府信息管理[\s\S]*?(?=## 二、)/, '']], findings: ['TPL-ASPECT@'] },
  'a number of inner headings left out': { changes: [['（四）政府信息公开平台建设', '（五）政府信息公开平台建设'], ['（五）监督保障', '（六）监督保障']], findings: ['TPL-SEC@（五）'] },
  'party information counted as disclosure': { changes: [[list, '全年公开政府信息36条，其中党务信息8条、工作动态28条。']], findings: ['OFFTOPIC?@党务信息8条'] },
  'a number of all years beside that of the year': { changes: [[list, `截至2023年底，累计公开政府信息715条；${list}`]], findings: [] },
  'no signature': { changes: [['云溪县商务局\n\n2024年1月20日', '']], findings: ['DATE-SIGN?@'] },
  'part six without the fee': { changes: [['本年度发出收费通知0件，收取信息处理费0元。', '无其他需要报告的事项。']], findings: ['FEE-SEC6@'] },
  'a cover letter instead of the report': {
    changes: [[/^[\s\S]*$/, '# 关于报送云溪县商务局2023年政府信息公开工作年度报告的函\n\n县政府办公室：\n\n现将云溪县商务局2023年政府信息公开工作年度报告报送你办，请审阅。\n\n云溪县商务局\n\n2024年1月20日\n']],
    findings: ['TPL-SEC@', 'TTL@'],
  },
  'the standard sentence with another number': { changes: [[requests, requests.replace('12件', '14件')]], findings: ['NARR-T3@14'] },
  'an approximate number': { changes: [[list, '全年公开政府信息30余条。']], findings: ['NARR-APPROX@30条'] },
  'the same words pasted twice': { changes: [['依法做好政府信息公开工作，', '依法做好政府信息公开工作，依法做好政府信息公开工作，']], findings: ['PLACEHOLDER?@依法做好政府信息公开工作，'] },
  'first-level numbers that start anew inside part one': { changes: [['（三）政府信息管理。', '\n一、加强管理\n\n（三）政府信息管理。']], findings: [] },
  'six parts announced and named': { changes: [['如对本报告', '本报告由总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况，其他需要报告的事项等六个部分组成。如对本报告']], findings: [] },
  'six parts named with commas of another kind': { changes: [['如对本报告', '本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分。如对本报告']], findings: [] },
  'names and numbers in no order': { changes: [[five, `${five}（七）其他。无。`]], findings: [] },
}
