import { Checkbox, Form } from 'antd'
import { type StaffRole, staffRoles } from '../../../organ/staff-roles.table.ts'
import { peopleWords } from '../../words/people.table.ts'
import { useWords } from '../../words/use-words.tsx'
import './people.css'

/** Which roles somebody has; one person may hold several. */
export function RoleChoice({ needed }: { readonly needed: boolean }) {
  const { say } = useWords()
  const options = (Object.keys(staffRoles) as StaffRole[]).map((value) => ({
    value,
    label: say(staffRoles[value].label),
  }))
  return (
    <Form.Item
      name="roles"
      label={say(peopleWords.roles)}
      rules={needed ? [{ required: true, type: 'array', min: 1, message: say(peopleWords.neededRoles) }] : []}
    >
      <Checkbox.Group className="people-roles" options={options} />
    </Form.Item>
  )
}
