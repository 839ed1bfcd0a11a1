import { withObjects } from '../../simulator/builders/change.ts';
import { manifest } from '../../simulator/builders/manifest.ts';
import type { Incident } from '../incident.ts';
import { healthy, MEMBER_NODE, PLACE } from './scene.ts';

/** The kubelet waits for its serving certificate. */
export const certificateWaits: Incident = {
  name: 'certificate-waits',
  title: 'The kubelet waits for its serving certificate',
  message:
    'cannot exec into anything on one node\n/diagnose says nothing, but: node is not ready on ' +
    MEMBER_NODE +
    ', reason: NodeNotReady',
  world(now) {
    const request = manifest(
      'certificates.k8s.io/v1',
      'CertificateSigningRequest',
      { name: 'csr-7x2kq' },
      {
        spec: {
          signerName: 'kubernetes.io/kubelet-serving',
          username: `system:node:${MEMBER_NODE}`,
          groups: ['system:nodes'],
          request: 'LS0t',
          usages: ['server auth'],
        },
        status: {},
      },
      now,
    );
    return withObjects(healthy(now), PLACE.cluster, request);
  },
  expect: {
    kind: 'node-not-ready',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-has-joined', code: 'certificate-waits' },
  },
};
