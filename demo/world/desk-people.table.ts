import type { StaffRole } from '../../src/organ/staff-roles.table.ts'

/** The people of the demo bureau at their desks, by the ids they have in the log; all of them are made up. */
// prettier-ignore
export const deskPeople = [
  { id: 'clerk-1',         name: '何静怡', section: '政府信息公开办公室', roles: ['clerk'] },
  { id: 'clerk-2',         name: '罗向东', section: '政府信息公开办公室', roles: ['clerk'] },
  { id: 'section-1',       name: '谭晓岚', section: '市场运行股',          roles: ['section'] },
  { id: 'head-1',          name: '宋庭远', section: '政府信息公开办公室', roles: ['head'] },
  { id: 'leader-1',        name: '秦牧之', section: '局领导',             roles: ['leader'] },
  { id: 'secrecy-1',       name: '彭望舒', section: '保密委员会办公室',   roles: ['secrecy'] },
  { id: 'administrator-1', name: '邵子衡', section: '信息中心',           roles: ['administrator'] },
] as const satisfies readonly { readonly id: string; readonly name: string; readonly section: string; readonly roles: readonly StaffRole[] }[]
