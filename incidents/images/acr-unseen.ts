import { withdraw } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { healthyAcr, pastedFromAks, refused, withoutAcrPull } from './scene-acr.ts';

const ACTION = 'Microsoft.ContainerRegistry/registries/read';

/** The bot itself may not see registries, so it must say that it could not look. */
export const acrUnseen: Incident = {
  name: 'acr-unseen',
  title: 'The bot itself may not see Azure registries, so it must say that it could not look',
  message: pastedFromAks('the bot is new in this subscription, as is the cluster'),
  world: now => withdraw(refused(withoutAcrPull(healthyAcr(now), now), now), { azure: [ACTION] }),
  expect: {
    kind: 'image-unauthorized',
    verdict: 'inconclusive',
    unchecked: [{ check: 'azure/kubelet-may-pull-from-registry', permission: ACTION }],
  },
};
