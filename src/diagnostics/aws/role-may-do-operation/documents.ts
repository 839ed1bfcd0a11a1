import type { AwsPort, InAccount } from '../../../providers/aws/port.ts';
import { ifReadable } from '../../check.ts';

/** One identity policy of a role with its document. */
export interface PolicyDocument {
  /** `inline policy receipts`, `policy arn:…`. */
  readonly subject: string;
  readonly name: string;
  readonly json: string;
}

/** The reads behind {@link documentsOf}. */
export const POLICY_READS = [
  'rolePolicyNames',
  'rolePolicy',
  'attachedPolicies',
  'managedPolicy',
  'policyVersion',
] as const;

type Port = Pick<AwsPort, (typeof POLICY_READS)[number]>;

/** Documents read at most, so that the cost does not grow with what is attached. */
const MOST = 20;

/** What could be read of a role's identity policies. */
export interface Documents {
  readonly items: readonly PolicyDocument[];
  /** Names of the inline policies; absent when they could not be read. */
  readonly inlineNames?: readonly string[];
}

type Read = <Value>(read: Promise<Value>) => Promise<Value | undefined>;

/**
 * The identity policies of a role. Where they only say where the simulator's answer comes from, as far as they can be
 * read; where they decide, all of them.
 */
export async function documentsOf(
  role: string,
  where: InAccount,
  aws: Port,
  decisive: boolean,
): Promise<Documents> {
  const read: Read = decisive ? promise => promise : ifReadable;
  const [names, attached] = await Promise.all([
    read(aws.rolePolicyNames(where, role)),
    read(aws.attachedPolicies(where, role)),
  ]);
  const inline = (names?.items ?? []).slice(0, MOST).map(name => inlineOf(role, name, where, aws, read));
  const managed = (attached?.items ?? []).slice(0, MOST).map(({ arn }) => managedOf(arn, where, aws, read));
  const found = await Promise.all([...inline, ...managed]);
  const items = found.filter(document => document !== undefined);
  return { items, ...(names && { inlineNames: names.items }) };
}

async function inlineOf(role: string, name: string, where: InAccount, aws: Port, read: Read) {
  const json = await read(aws.rolePolicy(where, role, name));
  return json === undefined ? undefined : { subject: `inline policy ${name}`, name, json };
}

async function managedOf(arn: string, where: InAccount, aws: Port, read: Read) {
  const policy = await read(aws.managedPolicy(where, arn));
  const json = policy && (await read(aws.policyVersion(where, arn, policy.defaultVersion)));
  return json === undefined || !policy ? undefined : { subject: `policy ${arn}`, name: policy.name, json };
}
