import { Obstruction } from '../../../domain/obstruction.ts';
import type { Evidence } from '../../../domain/outcome.ts';
import type { KubernetesPort } from '../../../providers/kubernetes/port.ts';
import type { Pod } from '../../../providers/kubernetes/types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { DNS, dnsOutOfSight, dnsPods, isClusterName } from '../../facts/cluster-dns.ts';
import { type Forwarding, forwardingOf, tellsOfLoop } from '../../network/kubernetes/forwarding-of.ts';
import { parseCorefile } from '../../network/kubernetes/parse-corefile.ts';
import { isHealthy } from '../../target/worst-pod.ts';
import { forwardingTo } from './forwarding-to.ts';
import { text } from './text.ts';

const SUBJECT = `configmap ${DNS.namespace}/coredns`;
const LOGS = 2;
/** The resolver of the node, and the address at which every VPC answers. Source: https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html */
const OF_NODE = '/etc/resolv.conf';
const OF_VPC = '169.254.169.253';

/** Source: https://coredns.io/plugins/forward/ */
export const dnsForwardsQueries = defineCheck({
  id: 'kubernetes/dns-forwards-queries',
  needs: ['host'],
  reads: { kubernetes: ['configMap', 'podsLabelled', 'logTail'] },
  codes: {
    'no-forward': ['patch'],
    unreadable: ['line'],
    loop: ['target', 'patch'],
    'resolver-silent': ['resolver', 'patch'],
  },
  text,
  async run({ host }, { kubernetes }) {
    if (isClusterName(host)) return skipped('cluster DNS answers for this name itself');
    const [config, pods] = await Promise.all([
      kubernetes.configMap(DNS.namespace, 'coredns'),
      dnsPods(kubernetes),
    ]);
    const corefile = config?.data?.Corefile;
    if (corefile === undefined) throw dnsOutOfSight();
    const logs = await readLogs(kubernetes, pods.items);
    return judge(corefile, forwardingOf(parseCorefile(corefile), host), logs);
  },
});

function judge(corefile: string, forwarding: Forwarding, logs: readonly Log[]) {
  const patchTo = (resolver: string) => patchOf(forwardingTo(corefile, resolver));
  if (forwarding.forwards === 'unreadable') {
    const line = String(forwarding.line);
    return problem('unreadable', { line }, [
      { subject: SUBJECT, path: 'Corefile', value: `no block ends by line ${line}` },
    ]);
  }
  if (forwarding.forwards === 'unknown') {
    throw new Obstruction({
      kind: 'undecidable',
      question: `what the file ${forwarding.imports} tells CoreDNS`,
    });
  }
  if (forwarding.forwards === 'nowhere') {
    const evidence = { subject: SUBJECT, path: 'forward', value: 'absent' };
    return problem('no-forward', { patch: patchTo(OF_NODE) }, [evidence]);
  }
  const targets = forwarding.forwards === 'to' ? forwarding.targets : [forwarding.target];
  const shown = { subject: SUBJECT, path: 'forward', value: targets.join(' ') };
  const instead = targets.includes(OF_NODE) ? OF_VPC : OF_NODE;
  const circle = logs.find(({ text: log }) => tellsOfLoop(log));
  if (circle !== undefined || forwarding.forwards === 'in-a-circle') {
    const told = circle === undefined ? [] : [quoted(circle, /plugin\/loop: Loop/)];
    return problem('loop', { target: targets.join(' '), patch: patchTo(instead) }, [shown, ...told]);
  }
  const silent = logs
    .map(log => ({ log, resolver: silentResolver(log.text) }))
    .find(one => one.resolver !== '');
  if (silent === undefined) return ok([shown]);
  const { log, resolver } = silent;
  const patch = targets.some(target => target.includes(resolver)) ? patchTo(OF_NODE) : '';
  return problem('resolver-silent', { resolver, patch }, [shown, quoted(log, TIMED_OUT)]);
}

interface Log {
  readonly pod: string;
  readonly text: string;
}

/** Of the pods that fare worst, what the last run said. */
async function readLogs(
  kubernetes: Pick<KubernetesPort, 'logTail'>,
  pods: readonly Pod[],
): Promise<readonly Log[]> {
  const worst = [...pods].sort((a, b) => Number(isHealthy(a)) - Number(isHealthy(b))).slice(0, LOGS);
  return Promise.all(
    worst.map(async one => {
      const pod = one.metadata?.name ?? '';
      const status = one.status?.containerStatuses?.find(({ name }) => name === 'coredns');
      const previous = status?.state?.running === undefined && (status?.restartCount ?? 0) > 0;
      return { pod, text: (await kubernetes.logTail(DNS.namespace, pod, 'coredns', previous)) ?? '' };
    }),
  );
}

const TIMED_OUT =
  /plugin\/errors: .{1,400}(?:read udp|dial tcp|write udp)[^\n]{0,200}?(?:->|tcp )(?<resolver>[\d.]{7,15}|\[[\da-f:]{2,45}\]):\d{1,5}: (?:i\/o timeout|read: connection refused|connect: |no route)/;

function silentResolver(log: string): string {
  const lines = log.trimEnd().split('\n');
  const said = lines.slice(-40).map(line => TIMED_OUT.exec(line)?.groups?.resolver ?? '');
  return said.filter(resolver => resolver !== '').at(-1) ?? '';
}

/** The last line of a log that says it. */
function quoted({ pod, text: log }: Log, pattern: RegExp): Evidence {
  const line = log.split('\n').findLast(one => pattern.test(one)) ?? '';
  return { subject: `pod ${DNS.namespace}/${pod}`, path: 'log', value: line.trim().slice(0, 240) };
}

function patchOf(corefile: string): string {
  return corefile === '' ? '' : JSON.stringify({ data: { Corefile: corefile } });
}
