import type { OrganRecord } from '../../src/organ/organ-record.ts'

/** The organ of the demo world: there is no such county, street or telephone. */
export const demoOrgan: OrganRecord = {
  profile: {
    id: 'yunxi-commerce',
    name: '云溪县商务局',
    code: '11439900MB0000017X',
    numberPrefix: '云商公开',
    kind: 'local-department',
    region: '43',
    office: {
      name: '云溪县商务局政府信息公开办公室',
      address: '云溪县春晖路18号商务局二楼205室',
      hours: '工作日8:30–12:00，14:30–17:30',
      telephone: '0700-5550108',
      fax: '0700-5550109',
      email: 'xxgk@yunxi-commerce.example',
      website: 'https://yunxi-commerce.example',
      postcode: '439900',
    },
    followUp: '拨打0700-5550108，或者登录https://yunxi-commerce.example“依申请公开”栏目',
    reconsiderationOrgan: '云溪县人民政府',
    reconsiderationChannel: '云溪县行政复议网上申请平台',
    court: '云溪县人民法院',
    feeAccount: '户名：云溪县财政局非税收入专户；开户行：云溪农商银行春晖支行；缴款时注明“信息处理费”和登记编号',
    site: {
      name: '云溪县商务局网站',
      idCode: '4399000017',
      icp: '湘ICP备00000000号-1',
      police: '湘公网安备43990002000000号',
    },
  },
  settings: { correctionWorkingDays: 15, explanationWorkingDays: 10, earlyWorkingDays: 5, twoPeople: true },
}
