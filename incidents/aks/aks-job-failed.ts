import { crashLooping } from '../../simulator/builders/pod-states.ts';
import type { Incident } from '../incident.ts';
import { healthy } from './scene.ts';
import { withJob, withJobLog } from './scene-job.ts';
import { CREATE_AGAIN, pastedCreate, READY_TIMEOUT } from './scene-words.ts';

const LOG = `creating secret sc-receipts-secret in namespace shop
AZURE_STORAGEBLOB_CONNECTIONSTRING=DefaultEndpointsProtocol=https;AccountName=shopreceipts;AccountKey=${'q'.repeat(20)}${'Z7'.repeat(33)}==;EndpointSuffix=core.windows.net
Error from server (Forbidden): admission webhook "policy.shop.example" denied the request: secrets need the label owner
`;

/** The job ran and failed; its log says why, and holds a secret. */
export const aksJobFailed: Incident = {
  name: 'aks-job-failed',
  title: 'The job ran and failed; its log says why, and holds a secret',
  message: pastedCreate('the extension fails with nothing to go by', READY_TIMEOUT),
  world(now) {
    const conditions = [{ type: 'Failed', status: 'True', reason: 'BackoffLimitExceeded' }];
    const crashed = withJob(healthy(now), pod => crashLooping(pod, { exitCode: 1 }, now), now, conditions);
    return withJobLog(crashed, LOG, true);
  },
  expect: {
    kind: 'aks-extension-timeout',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/connector-job-ended', code: 'failed' },
  },
  repair: [CREATE_AGAIN],
};
