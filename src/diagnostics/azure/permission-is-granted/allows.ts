import type { RoleDefinition } from '../../../providers/azure/types.ts';

/** Whether a role allows an action. Source: https://learn.microsoft.com/azure/role-based-access-control/role-definitions */
export function allows({ permissions }: RoleDefinition, action: string): boolean {
  return permissions.some(
    one =>
      (matches(one.actions, action) && !matches(one.notActions, action)) ||
      (matches(one.dataActions, action) && !matches(one.notDataActions, action)),
  );
}

function matches(patterns: readonly string[], action: string): boolean {
  return patterns.some(pattern => fits(pattern.toLowerCase().split('*'), action.toLowerCase()));
}

/** Stars stand for any text, so the parts between them must come in order, the first at the start and the last at the end. */
function fits(parts: readonly string[], text: string): boolean {
  const [first = '', ...rest] = parts;
  const last = rest.at(-1);
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest.slice(0, -1)) {
    const next = text.indexOf(part, at);
    if (next < 0) return false;
    at = next + part.length;
  }
  return text.length - at >= last.length && text.endsWith(last);
}
