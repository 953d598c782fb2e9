/** 直辖市: cities that are provinces. */
export const citiesUnderTheCentre = ['北京', '天津', '上海', '重庆'] as const

/** 国务院组成部门 whose names do not begin with 国家 or 中国. */
// prettier-ignore
export const ministries = [
  '外交部', '国防部', '教育部', '科学技术部', '科技部', '工业和信息化部', '公安部', '民政部', '司法部', '财政部',
  '人力资源和社会保障部', '人力资源社会保障部', '自然资源部', '生态环境部', '住房和城乡建设部', '交通运输部', '水利部',
  '农业农村部', '商务部', '文化和旅游部', '退役军人事务部', '应急管理部', '应急部', '审计署', '海关总署',
] as const
