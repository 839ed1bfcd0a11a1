import type { Entities, EntityName } from '../domain/entities.ts';
import { readOptions } from './command-options.ts';
import { splitWords, untangled } from './command-words.ts';

/** What a typed line asks for. */
export type Command =
  /** A named thing: `pod my-app -n shop`. */
  | { readonly type: 'target'; readonly named: Entities }
  /** Anything else is a message to recognise. */
  | { readonly type: 'text'; readonly text: string }
  /** A named thing that cannot be meant so; one sentence says how. */
  | { readonly type: 'usage'; readonly says: string };

/** What is said to someone who asked for nothing. */
export const USAGE =
  'Paste an error after the command, or name a workload, for example `/diagnose pod my-app -n shop -c prod`.';

interface Subject {
  readonly word: string;
  readonly entity: EntityName;
  readonly workloadKind?: string;
  readonly example: string;
}

const workload = (workloadKind: string): Subject => ({
  word: workloadKind.toLowerCase(),
  entity: 'workload',
  workloadKind,
  example: `${workloadKind.toLowerCase()} checkout -n shop`,
});

const subject = (word: string, entity: EntityName, example: string): Subject => ({ word, entity, example });

const POD = subject('pod', 'pod', 'pod my-app -n shop');
const DEPLOYMENT = workload('Deployment');
const STATEFUL_SET = workload('StatefulSet');
const DAEMON_SET = workload('DaemonSet');
const CRON_JOB = workload('CronJob');
const REPLICA_SET = workload('ReplicaSet');
const SERVICE_ACCOUNT = subject('service account', 'serviceAccount', 'serviceaccount checkout -n shop');
const NODE = subject('node', 'node', 'node ip-10-0-1-2.eu-west-1.compute.internal');
const NODE_GROUP = subject('node group', 'nodegroup', 'nodegroup workers -c prod');

const NODE_CLAIM = subject('node claim', 'nodeClaim', 'nodeclaim default-x7k2p -c prod');
const NODE_CLASS = subject('node class', 'nodeClass', 'ec2nodeclass default -c prod');

const SUBJECTS: ReadonlyMap<string, Subject> = new Map([
  ['pod', POD],
  ['pods', POD],
  ['deployment', DEPLOYMENT],
  ['deploy', DEPLOYMENT],
  ['statefulset', STATEFUL_SET],
  ['sts', STATEFUL_SET],
  ['daemonset', DAEMON_SET],
  ['ds', DAEMON_SET],
  ['job', workload('Job')],
  ['cronjob', CRON_JOB],
  ['cj', CRON_JOB],
  ['replicaset', REPLICA_SET],
  ['rs', REPLICA_SET],
  ['serviceaccount', SERVICE_ACCOUNT],
  ['service-account', SERVICE_ACCOUNT],
  ['sa', SERVICE_ACCOUNT],
  ['role', subject('role', 'roleArn', 'role arn:aws:iam::123456789012:role/checkout')],
  ['image', subject('image', 'image', 'image registry.example.com/shop/checkout:1.2')],
  ['node', NODE],
  ['nodegroup', NODE_GROUP],
  ['node-group', NODE_GROUP],
  ['ng', NODE_GROUP],
  ['nodeclaim', NODE_CLAIM],
  ['nodeclass', NODE_CLASS],
  ['ec2nodeclass', NODE_CLASS],
  ['instance', subject('instance', 'instanceId', 'instance i-0123456789abcdef0')],
  ['cluster', subject('cluster', 'cluster', 'cluster prod')],
  ['connection', subject('connection', 'connection', 'connection checkout-db')],
  ['extension', subject('extension', 'extension', 'extension sc-extension -c prod')],
  ['pvc', subject('volume claim', 'pvc', 'pvc data-0 -n shop')],
]);

const NAMESPACED: readonly EntityName[] = ['pod', 'workload', 'serviceAccount', 'pvc'];
const INSTANCE = /^i-(?:[0-9a-f]{8}|[0-9a-f]{17})$/;
const NAME = /^[A-Za-z0-9][\w.:/@-]{0,300}$/;

/** Reads what was typed after `/diagnose`, or to the bot directly. */
export function parseCommand(typed: string): Command {
  const line = untangled(typed).trim();
  if (line === '' || line.toLowerCase() === 'help') return { type: 'usage', says: USAGE };
  const [first = '', ...rest] = splitWords(line);
  const meant = SUBJECTS.get(first.toLowerCase());
  if (meant === undefined || line.includes('\n')) return { type: 'text', text: typed };
  const { names, options, unknown, incomplete } = readOptions(rest);
  const hasOptions = Object.keys(options).length > 0 || unknown !== undefined || incomplete !== undefined;
  // A sentence that happens to begin with such a word is a message.
  if (names.length > 1 && !hasOptions) return { type: 'text', text: typed };
  if (unknown !== undefined) return usage(`I do not know the option ${unknown}.`, meant);
  if (incomplete !== undefined) return usage(`The option ${incomplete} needs a value.`, meant);
  const [name] = names;
  if (name === undefined) return usage(`Which ${meant.word}?`, meant);
  if (names.length > 1) return usage(`I can look at one ${meant.word} at a time.`, meant);
  return named(name, meant, options);
}

function named(name: string, meant: Subject, options: Entities): Command {
  if (!NAME.test(name)) return usage(`That cannot be the name of a ${meant.word}.`, meant);
  if (meant.entity === 'roleArn' && !name.startsWith('arn:'))
    return usage('A role is named by its ARN.', meant);
  const [namespace, own, ...more] = name.split('/');
  const isPath = NAMESPACED.includes(meant.entity) && own !== undefined && own !== '' && more.length === 0;
  const kind = meant.workloadKind === undefined ? {} : { workloadKind: meant.workloadKind };
  const place = isPath && namespace !== undefined ? { namespace } : {};
  // Whoever asks about a node may have its instance at hand.
  const entity = meant.entity === 'node' && INSTANCE.test(name) ? 'instanceId' : meant.entity;
  return { type: 'target', named: { ...place, ...options, ...kind, [entity]: isPath ? own : name } };
}

const usage = (says: string, { example }: Subject): Command => ({
  type: 'usage',
  says: `${says} For example: \`/diagnose ${example}\`.`,
});
