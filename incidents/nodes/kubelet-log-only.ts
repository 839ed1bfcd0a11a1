import type { Incident } from '../incident.ts';
import { healthy, STRAY_NODE, withStray } from './scene.ts';

/** The kubelet gives up for a reason that nobody can see from outside. */
export const kubeletLogOnly: Incident = {
  name: 'kubelet-log-only',
  title: 'The kubelet gives up for a reason that nobody can see from outside',
  message: `journalctl -u kubelet --no-pager -n 100\nNov 22 07:40:02 ${STRAY_NODE} kubelet[4021]: E1122 07:40:02.100000    4021 run.go:74] "command failed" err="failed to run Kubelet: unable to load bootstrap kubeconfig: stat /var/lib/kubelet/bootstrap-kubeconfig: no such file or directory"`,
  world(now) {
    return withStray(healthy(now), now);
  },
  expect: {
    kind: 'node-bootstrap-failed',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-has-joined', code: 'not-joined' },
  },
};
