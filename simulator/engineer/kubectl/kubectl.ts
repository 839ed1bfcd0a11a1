import { recordAt } from '../../fields.ts';
import { argumentsOf, flagOf, type Grammar } from '../arguments.ts';
import { CommandFailed, looked, type Session, type Tool } from '../session.ts';
import { existing, type KubectlCall, type Verb } from './call.ts';
import { CHANGE_VERBS } from './change-verbs.ts';
import { CREATE_VERBS } from './create-verbs.ts';
import { jsonPathOf } from './json-path.ts';
import { METADATA_VERBS } from './metadata-verbs.ts';
import { setVerb } from './set-verb.ts';
import { waitVerb } from './wait-verb.ts';

const GRAMMAR: Grammar = {
  greedy: false,
  short: {
    n: 'namespace',
    o: 'output',
    l: 'selector',
    p: 'patch',
    f: 'filename',
    c: 'container',
    A: 'all-namespaces',
  },
  switches: [
    'overwrite',
    'all',
    'all-namespaces',
    'ignore-not-found',
    'force',
    'previous',
    'rm',
    'watch',
    'w',
    'i',
    't',
    'it',
    'ti',
    'stdin',
    'tty',
    'show-labels',
    'wide',
    'client',
    'ignore-daemonsets',
    'delete-emptydir-data',
    'all-containers',
    'server-side',
    'force-conflicts',
    'list',
    'quiet',
    'allow-missing-template-keys',
  ],
};

const READS =
  'describe logs top events explain version api-resources auth wait cluster-info exec run port-forward cp debug diff attach';

/** The verbs that the engineer knows; those that only look change nothing. */
const VERBS: Readonly<Record<string, Verb>> = {
  ...METADATA_VERBS,
  ...CREATE_VERBS,
  ...CHANGE_VERBS,
  ...Object.fromEntries(READS.split(' ').map(name => [name, ({ session }: KubectlCall) => looked(session)])),
  set: setVerb,
  wait: waitVerb,
  get,
  config,
};

/** kubectl, for the clusters of the world by context. */
export const kubectl: Tool = (args, session, input) => {
  const parsed = argumentsOf(args, GRAMMAR);
  const [name = '', ...words] = parsed.words;
  const verb = VERBS[name];
  if (verb === undefined) throw new CommandFailed(`"kubectl ${name}" is not known to the engineer`);
  const cluster = flagOf(parsed, 'context') || session.cluster;
  assertContext(session, cluster);
  const namespace = flagOf(parsed, 'namespace') || 'default';
  return verb({ args: { ...parsed, words }, session, cluster, namespace, input });
};

function get(call: KubectlCall) {
  const output = flagOf(call.args, 'output');
  const isNamed = call.args.words.length > 1 || (call.args.words[0] ?? '').includes('/');
  if (!isNamed || (output !== 'json' && !output.startsWith('jsonpath='))) return looked(call.session);
  const [object] = existing(call);
  const text =
    output === 'json'
      ? JSON.stringify(object)
      : jsonPathOf(recordAt(object), output.slice('jsonpath='.length));
  return { session: call.session, output: text };
}

function config({ args, session }: KubectlCall) {
  const [what = '', context = ''] = args.words;
  if (what === 'current-context') return { session, output: `${session.cluster}\n` };
  if (what !== 'use-context') return looked(session);
  assertContext(session, context);
  return { session: { ...session, cluster: context }, output: '' };
}

function assertContext(session: Session, context: string): void {
  if (session.world.clusters[context] !== undefined) return;
  throw new CommandFailed(`error: context "${context}" does not exist`);
}
