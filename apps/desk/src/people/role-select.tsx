import type { StaffRole } from '../staff-documents.js';
import { useWords } from '../words/words.js';

const ROLES: readonly StaffRole[] = ['CONTRIBUTOR', 'EDITOR', 'REVIEWER', 'ADMINISTRATOR'];

interface RoleSelectProps {
  readonly id: string;
  readonly role: StaffRole;
  readonly onRole: (role: StaffRole) => void;
  readonly label?: string;
}

/** A role, with what it may. */
export function RoleSelect({ id, role, onRole, label }: RoleSelectProps) {
  const words = useWords();
  return (
    <select
      id={id}
      aria-label={label}
      value={role}
      onChange={(event) => onRole(event.currentTarget.value as StaffRole)}
    >
      {ROLES.map((each) => (
        <option key={each} value={each}>
          {words.roles[each]}: {words.people.roleHints[each]}
        </option>
      ))}
    </select>
  );
}
