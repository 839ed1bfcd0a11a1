import { crashLooping, type Ending } from '../../simulator/builders/pod-states.ts';
import type { Manifest } from '../../simulator/world.ts';
import type { WorkloadFault } from './scene.ts';

const CHECK = 'kubernetes/containers-keep-running';

const ended = (ending: Ending) => (pod: Manifest, now: Date) => crashLooping(pod, ending, now);
const because = (code: string) => ({ check: CHECK, code });

const restart = (name: string) => [`kubectl rollout restart deployment/${name} -n shop`];

/** A probe of the kubelet that asks a port. */
const LIVENESS = { httpGet: { path: '/healthz', port: 8080 }, periodSeconds: 10, failureThreshold: 3 };

/** Ways in which a container ends that should run. */
export const CRASHES: readonly WorkloadFault[] = [
  {
    name: 'report-builder',
    title: 'A container needs more than its memory limit',
    container: { resources: { limits: { memory: '64Mi' } } },
    pod: ended({ reason: 'OOMKilled', exitCode: 137 }),
    kind: 'pod-oom-killed',
    cause: because('out-of-memory'),
  },
  {
    name: 'image-resizer',
    title: 'A container without a limit is killed when its node runs out of memory',
    pod: ended({ reason: 'OOMKilled', exitCode: 137 }),
    kind: 'pod-oom-killed',
    cause: because('out-of-memory-without-limit'),
    repair: ['kubectl set resources deployment/image-resizer -n shop --requests=memory=512Mi'],
  },
  {
    name: 'feed-fetcher',
    title: 'The command of a container is misspelt',
    container: { command: ['wge', 'https://feeds.example.com/daily'] },
    pod: ended({
      reason: 'StartError',
      exitCode: 128,
      message:
        'failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "wge": executable file not found in $PATH',
    }),
    kind: 'pod-crash-loop',
    cause: because('command-missing'),
    repair: restart('feed-fetcher'),
  },
  {
    name: 'entry-script',
    title: 'The entry script of an image cannot be executed',
    container: { command: ['/app/entry.sh'] },
    pod: ended({ exitCode: 126 }),
    log: '/bin/sh: 1: /app/entry.sh: Permission denied\n',
    kind: 'pod-crash-loop',
    cause: because('not-executable'),
    repair: restart('entry-script'),
  },
  {
    name: 'ledger-db',
    title: 'A database refuses to run as root',
    container: { securityContext: { runAsUser: 0 } },
    pod: ended({ exitCode: 1 }),
    log: '"root" execution of the PostgreSQL server is not permitted.\nThe server must be started under an unprivileged user ID to prevent\npossible system security compromise.\n',
    kind: 'pod-crash-loop',
    cause: because('must-not-be-root'),
    repair: restart('ledger-db'),
  },
  {
    name: 'mail-worker',
    title: 'An environment variable is not set',
    pod: ended({ exitCode: 1 }),
    log: 'Traceback (most recent call last):\n  File "/app/main.py", line 3, in <module>\n    target = os.environ["DEPLOY_TARGET"]\nKeyError: \'DEPLOY_TARGET\'\n',
    kind: 'pod-crash-loop',
    cause: because('variable-missing'),
    repair: ['kubectl set env deployment/mail-worker -n shop DEPLOY_TARGET=production'],
  },
  {
    name: 'slow-starter',
    title: 'A liveness probe kills a container that starts slowly',
    container: { livenessProbe: LIVENESS },
    pod: ended({ exitCode: 137 }),
    log: 'warming caches\n',
    events: [
      {
        type: 'Normal',
        reason: 'Killing',
        message: 'Container app failed liveness probe, will be restarted',
        count: 6,
      },
    ],
    kind: 'pod-crash-loop',
    cause: because('killed-by-probe'),
    repair: restart('slow-starter'),
  },
  {
    name: 'native-parser',
    title: 'A container ends with a segmentation fault',
    pod: ended({ exitCode: 139 }),
    log: 'parsing batch 17\n',
    kind: 'pod-crash-loop',
    cause: because('ended-by-signal'),
    repair: ['kubectl rollout restart deployment/native-parser -n shop'],
  },
  {
    name: 'one-shot',
    title: 'A program that ends by itself runs as a Deployment',
    container: { command: ['echo', 'done'] },
    pod: ended({ reason: 'Completed', exitCode: 0 }),
    kind: 'pod-crash-loop',
    cause: because('ends-at-once'),
    repair: restart('one-shot'),
  },
  {
    name: 'price-api',
    title: 'An application ends with an error of its own',
    pod: ended({ exitCode: 1 }),
    log: '2026-04-02T09:11:04Z starting price-api\n2026-04-02T09:11:05Z FATAL cannot parse rules.yaml: unexpected end of the stream\n',
    kind: 'pod-crash-loop',
    cause: because('crashed'),
    repair: restart('price-api'),
  },
  {
    name: 'quiet-job',
    title: 'An application ends without a word',
    pod: ended({ exitCode: 3 }),
    kind: 'pod-crash-loop',
    cause: because('crashed-silently'),
    repair: restart('quiet-job'),
  },
];
