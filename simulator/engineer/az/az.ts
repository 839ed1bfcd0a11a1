import { argumentsOf, flagOf, type Grammar } from '../arguments.ts';
import { CommandFailed, looked, type Tool } from '../session.ts';
import { ACCOUNT_VERBS } from './account.ts';
import { AKS_VERBS } from './aks.ts';
import type { AzVerb } from './call.ts';
import { CONNECTOR_VERBS } from './connector.ts';

const GRAMMAR: Grammar = {
  greedy: false,
  short: { g: 'resource-group', n: 'name', o: 'output', c: 'cluster-name', t: 'cluster-type' },
  switches: [
    'yes',
    'wait',
    'updated',
    'created',
    'no-wait',
    'enable-oidc-issuer',
    'enable-workload-identity',
    'enable-cluster-autoscaler',
    'overwrite-existing',
    'all',
  ],
};

const READS =
  /^(?:.{1,80} )?(?:list|show|show-latest|list-supported-services|validate|get-versions|clear|version)$/;
const HARMLESS = /^(?:extension add|account set|aks get-credentials)$/;

const VERBS: Readonly<Record<string, AzVerb>> = { ...AKS_VERBS, ...CONNECTOR_VERBS, ...ACCOUNT_VERBS };

/** The Azure CLI, for the subscriptions of the world. */
export const az: Tool = (args, session) => {
  const parsed = argumentsOf(args, GRAMMAR);
  const subscription = flagOf(parsed, 'subscription') || (Object.keys(session.world.subscriptions)[0] ?? '');
  if (flagOf(parsed, 'subscription') !== '' && session.world.subscriptions[subscription] === undefined)
    throw new CommandFailed(`The subscription of '${subscription}' doesn't exist in cloud 'AzureCloud'.`);
  const said = parsed.words.join(' ');
  // `az aks connection create storage-blob`: the kind of target follows the verb.
  const name = Object.keys(VERBS).find(verb => said === verb || said.startsWith(`${verb} `));
  const verb = name === undefined ? undefined : VERBS[name];
  if (verb !== undefined) return verb({ args: parsed, session, subscription });
  if (READS.test(said) || HARMLESS.test(said)) return looked(session);
  throw new CommandFailed(`"az ${said}" is not known to the engineer`);
};
