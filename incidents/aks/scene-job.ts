import { withArm } from '../../simulator/builders/aks/change-arm.ts';
import { connectorExtension } from '../../simulator/builders/aks/cluster-resources.ts';
import { withLog, withObjects } from '../../simulator/builders/change.ts';
import { manifest } from '../../simulator/builders/manifest.ts';
import { pod } from '../../simulator/builders/pod.ts';
import { unschedulable } from '../../simulator/builders/pod-states.ts';
import { template } from '../../simulator/builders/workloads.ts';
import type { Manifest, Resource, World } from '../../simulator/world.ts';
import { CLUSTER, SITE } from './scene.ts';

/** The image of Service Connector's job. */
export const JOB_IMAGE = 'mcr.microsoft.com/service-connector/sc-job:20251015.1';
const POD = 'sc-job-x7k2m';

/** What Azure says when the job's release did not become ready. */
const TIMED_OUT =
  'Error: [ InnerError: [Helm installation failed : Timed out waiting for the resource to come to a ready/completed state : InnerError [release sc-extension failed, and has been uninstalled due to atomic being set: timed out waiting for the condition]]] occurred while doing the operation : [Create] on the config';

/** The world with Service Connector's job there and not complete, its pod as given, and the extension failed for it. */
export function withJob(
  world: World,
  change: (pod: Manifest) => Manifest,
  now: Date,
  conditions: readonly Resource[] = [],
): World {
  const failed = conditions.length > 0;
  const status = { active: failed ? 0 : 1, failed: failed ? 3 : 0, conditions };
  const named = { name: 'sc-job', namespace: 'sc-system', createdMinutesAgo: 18 };
  const containers = [{ name: 'sc-job', image: JOB_IMAGE }];
  const pods = template({
    serviceAccount: 'sc-extension-operator',
    containers,
    more: { restartPolicy: 'Never' },
  });
  const job = manifest('batch/v1', 'Job', named, { spec: { backoffLimit: 3, template: pods }, status }, now);
  const statuses = [
    { code: 'InstallationFailed', level: 'Error', displayStatus: 'Failed', message: TIMED_OUT },
  ];
  const failedExtension = withArm(world, connectorExtension(SITE, { state: 'Failed', statuses }));
  return withObjects(failedExtension, CLUSTER, job, change(jobPod(now)));
}

/** The job's pod, which no node has taken, in the scheduler's words. */
export function unplaced(message: string, now: Date) {
  return (made: Manifest): Manifest => unschedulable(made, message, now);
}

/** The world with what the job's pod printed. */
export function withJobLog(world: World, text: string, previous = false): World {
  return withLog(world, CLUSTER, `sc-system/${POD}/sc-job${previous ? '/previous' : ''}`, text);
}

function jobPod(now: Date): Manifest {
  return pod(
    {
      name: POD,
      namespace: 'sc-system',
      labels: { 'job-name': 'sc-job', 'batch.kubernetes.io/job-name': 'sc-job' },
      owner: { apiVersion: 'batch/v1', kind: 'Job', name: 'sc-job' },
      serviceAccount: 'sc-extension-operator',
      containers: [{ name: 'sc-job', image: JOB_IMAGE }],
      node: 'aks-system-31415926-vmss000000',
      createdMinutesAgo: 18,
    },
    now,
  );
}
