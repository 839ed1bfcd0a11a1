import type { Evidence } from '../../../domain/outcome.ts';
import type { Extension } from '../../../providers/azure/types.ts';
import type { KubernetesPort } from '../../../providers/kubernetes/port.ts';
import type { ContainerStatus, Job, Pod } from '../../../providers/kubernetes/types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import {
  AKS_NAMES,
  CONNECTOR_EXTENSION,
  CONNECTOR_JOB,
  CONNECTOR_NAMESPACE,
  placeOf,
} from '../../facts/aks.ts';
import { connectorPod, unplacedBecause } from '../../facts/connector-job.ts';
import { text } from './text.ts';

const JOB = `job ${CONNECTOR_NAMESPACE}/${CONNECTOR_JOB}`;
const PULLING = /^(?:ErrImagePull|ImagePullBackOff|InvalidImageName)$/;
const LINES = 5;

/** Source: https://learn.microsoft.com/azure/service-connector/how-to-use-service-connector-in-aks#check-the-kubernetes-cluster-logs */
export const connectorJobEnded = defineCheck({
  id: 'kubernetes/connector-job-ended',
  needs: AKS_NAMES,
  reads: { kubernetes: ['job', 'podsLabelled', 'logTail'], azure: ['extension'] },
  codes: {
    'cannot-start': ['reason', 'message'],
    'cannot-pull': ['reason', 'image', 'message'],
    failed: ['reason', 'line'],
    unplaced: ['message'],
    unfinished: ['pod'],
  },
  text,
  async run(found, { kubernetes, azure }) {
    const { extension: asked = CONNECTOR_EXTENSION } = found;
    if (asked !== CONNECTOR_EXTENSION)
      return skipped(`the job belongs to ${CONNECTOR_EXTENSION}, not to ${asked}`);
    const job = await kubernetes.job(CONNECTOR_NAMESPACE, CONNECTOR_JOB);
    if (!job) return absent(await azure.extension(placeOf(found), CONNECTOR_EXTENSION));
    if (hasCondition(job, 'Complete')) return ok([{ subject: JOB, path: 'status', value: 'Complete' }]);
    const pod = await connectorPod(kubernetes);
    return judge(kubernetes, job, pod);
  },
});

/** A job that ended well is removed at once, so that its absence alone says nothing. */
function absent(extension: Extension | undefined) {
  const state = extension?.provisioningState;
  const gone = { subject: JOB, path: '', value: 'absent' };
  if (state === 'Succeeded')
    return ok([{ ...gone, value: 'absent: it ended well and was removed, as the extension says Succeeded' }]);
  return skipped(
    state === undefined
      ? 'the extension is not installed, so its job has never run'
      : `the job is not there: the extension is ${state}, so it was not started or was removed with it`,
  );
}

function hasCondition(job: Job, type: string): boolean {
  return job.status?.conditions?.some(one => one.type === type && one.status === 'True') ?? false;
}

async function judge(kubernetes: Pick<KubernetesPort, 'logTail'>, job: Job, pod: Pod | undefined) {
  const name = pod?.metadata?.name ?? '';
  const status = job.status;
  const counted = `active ${status?.active ?? 0}, failed ${status?.failed ?? 0}, succeeded ${status?.succeeded ?? 0}`;
  const seen: Evidence = { subject: JOB, path: 'status', value: counted };
  const unplaced = unplacedBecause(pod);
  if (unplaced) return problem('unplaced', { message: unplaced }, [seen, placed(name, unplaced)]);
  const container = pod?.status?.containerStatuses?.find(one => !one.ready);
  const { reason, message } = container?.state?.waiting ?? {};
  if (container && reason && !/^(?:ContainerCreating|PodInitializing|CrashLoopBackOff)$/.test(reason)) {
    const told = { reason, message: message ?? 'no reason given' };
    const shown = {
      subject: `pod ${CONNECTOR_NAMESPACE}/${name}`,
      path: container.name,
      value: `${reason}: ${told.message}`,
    };
    if (!PULLING.test(reason)) return problem('cannot-start', told, [seen, shown]);
    const image = pod?.spec?.containers.find(one => one.name === container.name)?.image ?? '';
    return problem('cannot-pull', { ...told, image }, [seen, shown]);
  }
  const ended = container?.state?.terminated ?? container?.lastState?.terminated;
  if (!hasCondition(job, 'Failed') && !ended) return problem('unfinished', { pod: name }, [seen]);
  return failed(kubernetes, job, name, container, seen);
}

async function failed(
  kubernetes: Pick<KubernetesPort, 'logTail'>,
  job: Job,
  pod: string,
  container: ContainerStatus | undefined,
  seen: Evidence,
) {
  const condition = job.status?.conditions?.find(one => one.type === 'Failed' && one.status === 'True');
  const ended = container?.state?.terminated ?? container?.lastState?.terminated;
  const exit = ended && `${ended.reason ?? 'Error'} (exit code ${ended.exitCode})`;
  const reason = [condition?.reason, exit].filter(Boolean).join(', ') || 'no reason given';
  const previous = container?.state?.waiting !== undefined;
  const log = container && (await kubernetes.logTail(CONNECTOR_NAMESPACE, pod, container.name, previous));
  const lines = (log ?? '').trimEnd().split('\n').slice(-LINES).join('\n');
  const printed = {
    subject: `logs ${CONNECTOR_NAMESPACE}/${pod}`,
    path: 'last lines',
    value: lines || 'none',
  };
  return problem('failed', { reason, line: lines.split('\n').at(-1) || 'nothing' }, [seen, printed]);
}

function placed(pod: string, message: string): Evidence {
  return { subject: `pod ${CONNECTOR_NAMESPACE}/${pod}`, path: 'PodScheduled', value: message };
}
