import type { EditionId } from '../../src/annual-report/edition.ts'
import type { FigureKey } from '../../src/annual-report/figures.ts'

/** A report as an organ might write it, correct throughout: its figures (all others are 0) and what its parts say. */
export interface CleanText {
  readonly organ: string
  readonly year: number
  readonly edition: EditionId
  readonly figures: Readonly<Record<FigureKey, number>>
  readonly preamble?: readonly string[]
  readonly one: readonly string[]
  readonly five?: readonly string[]
  readonly six?: readonly string[]
}

// prettier-ignore
export const cleanTexts: Readonly<Record<string, CleanText>> = {
  'a bureau where nothing happened': {
    organ: '白岭县气象局', year: 2022, edition: '2021', figures: {},
    one: [
      '2022年，白岭县气象局按照县委、县政府部署推进政务公开，现将有关情况报告如下。',
      '（一）主动公开情况。全年通过县政府门户网站公开政府信息64条，其中预警信息41条、工作动态23条，较2021年的58条增加6条，增长10.3%。',
      '（二）依申请公开情况。2022年，我局未收到政府信息公开申请，也没有上年结转的申请。没有因政府信息公开被申请行政复议或者提起行政诉讼。',
      '（三）政府信息管理情况。严格落实“先审查、后公开”，累计审查信息64条，未发生失泄密事件。',
      '（四）平台建设情况。微信公众号粉丝1.2万人，全年推送图文120期，阅读量超30万次。',
      '（五）监督保障情况。配备专职人员1名、兼职人员2名，召开专题会议2次，培训3场次85人次；社会评议满意率98%。',
    ],
    six: ['2022年未向申请人收取信息处理费。'],
  },
  'zero counted, not told in words': {
    organ: '石桥区民族宗教事务局', year: 2023, edition: '2021', figures: { 't2.licence.decisions': 9 },
    one: [
      '（一）主动公开。2023年度主动公开政府信息19条，同比减少2条。作出行政许可处理决定9件。',
      '（二）依申请公开。本年度新收政府信息公开申请0件，上年结转0件，办结0件，结转下年度继续办理0件；行政复议0件，行政诉讼0件。',
      '（三）政府信息管理。对2019年以来公开的文件进行清理，修改1件，废止0件，清理链接12个。',
      '（四）公开平台建设。在区政务服务大厅设置查阅点1处，接待查询6人次，电话咨询20余次。',
      '（五）监督保障。咨询电话：0571-8812345，工作日8:30-17:00。',
    ],
  },
  'a busy city government': {
    organ: '海岭市人民政府', year: 2023, edition: '2021',
    figures: {
      't3.new.total': 1204, 't3.new.natural': 1010, 't3.new.commercial': 150, 't3.new.legal': 40, 't3.new.other': 4, 't3.carry-in.total': 96,
      't3.granted.total': 480, 't3.partial.total': 210, 't3.denied.5.total': 30, 't3.denied.6.total': 18, 't3.denied.8.total': 72, 't3.unable.1.total': 260, 't3.unable.2.total': 25,
      't3.refused.1.total': 20, 't3.refused.2.total': 11, 't3.other.1.total': 14, 't3.other.3.total': 60, 't3.done.total': 1200, 't3.carry-out.total': 100,
      't4.reconsideration.upheld': 40, 't4.reconsideration.corrected': 6, 't4.reconsideration.other': 12, 't4.reconsideration.pending': 4, 't4.reconsideration.total': 62,
      't4.direct-suit.upheld': 3, 't4.direct-suit.total': 3, 't4.suit-after.upheld': 8, 't4.suit-after.pending': 2, 't4.suit-after.total': 10,
      't2.normative.made': 21, 't2.normative.repealed': 9, 't2.normative.in-force': 240, 't2.regulation.made': 2, 't2.regulation.in-force': 18,
    },
    one: [
      '2023年，全市各级行政机关以习近平新时代中国特色社会主义思想为指导，公开水平稳步提升。',
      '（一）主动公开。全市各级行政机关主动公开政府信息32.6万条。市政府制定规章2件、行政规范性文件21件，废止行政规范性文件9件，现行有效行政规范性文件240件。开展政策解读430次，回应公众关注热点86次，举办新闻发布会52场。',
      '（二）依申请公开。全市共新收政府信息公开申请1204件（自然人1010件，占83.9%；法人或其他组织194件，占16.1%），比2022年的1100件增长9.5%；上年结转96件。全年办结1200件，结转下年度继续办理100件。',
      '在办结的1200件申请中，予以公开480件，占40%；部分公开210件，占17.5%；不予公开120件，占10%；无法提供285件，占23.75%；不予处理31件，占2.6%；其他处理74件，占6.2%。',
      '从申请方式看，网络申请802件，信函申请350件，当面申请52件；从申请内容看，涉及征地拆迁、城市规划、社会保障等方面。',
      '（三）政府信息管理。完成2012年至2022年间1.5万件公文的属性核查。',
      '（四）平台建设。全市政府网站由112个整合为61个，政务新媒体关停34个，年访问量2.1亿次。',
      '（五）监督保障。将政务公开纳入绩效考核，分值权重4%；第三方评估平均得分87.4分；开展社会评议，满意率94.2%；责任追究0人次。举办培训班3期，培训1200余人次。',
      '因政府信息公开引发行政复议62件，其中结果维持40件，结果纠正6件，其他结果12件，尚未审结4件；行政诉讼13件，其中未经复议直接起诉3件，复议后起诉10件。',
    ],
    six: ['全市共发出收费通知2件，实际收取信息处理费400元。'],
  },
  'a township': {
    organ: '青禾县柳溪镇人民政府', year: 2021, edition: '2021', figures: { 't3.new.total': 3, 't3.new.natural': 3, 't3.granted.total': 2, 't3.unable.1.total': 1, 't3.done.total': 3 },
    one: [
      '2021年，我镇在县委、县政府的坚强领导下，认真贯彻落实《中华人民共和国政府信息公开条例》（国务院令第711号）。',
      '（一）主动公开。2021年我镇主动公开各类信息171条：机构职能3条，财政信息12条，民生保障46条，工作动态110条。',
      '（二）依申请公开。2021年我镇共收到政府信息公开申请3件，均为自然人申请，内容涉及宅基地审批、土地征收。3件均已按时答复，其中予以公开2件，本机关不掌握相关政府信息1件。',
      '（三）政府信息管理。落实“三审三校”制度，由党政办统一审核。',
      '（四）政府信息公开平台建设。在镇便民服务中心和12个村（社区）设公开栏26块，更新400余次。',
      '（五）监督保障。镇主要领导听取汇报2次，召开会议4次，纳入年度考核，社会评议满意，未发生被问责情况。',
    ],
  },
  'a sub-district with last year beside this year': {
    organ: '东安市城关街道办事处', year: 2024, edition: '2021', figures: { 't3.new.total': 18, 't3.carry-in.total': 2, 't3.done.total': 19, 't3.granted.total': 11, 't3.partial.total': 2, 't3.unable.1.total': 6, 't3.carry-out.total': 1 },
    one: [
      '（一）主动公开方面。2024年通过区政府网站公开信息88条（2023年为95条）。',
      '（二）依申请公开方面。2023年收到申请25件，2024年收到政府信息公开申请18件，同比下降28%。加上2023年结转的2件，共需办理20件；当年办结19件，结转2025年继续办理1件。',
      '办结的19件中，予以公开11件，部分公开2件，无法提供6件。',
      '（三）政府信息管理方面。明确2名工作人员分工负责。',
      '（四）平台建设方面。公众号“城关发布”关注人数3560人，较去年底增加412人。',
      '（五）监督保障方面。接受区政府办检查3次，发现问题5个，均已整改。',
    ],
  },
  'cumulative numbers beside the yearly ones': {
    organ: '云溪县水利局', year: 2022, edition: '2021', figures: { 't3.new.total': 5, 't3.done.total': 5, 't3.granted.total': 5 },
    one: [
      '（一）主动公开。截至2022年12月31日，累计公开政府信息7150条，2022年新增公开702条，其中网站公开622条，微信公众号80条。',
      '（二）依申请公开。自2008年《条例》施行以来，我局累计受理依申请公开86件；2022年收到政府信息公开申请5件，答复5件，全部予以公开，按时答复率100%。',
      '（三）政府信息管理。（四）平台建设。（五）监督保障。均按要求落实。',
    ],
  },
  'numbers of other levels and other work': {
    organ: '云溪县农业农村局', year: 2023, edition: '2021', figures: { 't3.new.total': 2, 't3.done.total': 2, 't3.unable.1.total': 2 },
    one: [
      '（一）主动公开。公开惠农补贴信息16条，涉及补贴资金3200万元、农户1.8万户。公开强农惠农政策文件12份。',
      '（二）依申请公开。全年收到政府信息公开申请2件，均因本机关不掌握相关政府信息作出无法提供的答复。办理县长信箱来信35件、12345热线工单210件、人大代表建议6件、政协提案4件，按时办结率100%。',
      '（三）政府信息管理。指导14个乡镇规范公开，收到乡镇报送信息56条。',
      '（四）平台建设。县政府网站农业农村领域基层政务公开专栏公开信息98条。',
      '（五）监督保障。全县举办培训2期，参训160人次。',
    ],
  },
  'the numbers before the words': {
    organ: '海岭市林业局', year: 2023, edition: '2021',
    figures: { 't3.new.total': 9, 't3.carry-in.total': 1, 't3.granted.total': 4, 't3.partial.total': 2, 't3.denied.6.total': 1, 't3.unable.1.total': 1, 't3.refused.2.total': 1, 't3.done.total': 9, 't3.carry-out.total': 1 },
    one: [
      '（一）主动公开。共有45条政府信息在市政府网站公开，28条在公众号公开。',
      '（二）依申请公开。一年来共有9件政府信息公开申请（不含上年结转1件），其中8件通过网络提交、1件通过邮寄提交。9件已办结：4件予以公开，2件部分公开，1件属于过程性信息不予公开，1件本机关不掌握，1件为重复申请。剩余1件结转下年度继续办理。',
      '（三）政府信息管理。清理过期文件7件。（四）平台建设。网站栏目12个。（五）监督保障。培训1次。',
    ],
  },
  'Chinese numerals': {
    organ: '青禾县司法局', year: 2023, edition: '2021', figures: { 't3.new.total': 3, 't3.done.total': 3, 't3.granted.total': 2, 't3.unable.2.total': 1, 't4.reconsideration.upheld': 1, 't4.reconsideration.total': 1 },
    one: [
      '二〇二三年，青禾县司法局政府信息公开工作情况如下。',
      '（一）主动公开。全年公开信息五十六条，其中网站四十条，公众号十六条，网站占百分之七十一点四。',
      '（二）依申请公开。全年收到政府信息公开申请三件，办结三件，两件予以公开，一件需要另行制作无法提供。因政府信息公开发生行政复议一件，结果维持；未发生行政诉讼。',
      '（三）政府信息管理。一是严格审核，二是专人负责，三是定期检查。（四）平台建设。（五）监督保障。',
    ],
  },
  'many digits with separators and spaces': {
    organ: '海岭市自然资源局', year: 2023, edition: '2021', figures: { 't3.new.total': 1325, 't3.carry-in.total': 41, 't3.done.total': 1340, 't3.carry-out.total': 26, 't3.granted.total': 700, 't3.partial.total': 240, 't3.denied.5.total': 10, 't3.unable.1.total': 390 },
    one: [
      '（一）主动公开 全年主动公开政府信息 12，408 条。',
      '（二）依申请公开 全年新收政府信息公开申请 1,325 件，上年结转 41 件；全年共办结 1,340 件，其中：予以公开 700 件、部分公开 240 件、不予公开 10 件、无法提供 390 件；结转下年度 26 件。',
      '（三）政府信息管理 （四）平台建设 （五）监督保障 均已落实，群众来电 1,006 个。',
    ],
  },
  'the 2019 form': {
    organ: '云溪县教育局', year: 2020, edition: '2019',
    figures: { 't2.normative.new': 3, 't2.normative.disclosed': 3, 't2.normative.total': 21, 't2.licence.decisions': 40, 't2.licence.previous': 6, 't3.new.total': 6, 't3.done.total': 5, 't3.carry-out.total': 1, 't3.granted.total': 4, 't3.other.total': 1 },
    one: [
      '2020年，云溪县教育局坚持以公开为常态、不公开为例外。',
      '一是主动公开规范有序。全年新制作规范性文件3件，新公开规范性文件3件，对外公开规范性文件总数21件；作出行政许可处理决定40件。公开招生信息33条。',
      '二是依申请公开依法办理。收到政府信息公开申请6件，予以公开4件，其他处理1件，1件结转下年度继续办理。',
      '三是加强培训。举办培训2期120人次，较2019年增加40人次。',
    ],
    six: ['无其他需要报告的事项。'],
  },
  'the 2019 form, nothing requested': {
    organ: '石桥区审计局', year: 2019, edition: '2019', figures: { 't2.normative.total': 4, 't2.procurement.count': 3 },
    preamble: ['根据《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式（试行）〉的通知》（国办公开办函〔2019〕60号）要求编制本报告。'],
    one: [
      '2019年，区审计局主动公开审计结果公告11篇、工作动态72条，答复网民留言9条。新修订的《条例》自2019年5月15日起施行，我局组织学习2次。',
      '全年没有收到政府信息公开申请；因政府信息公开被申请行政复议和提起行政诉讼的情况均为0。',
    ],
    six: ['无。'],
  },
  'shares and increases': {
    organ: '海岭市市场监督管理局', year: 2024, edition: '2021', figures: { 't3.new.total': 87, 't3.new.natural': 80, 't3.new.commercial': 7, 't3.carry-in.total': 3, 't3.granted.total': 60, 't3.unable.1.total': 25, 't3.refused.1.total': 3, 't3.done.total': 88, 't3.carry-out.total': 2 },
    one: [
      '（一）主动公开。公开信息同比增长12.5%，其中许可处罚类信息占比达63%，按时更新率为100%。',
      '（二）依申请公开。2024年新收87件，同比增长35.9%，其中自然人申请80件，占比92%，企业申请7件，占比8%。办结88件：予以公开60件（68.2%），无法提供25件（28.4%），不予处理3件（3.4%）。按期答复率100%，答复满意度提高3.2个百分点。',
      '（三）政府信息管理。（四）平台建设。网站平均打开时间缩短0.5秒。（五）监督保障。',
    ],
  },
  'each dispute with its result': {
    organ: '云溪县公安局', year: 2023, edition: '2021',
    figures: { 't3.new.total': 30, 't3.done.total': 30, 't3.granted.total': 30, 't4.reconsideration.upheld': 2, 't4.reconsideration.corrected': 1, 't4.reconsideration.total': 3, 't4.direct-suit.other': 2, 't4.direct-suit.total': 2, 't4.suit-after.upheld': 1, 't4.suit-after.pending': 1, 't4.suit-after.total': 2 },
    one: [
      '（一）主动公开。办理行政复议应诉培训4次，公开行政复议决定书12份。',
      '（二）依申请公开。收到政府信息公开申请30件，全部予以公开。2023年因政府信息公开被申请行政复议3件，其中维持2件、纠正1件；未经复议直接起诉的行政诉讼2件，均为其他结果；复议后起诉的行政诉讼2件，1件维持，1件尚未审结。全局另办理行政复议案件45件、行政诉讼案件17件，均与政府信息公开无关。',
      '（三）政府信息管理。（四）平台建设。（五）监督保障。',
    ],
  },
  'numbers given one for one': {
    organ: '东安市商务局', year: 2023, edition: '2021',
    figures: { 't3.new.total': 12, 't3.carry-in.total': 3, 't3.done.total': 14, 't3.carry-out.total': 1, 't3.granted.total': 9, 't3.partial.total': 1, 't3.unable.1.total': 4, 't4.reconsideration.upheld': 2, 't4.reconsideration.total': 2, 't4.direct-suit.upheld': 1, 't4.direct-suit.total': 1 },
    one: [
      '（一）主动公开。网站、微信、微博分别公开信息60条、25条、14条，共99条。',
      '（二）依申请公开。政府信息公开申请新收、上年结转、办结、结转下年度继续办理分别为12件、3件、14件和1件。予以公开、部分公开、无法提供的分别为9件、1件、4件。因政府信息公开引发的行政复议、行政诉讼分别为2件、1件，均获维持。',
      '（三）政府信息管理。（四）平台建设。（五）监督保障。会议、培训、检查分别开展2次、3次、4次。',
    ],
  },
  'masked names and quoted laws': {
    organ: '白岭县住房和城乡建设局', year: 2023, edition: '2021', figures: { 't3.new.total': 2, 't3.done.total': 2, 't3.granted.total': 1, 't3.refused.1.total': 1 },
    one: [
      '（一）主动公开。公开李XX等12户公租房分配结果、13X号楼竣工验收备案信息，公示张××、王某某等人的资格。车牌号云A·XXX12已作去标识化处理。',
      '（二）依申请公开。收到政府信息公开申请2件，予以公开1件，不予处理1件（信访投诉举报类）。申请人王XX要求公开“XX小区规划许可证”的申请已答复。',
      '（三）政府信息管理。学习《××省政府信息公开办法》示范文本，身份证号以“3301**********1234”形式公示。（四）平台建设。（五）监督保障。',
    ],
  },
  'organs named that are not one’s own': {
    organ: '云溪县统计局', year: 2023, edition: '2021', figures: {},
    preamble: ['如对本报告有疑问，请与云溪县统计局办公室联系（地址：云溪县人民路18号，邮编：312000，电话：0575-83012345，邮箱：yxtj2023@126.com）。'],
    one: [
      '2023年，在市统计局的指导和县委、县政府的领导下，我局按照县政务公开领导小组办公室的要求开展工作。',
      '（一）主动公开。在云溪县人民政府网站公开统计公报、月度数据36条；配合县政府办公室、县行政服务中心完成基层政务公开标准化。县委宣传部、县融媒体中心转载我局信息20篇。',
      '（二）依申请公开。全年未收到政府信息公开申请。指导申请人向县自然资源局、县住建局提出申请4人次。',
      '（三）政府信息管理。（四）平台建设。中心城区查阅点2处。（五）监督保障。接受市政府办公室第三方评估。',
    ],
  },
  'documents cited in their proper form': {
    organ: '青禾县财政局', year: 2022, edition: '2021', figures: { 't2.normative.made': 2, 't2.normative.in-force': 15 },
    preamble: [
      '根据《中华人民共和国政府信息公开条例》（国务院令第711号）和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）要求，编制2022年度报告。统计期限自2022年1月1日起至2022年12月31日止。',
    ],
    one: [
      '（一）主动公开。印发《青禾县财政专项资金管理办法》（青财〔2022〕15号）等行政规范性文件2件。按照《国务院办公厅关于印发2022年政务公开工作要点的通知》（国办发〔2022〕8号）公开预决算。',
      '（二）依申请公开。未收到政府信息公开申请。',
      '（三）政府信息管理。依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）规范收费。（四）平台建设。（五）监督保障。',
    ],
  },
  'years of other things': {
    organ: '云溪县发展和改革局', year: 2023, edition: '2021', figures: { 't3.new.total': 4, 't3.done.total': 4, 't3.granted.total': 4 },
    one: [
      '2023年是全面贯彻党的二十大精神的开局之年。2023年，我局认真落实各项要求。',
      '（一）主动公开。公开2022年度决算和2023年度预算，公开2021—2025年规划中期评估，2024年重点项目计划已于12月公示。2022年全县生产总值等数据在门户网站公开。',
      '（二）依申请公开。2023年共收到政府信息公开申请4件，2022年收到6件，均依法答复，予以公开4件。',
      '（三）政府信息管理。2022年12月印发的制度于2023年1月1日起执行。（四）平台建设。（五）监督保障。',
    ],
    five: ['（一）存在的问题。2023年，我局政务公开工作取得一定成效，但解读质量有待提高。', '（二）改进情况。针对2022年报告提出的问题，2023年完善了制度。2024年，我局将增加图解数量。'],
  },
  'requests sorted by what they ask for': {
    organ: '东安市交通运输局', year: 2022, edition: '2021', figures: { 't3.new.total': 20, 't3.new.natural': 15, 't3.new.commercial': 3, 't3.new.legal': 2, 't3.granted.total': 12, 't3.unable.1.total': 5, 't3.unable.2.total': 3, 't3.done.total': 20 },
    one: [
      '（一）主动公开。全年发布信息310条。',
      '（二）依申请公开。全年受理政府信息公开申请20件。从申请人看，自然人15件，商业企业3件，法律服务机构2件；从受理渠道看，网上12件，信函8件；从内容看，公路建设类9件、客运管理类6件、执法类5件。从答复看，予以公开12件，无法提供8件（其中本机关不掌握5件、需另行制作3件）。延期答复2件，补正3件，征求第三方意见1件。',
      '（三）政府信息管理。（四）平台建设。（五）监督保障。',
    ],
  },
  'one item on several channels': {
    organ: '石桥区文化和旅游局', year: 2023, edition: '2021', figures: {},
    one: [
      '（一）主动公开。全年公开政府信息120条，其中政府网站118条、微信公众号（同步转发）90条、公告栏20条等。开展政策解读12次，其中图文解读8次，视频解读3次，新闻发布会1次。',
      '公开文件36件，其中主要为通知20件、公告9件。举办“政府开放日”活动2场，邀请代表60余名。',
      '（二）依申请公开。全年未收到政府信息公开申请。',
      '（三）政府信息管理。（四）平台建设。抖音号发布短视频77条，播放量超200万次，点赞3.4万个。（五）监督保障。',
    ],
  },
  'a province-level department with many staff and meetings': {
    organ: '江源省生态环境厅', year: 2023, edition: '2021',
    figures: { 't2.normative.made': 5, 't2.normative.repealed': 2, 't2.normative.in-force': 63, 't2.licence.decisions': 812, 't2.penalty.decisions': 45, 't3.new.total': 230, 't3.carry-in.total': 8, 't3.granted.total': 101, 't3.partial.total': 20, 't3.denied.4.total': 6, 't3.denied.7.total': 4, 't3.unable.1.total': 90, 't3.other.1.total': 7, 't3.done.total': 228, 't3.carry-out.total': 10, 't4.reconsideration.upheld': 3, 't4.reconsideration.pending': 1, 't4.reconsideration.total': 4 },
    one: [
      '2023年，我厅深入学习贯彻党的二十大精神，厅党组会、厅务会研究政务公开工作5次。',
      '（一）主动公开。制定行政规范性文件5件，废止2件，现行有效63件；作出行政许可处理决定812件，行政处罚处理决定45件。公开环评审批信息1260条，发布环境质量日报365期。',
      '（二）依申请公开。新收申请230件，结转上年申请8件，答复228件。其中予以公开101件，部分公开20件，不予公开10件（涉及第三方合法权益6件，行政执法案卷4件），无法提供90件，逾期不补正不再处理7件。另有10件按规定结转下一年度办理。',
      '因政府信息公开产生行政复议案件4件，维持3件，尚在审理1件，无行政诉讼案件。',
      '（三）政府信息管理。（四）平台建设。（五）监督保障。21个市（州）局接受检查，平均分91.5分。',
    ],
  },
  'a district education bureau that answers by telephone': {
    organ: '石桥区教育局', year: 2024, edition: '2021', figures: { 't3.new.total': 7, 't3.new.natural': 7, 't3.done.total': 7, 't3.granted.total': 5, 't3.partial.total': 1, 't3.denied.2.total': 1 },
    one: [
      '（一）主动公开。公开招生政策、学区划分等信息142条次。',
      '（二）依申请公开。2024年，区教育局收到7件政府信息公开申请，比上一年少2件。7件申请均来自自然人，其中5件予以公开、1件部分公开、1件因法律、行政法规禁止公开未予公开；平均答复时长9个工作日。无上年结转件，无结转下年度件。接听咨询电话2600余个，拨打0575-83098765可查询。',
      '（三）政府信息管理。（四）平台建设。（五）监督保障。全年没有发生行政复议、行政诉讼案件，没有被责任追究。',
    ],
  },
  'negative and corrected statements': {
    organ: '云溪县医疗保障局', year: 2023, edition: '2021', figures: { 't3.new.total': 1, 't3.done.total': 1, 't3.refused.5.total': 1, 't4.reconsideration.upheld': 1, 't4.reconsideration.total': 1 },
    one: [
      '（一）主动公开。未出现应公开未公开的情况，没有制发行政规范性文件。',
      '（二）依申请公开。全年仅收到1件政府信息公开申请，因要求确认已获取信息，不予处理。除此之外未收到其他政府信息公开申请，未收取任何费用。该申请人不服答复申请行政复议1件，复议机关维持原答复，未再提起诉讼。',
      '（三）政府信息管理。（四）平台建设。（五）监督保障。未发生重大舆情。',
    ],
    six: ['未发出收费通知，未收取信息处理费。'],
  },
  'received includes what was carried over': {
    organ: '东安市城市管理局', year: 2023, edition: '2021', figures: { 't3.new.total': 40, 't3.carry-in.total': 5, 't3.done.total': 43, 't3.carry-out.total': 2, 't3.granted.total': 30, 't3.unable.1.total': 13 },
    one: [
      '（一）主动公开。（二）依申请公开。全年共受理政府信息公开申请45件（含上年结转5件），其中本年新收40件。已答复43件，2件结转下年。答复中，予以公开30件、无法提供13件。',
      '（三）政府信息管理。（四）平台建设。（五）监督保障。受理城管热线8800件，办结8790件。',
    ],
  },
  'an office that reports for its government': {
    organ: '青禾县人民政府办公室', year: 2022, edition: '2021', figures: { 't3.new.total': 61, 't3.done.total': 60, 't3.carry-out.total': 1, 't3.granted.total': 35, 't3.unable.1.total': 20, 't3.other.3.total': 5 },
    one: [
      '（一）主动公开。全县主动公开政府信息2.3万条，其中县政府网站公开8900条。县政府办公室公开文件54件。',
      '（二）依申请公开。收到向县政府及县政府办公室提出的政府信息公开申请61件，办结60件，结转1件。其中予以公开35件，无法提供20件，其他处理5件。各乡镇、各部门共收到申请180件，全县合计241件。',
      '（三）政府信息管理。（四）平台建设。（五）监督保障。组织考核，纳入年度目标考核；开展社会评议；未发生责任追究。',
    ],
  },
  'channels and kinds of the requests, each cut complete': {
    organ: '海岭市公安局', year: 2023, edition: '2021', figures: { 't3.new.total': 100, 't3.new.natural': 92, 't3.new.commercial': 8, 't3.granted.total': 50, 't3.partial.total': 10, 't3.unable.1.total': 30, 't3.refused.1.total': 10, 't3.done.total': 100 },
    one: [
      '（一）主动公开。全年共公开政府信息500条，其中网站300条（占60%）、微信公众号150条（占30%）、微博50条（占10%）。',
      '（二）依申请公开。收到政府信息公开申请100件，网络申请70件、信函申请20件、当面申请10件。其中自然人92件（占92%），法人或其他组织8件（占8%）。',
      '办理结果：予以公开50件，占50%，同比上升5个百分点；部分公开10件，占10%；无法提供30件，占30%；不予处理10件，占10%。延期答复8件，占8%。',
      '（三）政府信息管理。（四）平台建设。（五）监督保障。回应群众来信86件，网络留言120条，群众满意率百分之九十八点六。',
    ],
  },
  'comparisons over three years': {
    organ: '东安市民政局', year: 2024, edition: '2021', figures: { 't3.new.total': 9, 't3.done.total': 9, 't3.granted.total': 6, 't3.unable.1.total': 3 },
    one: [
      '2024年，东安市民政局持续推进政务公开。',
      '（一）主动公开。2022年、2023年、2024年分别公开政府信息310条、325条、340条。',
      '（二）依申请公开。近三年收到政府信息公开申请分别为15件、12件、9件，呈下降趋势。2024年收到政府信息公开申请9件，予以公开6件，无法提供3件。',
      '（三）政府信息管理。（四）平台建设。（五）监督保障。',
    ],
  },
  'a county government with its departments': {
    organ: '青禾县人民政府', year: 2023, edition: '2021',
    figures: { 't2.normative.made': 6, 't2.normative.repealed': 3, 't2.normative.in-force': 80, 't2.licence.decisions': 52310, 't2.penalty.decisions': 1208, 't2.coercion.decisions': 77, 't3.new.total': 241, 't3.carry-in.total': 6, 't3.granted.total': 120, 't3.partial.total': 21, 't3.denied.7.total': 10, 't3.unable.1.total': 70, 't3.other.3.total': 20, 't3.done.total': 241, 't3.carry-out.total': 6, 't4.reconsideration.upheld': 5, 't4.reconsideration.corrected': 2, 't4.reconsideration.total': 7 },
    one: [
      '2023年，青禾县坚持以人民为中心，现将全县政府信息公开情况报告如下。',
      '（一）主动公开。县政府及县政府办公室公开文件62件，其中行政规范性文件6件。全县作出行政许可处理决定5.231万件，行政处罚处理决定1208件、行政强制处理决定77件。召开新闻发布会12场，县领导出席9场。',
      '（二）依申请公开。全县各级行政机关共收到政府信息公开申请241件，其中县政府本级收到31件，县政府部门收到180件，乡镇（街道）收到30件。办结241件（含上年结转6件），结转下年度继续办理6件。',
      '办理结果中，予以公开120件、部分公开21件、不予公开10件、无法提供70件、其他处理20件。全县因政府信息公开发生行政复议7件，其中结果维持5件，结果纠正2件，纠错率28.6%；未发生行政诉讼。',
      '（三）政府信息管理。动态调整公开目录，规范性文件清理废止3件。（四）平台建设。全县政府网站1个，政务新媒体27个。（五）监督保障。考核27个部门、14个乡镇，社会评议得分90.2分，责任追究0人次。',
    ],
  },
  'the 2019 form of a government office with many numbers': {
    organ: '海岭市人民政府办公室', year: 2020, edition: '2019',
    figures: { 't2.normative.new': 18, 't2.normative.disclosed': 18, 't2.normative.total': 310, 't3.new.total': 56, 't3.carry-in.total': 4, 't3.granted.total': 20, 't3.partial.total': 5, 't3.denied.6.total': 3, 't3.unable.1.total': 25, 't3.refused.4.total': 1, 't3.other.total': 3, 't3.done.total': 57, 't3.carry-out.total': 3, 't4.suit-after.upheld': 1, 't4.suit-after.total': 1, 't4.reconsideration.upheld': 2, 't4.reconsideration.total': 2 },
    preamble: ['本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成。'],
    one: [
      '2020年，面对新冠肺炎疫情，市政府办公室发布疫情信息1304条、召开发布会38场。',
      '一、2019年收到申请49件，2020年收到政府信息公开申请56件，增长14.3%。',
      '申请办结57件，其中予以公开20件，部分公开5件，不予公开3件，无法提供25件，不予处理1件，其他处理3件。结转下年度继续办理3件。',
      '全年新制作规范性文件18件，规范性文件对外公开总数310件。',
      '因政府信息公开引发行政复议2件，均维持；经复议后起诉的行政诉讼1件，结果维持。',
    ],
    six: ['无其他需要报告的事项。'],
  },
  'nothing requested, in other words': {
    organ: '青禾县退役军人事务局', year: 2021, edition: '2021', figures: { 't2.normative.in-force': 2 },
    one: [
      '（一）主动公开。发布政策解读4篇，废止文件0件，现行有效行政规范性文件2件。',
      '（二）依申请公开。受理依申请公开件为零，无结转，无复议诉讼。上一年度收到1件，已于上年办结。',
      '（三）政府信息管理。公文标注公开属性56件，其中主动公开40件、依申请公开10件、不予公开6件。',
      '（四）平台建设。无独立网站，依托县政府网站公开。（五）监督保障。接到监督电话0次。',
    ],
    six: ['本年度无收取信息处理费情况。'],
  },
  'enforcement published, not decided': {
    organ: '石桥区应急管理局', year: 2023, edition: '2021', figures: { 't2.licence.decisions': 120, 't2.penalty.decisions': 33, 't2.coercion.decisions': 2, 't3.new.total': 1, 't3.done.total': 1, 't3.denied.7.total': 1 },
    one: [
      '（一）主动公开。通过“信用石桥”公示行政许可信息118条、行政处罚信息30条；作出行政处罚决定33件，罚没款120.5万元。公开检查计划1份，“双随机”检查结果56次。',
      '（二）依申请公开。收到申请1件，属于行政执法案卷信息，依法不予公开。',
      '（三）政府信息管理。（四）平台建设。（五）监督保障。人员4名，经费5万元。',
    ],
  },
}
