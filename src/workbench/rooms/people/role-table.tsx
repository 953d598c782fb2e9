import { CheckOutlined } from '@ant-design/icons'
import { may, type StaffRight, staffRights, type StaffRole, staffRoles } from '../../../organ/staff-roles.table.ts'
import { type Column, Rows } from '../../list/rows.tsx'
import { peopleWords } from '../../words/people.table.ts'
import { useWords } from '../../words/use-words.tsx'
import './people.css'

const rights = Object.keys(staffRights) as StaffRight[]
const roles = Object.keys(staffRoles) as StaffRole[]

/** What each role may do: the very table the server goes by. */
export function RoleTable() {
  const { say } = useWords()
  const columns: readonly Column<StaffRight>[] = [
    { key: 'right', title: say(peopleWords.what), show: (right) => say(staffRights[right]) },
    ...roles.map((role) => ({
      key: role,
      title: say(staffRoles[role].label),
      className: 'people-right',
      show: (right: StaffRight) => (may([role], right) ? <CheckOutlined aria-label="✓" /> : ''),
    })),
  ]
  return <Rows caption={say(peopleWords.whatRoles)} rows={rights} keyOf={(right) => right} columns={columns} />
}
