/** The policy to add, with a name that no inline policy of the role has; without a resource, or not knowing those names, there is none to write. */
export function smallestPolicy(
  action: string,
  resource: string | undefined,
  inlineNames: readonly string[] | undefined,
): { readonly policyName: string; readonly policy: string } {
  const taken = new Set(inlineNames);
  const base = `allow-${action.replace(':', '-')}`;
  const names = [base, ...Array.from({ length: 100 }, (_, index) => `${base}-${index + 2}`)];
  const policyName = names.find(name => !taken.has(name)) ?? base;
  if (resource === undefined || inlineNames === undefined) return { policyName, policy: '' };
  const statement = { Effect: 'Allow', Action: action, Resource: widened(resource) };
  return { policyName, policy: JSON.stringify({ Version: '2012-10-17', Statement: [statement] }) };
}

/** One object of a bucket stands for all of them. */
function widened(resource: string): string {
  return resource.replace(/^(arn:aws[a-z-]{0,12}:s3:::[^/]{1,63})\/.{1,500}$/, '$1/*');
}
