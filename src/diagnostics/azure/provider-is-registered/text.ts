import type { CheckText } from '../../check.ts';

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'The subscription has the resource providers registered',
  codes: {
    'not-registered': {
      says: 'Subscription {subscription} has not registered {provider} ({state}), so nothing of it can be made there. A service of Azure must be switched on once in each subscription.',
      fix: [
        {
          text: 'Switch the service on; it costs nothing, and needs Contributor or Owner on the subscription. --wait returns when it is done.',
          command: 'az provider register --namespace {provider} --wait',
        },
        {
          text: 'Switch on the other one that is missing, too.',
          command: 'az provider register --namespace {others} --wait',
        },
        { text: 'Then run again what was turned away.', effect: 'look' },
      ],
    },
    registering: {
      says: 'Subscription {subscription} is registering {provider} just now; until that ends, nothing of it can be made there.',
      fix: [
        {
          text: 'Wait for it; it takes some minutes. This returns when it is done.',
          command: 'az provider register --namespace {provider} --wait',
        },
        { text: 'Then run again what was turned away.', effect: 'look' },
      ],
    },
  },
} as const satisfies CheckText;
