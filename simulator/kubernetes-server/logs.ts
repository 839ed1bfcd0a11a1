import { recordsAt, textAt, valueAt } from '../fields.ts';
import type { Answer } from '../loopback/message.ts';
import type { ClusterWorld, Manifest } from '../world.ts';
import { badRequest, failure } from './status.ts';

/** The answer to `pods/NAME/log`, in the kubelet's and the API server's words. */
export function logOf(cluster: ClusterWorld, pod: Manifest, query: URLSearchParams): Answer {
  const container = chosenContainer(pod, query.get('container') ?? '');
  if ('refused' in container) return badRequest(container.refused);
  const node = textAt(pod, 'spec', 'nodeName');
  if (node === '') return { status: 204, headers: {}, body: '' };
  if (isOutOfReach(cluster, node)) return kubeletUnreachable(node, pod, container.name);
  const key = `${pod.metadata.namespace}/${pod.metadata.name}/${container.name}`;
  const previous = query.get('previous') === 'true';
  const text = cluster.logs[previous ? `${key}/previous` : key];
  const refusal = text === undefined ? whyNoLog(pod, container.name, previous) : undefined;
  if (refusal !== undefined) return badRequest(refusal);
  return { status: 200, headers: { 'content-type': 'text/plain' }, body: cut(text ?? '', query) };
}

/** The API server goes to the kubelet for a log. */
function isOutOfReach({ objects }: ClusterWorld, name: string): boolean {
  const node = objects.find(({ kind, metadata }) => kind === 'Node' && metadata.name === name);
  return recordsAt(node, 'status', 'conditions').some(
    one => textAt(one, 'type') === 'Ready' && textAt(one, 'status') === 'Unknown',
  );
}

function kubeletUnreachable(node: string, { metadata }: Manifest, container: string): Answer {
  const log = `https://${node}:10250/containerLogs/${metadata.namespace}/${metadata.name}/${container}`;
  const message = `Get "${log}": dial tcp: connect: no route to host`;
  return failure(500, 'InternalError', message);
}

function chosenContainer(
  pod: Manifest,
  asked: string,
): { readonly name: string } | { readonly refused: string } {
  const names = recordsAt(pod, 'spec', 'containers').map(one => textAt(one, 'name'));
  const inits = recordsAt(pod, 'spec', 'initContainers').map(one => textAt(one, 'name'));
  const [only = ''] = names;
  if (asked === '' && names.length === 1) return { name: only };
  if (asked === '') {
    const more = inits.length === 0 ? '' : ` or one of the init containers: [${inits.join(' ')}]`;
    return {
      refused: `a container name must be specified for pod ${pod.metadata.name}, choose one of: [${names.join(' ')}]${more}`,
    };
  }
  if (![...names, ...inits].includes(asked)) {
    return { refused: `container ${asked} is not valid for pod ${pod.metadata.name}` };
  }
  return { name: asked };
}

function whyNoLog(pod: Manifest, container: string, previous: boolean): string | undefined {
  const name = pod.metadata.name;
  const status = [
    ...recordsAt(pod, 'status', 'containerStatuses'),
    ...recordsAt(pod, 'status', 'initContainerStatuses'),
  ].find(one => textAt(one, 'name') === container);
  if (previous) {
    const ended = valueAt(status, 'lastState', 'terminated') !== undefined;
    return ended ? undefined : `previous terminated container "${container}" in pod "${name}" not found`;
  }
  const waiting = textAt(status, 'state', 'waiting', 'reason');
  if (waiting === '' || valueAt(status, 'lastState', 'terminated') !== undefined) return undefined;
  const reason = /ImagePull/.test(waiting) ? 'trying and failing to pull image' : waiting;
  return `container "${container}" in pod "${name}" is waiting to start: ${reason}`;
}

function cut(text: string, query: URLSearchParams): string {
  const lines = query.get('tailLines');
  const kept = lines === null ? text : lastLines(text, Number(lines));
  const bytes = query.get('limitBytes');
  return bytes === null ? kept : Buffer.from(kept).subarray(0, Number(bytes)).toString('utf8');
}

function lastLines(text: string, count: number): string {
  const ends = text.endsWith('\n');
  const lines = (ends ? text.slice(0, -1) : text).split('\n');
  return count === 0 ? '' : lines.slice(-count).join('\n') + (ends ? '\n' : '');
}
