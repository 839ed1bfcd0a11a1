import type { Evidence } from '../../../domain/outcome.ts';
import type { AzurePort } from '../../../providers/azure/port.ts';
import type { Extension } from '../../../providers/azure/types.ts';
import type { Job } from '../../../providers/kubernetes/types.ts';
import { defineCheck, ifReadable, ok, problem, skipped } from '../../check.ts';
import {
  AKS_NAMES,
  type AtAks,
  CONNECTOR_EXTENSION,
  CONNECTOR_JOB,
  CONNECTOR_NAMESPACE,
  isUnderWay,
  placeOf,
} from '../../facts/aks.ts';
import { text } from './text.ts';

const NAMES = ['extension', 'cluster', 'resourceGroup'] as const;

/** Source: https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/extensions/cluster-extension-deployment-errors */
export const extensionIsHealthy = defineCheck({
  id: 'azure/extension-is-healthy',
  needs: AKS_NAMES,
  reads: { azure: ['extension', 'connections'], kubernetes: ['job'] },
  codes: {
    failed: [...NAMES, 'message'],
    'other-failed': [...NAMES, 'message'],
    'failed-with-job': [...NAMES, 'message'],
    'in-flight': [...NAMES, 'state', 'id'],
    missing: [...NAMES, 'connections'],
  },
  text,
  async run(found, { azure, kubernetes }) {
    const name = found.extension ?? CONNECTOR_EXTENSION;
    const args = { extension: name, cluster: found.cluster, resourceGroup: found.resourceGroup };
    const extension = await azure.extension(placeOf(found), name);
    if (!extension) return absent(azure, found, args);
    const seen = evidenceOf(extension);
    const { provisioningState: state } = extension;
    if (isUnderWay(state)) return problem('in-flight', { ...args, state, id: extension.id }, seen);
    if (state === 'Succeeded') return ok(seen);
    const message = messageOf(extension);
    if (name !== CONNECTOR_EXTENSION) return problem('other-failed', { ...args, message }, seen);
    const job = await ifReadable(kubernetes.job(CONNECTOR_NAMESPACE, CONNECTOR_JOB));
    return problem(isOpen(job) ? 'failed-with-job' : 'failed', { ...args, message }, seen);
  },
});

type Args = Readonly<Record<(typeof NAMES)[number], string>>;

/** An extension that nobody uses is no problem; connections without it do not work. */
async function absent(azure: Pick<AzurePort, 'connections'>, found: AtAks, args: Args) {
  const { items } = await azure.connections(placeOf(found));
  if (args.extension !== CONNECTOR_EXTENSION || items.length === 0)
    return skipped(`cluster ${found.cluster} has no extension ${args.extension}, and nothing uses it`);
  const connections = items.map(({ name }) => name).join(', ');
  const evidence = [
    { subject: `k8s-extension ${args.extension}`, path: '', value: 'absent' },
    { subject: `managedclusters ${found.cluster}`, path: 'connections', value: connections },
  ] as const;
  return problem('missing', { ...args, connections }, evidence);
}

function isOpen(job: Job | undefined): boolean {
  const ended = job?.status?.conditions?.some(({ type, status }) => type === 'Complete' && status === 'True');
  return job !== undefined && !ended;
}

const MOST = 300;

/** What Azure says of the failure: the errors of the status list, else its error, cut to what one can read. */
function messageOf({ statuses, error }: Extension): string {
  const errors = statuses.filter(({ level, message }) => message && !/^information$/i.test(level ?? ''));
  const told = errors.map(({ message }) => message).join(' ') || error;
  return told ? cut(told) : 'Azure gives no reason';
}

function evidenceOf({
  name,
  provisioningState,
  statuses,
  error,
}: Extension): readonly [Evidence, ...Evidence[]] {
  const subject = `k8s-extension ${name}`;
  return [
    { subject, path: 'provisioningState', value: provisioningState },
    ...statuses.flatMap(({ code, message }) =>
      message ? [{ subject, path: code ? `statuses ${code}` : 'statuses', value: cut(message) }] : [],
    ),
    ...(error ? [{ subject, path: 'errorInfo', value: cut(error) }] : []),
  ];
}

function cut(words: string): string {
  const line = words.replace(/\s{1,100}/g, ' ').trim();
  return line.length > MOST ? `${line.slice(0, MOST)}…` : line;
}
