import type { CheckText } from '../../check.ts';

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'The resource providers are registered',
  codes: {
    'not-registered': {
      says: 'Resource provider {provider} is not registered in subscription {subscription} ({state}).',
      fix: [
        {
          text: 'Register {provider} (no charge; needs Contributor or Owner on the subscription). --wait returns when it has finished.',
          command: 'az provider register --namespace {provider} --wait',
        },
        {
          text: 'Register {others}, which is missing too.',
          command: 'az provider register --namespace {others} --wait',
        },
        { text: 'Then repeat the rejected operation.', effect: 'look' },
      ],
    },
    registering: {
      says: 'Subscription {subscription} is still registering resource provider {provider}.',
      fix: [
        {
          text: 'Wait until {provider} is registered (some minutes). This returns when it is.',
          command: 'az provider register --namespace {provider} --wait',
        },
        { text: 'Then repeat the rejected operation.', effect: 'look' },
      ],
    },
  },
} as const satisfies CheckText;
