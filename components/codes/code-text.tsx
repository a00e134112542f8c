import { groupDigits } from '../../core/otp/group-digits';

/** A code in groups. The gaps are space, not characters: a selection copies the bare code. */
export function CodeText({ code }: { readonly code: string }) {
  return (
    <span class="code" translate={false} dir="ltr">
      {groupDigits(code).map((group, index) => (
        <span key={index}>{group}</span>
      ))}
    </span>
  );
}
