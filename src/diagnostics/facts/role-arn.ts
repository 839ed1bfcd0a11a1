/** What a text given as a role ARN really is. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
export type RoleArnReading =
  | {
      readonly is: 'role';
      readonly arn: string;
      readonly account: string;
      readonly name: string;
      readonly partition: string;
    }
  | { readonly is: 'padded'; readonly trimmed: string }
  | { readonly is: 'instance-profile' | 'user' | 'session' | 'malformed' };

const ARN =
  /^arn:(aws|aws-cn|aws-us-gov|aws-iso|aws-iso-b):(iam|sts)::(\d{12}):([a-z-]{1,30})\/([\w+=,.@/-]{1,576})$/;

/** Reads an annotation or an environment value that should be a role ARN. */
export function readRoleArn(text: string): RoleArnReading {
  if (text !== text.trim()) return { is: 'padded', trimmed: text.trim() };
  const [, partition = '', service, account = '', type, rest = ''] = ARN.exec(text) ?? [];
  if (service === 'sts' && type === 'assumed-role') return { is: 'session' };
  if (service !== 'iam') return { is: 'malformed' };
  if (type === 'instance-profile' || type === 'user') return { is: type };
  if (type !== 'role') return { is: 'malformed' };
  return { is: 'role', arn: text, account, partition, name: rest.slice(rest.lastIndexOf('/') + 1) };
}
