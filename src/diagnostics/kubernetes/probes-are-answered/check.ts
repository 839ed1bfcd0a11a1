import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { type ProbeFailure, portOf, probeFailureOf } from '../../workloads/probe-failure.ts';
import { text } from './text.ts';

const PLACE = ['namespace', 'pod', 'container', 'probe'] as const;

/** Source: https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/ */
export const probesAreAnswered = defineCheck({
  id: 'kubernetes/probes-are-answered',
  needs: ['namespace', 'pod'],
  reads: { kubernetes: ['pod', 'eventsAbout'] },
  codes: {
    'wrong-port': [...PLACE, 'port', 'ports'],
    'port-closed': [...PLACE, 'port'],
    status: [...PLACE, 'path', 'status'],
    'too-slow': [...PLACE, 'seconds'],
    'other-protocol': [...PLACE, 'port'],
    failed: [...PLACE, 'said'],
  },
  text,
  async run({ namespace, pod: name }, { kubernetes }, now) {
    const pod = await kubernetes.pod(namespace, name);
    if (!pod) return skipped('the pod is gone');
    const { items: events } = await kubernetes.eventsAbout(namespace, 'Pod', name);
    const failure = probeFailureOf(pod, events, now);
    const subject = `pod ${namespace}/${name}`;
    if (!failure) return ok([{ subject, path: 'event Unhealthy', value: 'none that counts' }]);
    return judge(failure, { namespace, pod: name }, subject);
  },
});

function judge(
  failure: ProbeFailure,
  pod: { readonly namespace: string; readonly pod: string },
  subject: string,
) {
  const { container, type, probe, said } = failure;
  const place = { ...pod, container: container.name, probe: type };
  const port = portOf(probe, container);
  const ports = (container.ports ?? []).map(({ containerPort }) => String(containerPort));
  const event = { subject, path: 'event Unhealthy', value: said } as const;
  const asked = { subject, path: `container ${container.name} ${type}Probe port`, value: port } as const;
  const isNamed = port !== '' && !/^\d+$/.test(port);
  const isRefused = /connection refused/.test(said);
  if (isNamed || (isRefused && ports.length > 0 && !ports.includes(port)))
    return problem('wrong-port', { ...place, port, ports: ports.join(', ') || 'none' }, [event, asked]);
  if (isRefused) return problem('port-closed', { ...place, port }, [event, asked]);
  const status = /statuscode: (?<code>\d{3})/.exec(said)?.groups?.code;
  if (status !== undefined)
    return problem('status', { ...place, path: probe.httpGet?.path ?? '/', status }, [event]);
  if (/HTTP response to HTTPS|malformed HTTP response|TLS handshake/.test(said))
    return problem('other-protocol', { ...place, port }, [event, asked]);
  if (/deadline exceeded|timed out|timeout/i.test(said))
    return problem('too-slow', { ...place, seconds: String(probe.timeoutSeconds ?? 1) }, [event]);
  return problem('failed', { ...place, said: said.replace(/^\w+ probe (?:failed|errored):? ?/, '') }, [
    event,
  ]);
}
