import { changeObject, put } from '../../simulator/builders/change.ts';
import { recordsAt, textAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import { failing, GOOD_IMAGE, healthy, PLACE, pastedEvents } from './scene.ts';

const FAILURE = {
  image: GOOD_IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "${GOOD_IMAGE}": failed to extract layer sha256:5b1fa8e3: write /var/lib/containerd/tmpmounts/containerd-mount42/usr/lib/libLLVM.so: no space left on device: unknown`,
} as const;
const NODE = { kind: 'Node', name: 'ip-10-0-1-21.eu-west-1.compute.internal' };

/** The disk of the node is full while the layers are unpacked. */
export const nodeDiskFull: Incident = {
  name: 'node-disk-full',
  title: 'The disk of the node is full while the layers are unpacked',
  message: pastedEvents(FAILURE, 'the model image got bigger with this release'),
  world: now =>
    changeObject(failing(healthy(now), FAILURE, now), PLACE.cluster, NODE, node => {
      const conditions = recordsAt(node, 'status', 'conditions').map(one =>
        textAt(one, 'type') === 'DiskPressure' ? { ...one, status: 'True' } : one,
      );
      return put(node, ['status', 'conditions'], conditions);
    }),
  expect: {
    kind: 'image-pull-failed',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-can-take-image', code: 'disk-full' },
  },
  repair: ['kubectl rollout restart deployment/checkout -n shop'],
};
