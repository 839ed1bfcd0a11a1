import { argumentsOf, flagOf, type Grammar } from '../arguments.ts';
import { CommandFailed, looked, type Session, type Tool } from '../session.ts';
import { ACCOUNT_VERBS } from './account.ts';
import type { AwsVerb } from './call.ts';
import { EC2_VERBS } from './ec2.ts';
import { ECR_VERBS } from './ecr.ts';
import { EKS_VERBS } from './eks.ts';
import { IAM_OTHER_VERBS, IAM_ROLE_VERBS } from './iam.ts';
import { NODE_VERBS } from './nodes.ts';
import { ORGANIZATIONS_VERBS } from './organizations.ts';
import { readCommand } from './read.ts';
import { SSM_VERBS } from './ssm.ts';

const GRAMMAR: Grammar = {
  greedy: true,
  short: {},
  switches: [
    'no-cli-pager',
    'set-as-default',
    'no-verify-ssl',
    'no-paginate',
    'debug',
    'private-dns-enabled',
    'map-public-ip-on-launch',
    'egress',
    'ingress',
    'reset-policy',
    'include-all-instances',
    'latest',
    'force',
  ],
};

/** Operations that change nothing a diagnosis looks at. */
const HARMLESS =
  /^(?:sso login|configure .{0,50}|eks update-kubeconfig|ecr get-login-password|ecr-public .{0,50}|ssm (?:start-automation-execution|start-session|send-command)|\S{1,50} wait)$/;
const READS = /^(?:get|list|describe|lookup|simulate|decode|batch-get|batch-check)-/;

/** The operations that write, by `service operation`; families add theirs in files beside this one. */
const AWS_VERBS: Readonly<Record<string, AwsVerb>> = {
  ...IAM_ROLE_VERBS,
  ...IAM_OTHER_VERBS,
  ...EKS_VERBS,
  ...EC2_VERBS,
  ...ACCOUNT_VERBS,
  ...ECR_VERBS,
  ...NODE_VERBS,
  ...ORGANIZATIONS_VERBS,
  ...SSM_VERBS,
};

interface AwsPlaced {
  readonly session: Session;
  readonly account: string;
  readonly region: string;
}

/** The AWS CLI, for the accounts of the world. */
export const aws: Tool = (args, session) => {
  const parsed = argumentsOf(serviceFirst(args), GRAMMAR);
  const [service = '', operation = ''] = parsed.words;
  // Whoever names another registry of ECR has credentials for it.
  const profile = flagOf(parsed, 'registry-id') || flagOf(parsed, 'profile');
  const account = accountOf(session, profile || (session.variables.AWS_PROFILE ?? ''));
  const given = flagOf(parsed, 'region') || session.variables.AWS_REGION || session.region;
  // What is about the whole account is asked wherever the account is at home.
  const home = Object.keys(session.world.accounts[account]?.regions ?? {})[0] ?? given;
  const region = GLOBAL.test(service) ? home : given;
  const call = { args: parsed, session, account, region };
  assertRegion(call, service);
  const name = `${service} ${operation}`;
  const verb = AWS_VERBS[name];
  if (verb !== undefined) return verb(call);
  if (READS.test(operation)) return readCommand(call, service, operation);
  if (HARMLESS.test(name)) return looked(session);
  throw new CommandFailed(`"aws ${name}" is not known to the engineer`);
};

// A flag before the service takes one word only, so that it must not swallow the service.
function serviceFirst(args: readonly string[]): readonly string[] {
  const [flag = '', value = ''] = args;
  if (!flag.startsWith('--')) return args;
  const isAlone = flag.includes('=') || GRAMMAR.switches.includes(flag.slice(2));
  const rest = serviceFirst(args.slice(isAlone ? 1 : 2));
  return isAlone ? [...rest, flag] : [...rest, flag, value];
}

const GLOBAL = /^(?:account|configure|iam|organizations|sso|sts)$/;

/** Refuses a region that the account has nothing in, as one that is meant for another cluster. */
function assertRegion({ session, account, region }: AwsPlaced, service: string): void {
  if (GLOBAL.test(service) || session.world.accounts[account]?.regions[region] !== undefined) return;
  throw new CommandFailed(
    `Could not connect to the endpoint URL: "https://${service}.${region}.amazonaws.com/"`,
  );
}

function accountOf(session: Session, profile: string): string {
  if (profile === '') return session.account;
  const account = session.profiles[profile] ?? /\d{12}/.exec(profile)?.[0];
  if (account !== undefined && session.world.accounts[account] !== undefined) return account;
  throw new CommandFailed(`The config profile (${profile}) could not be found`);
}
