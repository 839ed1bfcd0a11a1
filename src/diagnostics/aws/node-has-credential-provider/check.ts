import { defineCheck, ifReadable, ok, problem, skipped } from '../../check.ts';
import { ecrPullOf } from '../../images/ecr-pull.ts';
import { PULL_ARGS } from '../../images/pull-of.ts';
import { pullTrouble, wordsLike } from '../../images/pull-trouble.ts';
import { PULLER_READS, placeOf } from '../../images/puller-of.ts';
import { text } from './text.ts';

/** Images that carry the provider, by name. */
const WITH_PROVIDER = /^(?:amazon-eks-|bottlerocket-|ubuntu-eks\/|ubuntu-eks-)/;

/** From 1.27 on the kubelet cannot log in to ECR by itself. Source: https://kubernetes.io/docs/tasks/administer-cluster/kubelet-credential-provider/ */
export const nodeHasCredentialProvider = defineCheck({
  id: 'aws/node-has-credential-provider',
  needs: [],
  reads: {
    kubernetes: [...PULLER_READS.kubernetes, 'eventsAbout'],
    aws: [...PULLER_READS.aws, 'machineImage'],
  },
  codes: { 'perhaps-lacking': [...PULL_ARGS, 'node', 'kubelet', 'ami'] },
  text,
  async run(found, { kubernetes, aws }) {
    const ecr = await ecrPullOf(found, { kubernetes, aws });
    if ('because' in ecr) return skipped(ecr.because);
    const { puller, pull } = ecr;
    if (puller.is === 'fargate') return skipped('the pod runs on Fargate');
    const trouble = await pullTrouble(pull, kubernetes);
    if (trouble?.is === 'over') return ok([trouble.evidence]);
    const said = wordsLike(trouble, /no basic auth credentials/i);
    if (!said) return skipped('the kubelet does not say that it lacks credentials');
    const { node, instance } = puller;
    const name = node.metadata?.name ?? '';
    const kubelet = node.status?.nodeInfo?.kubeletVersion ?? '';
    if (!needsProvider(kubelet)) return skipped(`kubelet ${kubelet} logs in to ECR by itself`);
    const image = await ifReadable(aws.machineImage(placeOf(found), instance.imageId));
    const ami = image ? `${image.name} (${image.id})` : instance.imageId;
    const evidence = [
      { subject: `node ${name}`, path: 'kubeletVersion', value: kubelet },
      { subject: `instance ${instance.id}`, path: 'image', value: ami },
    ] as const;
    if (isManaged(node.metadata?.labels ?? {}) || WITH_PROVIDER.test(image?.name ?? '')) return ok(evidence);
    return problem('perhaps-lacking', { ...pull.args, node: name, kubelet, ami }, [said, ...evidence]);
  },
});

function needsProvider(kubelet: string): boolean {
  const [, major = '0', minor = '0'] = /^v(\d{1,3})\.(\d{1,3})/.exec(kubelet) ?? [];
  return Number(major) > 1 || (Number(major) === 1 && Number(minor) >= 27);
}

/** Node groups with an image of your own are managed too, but the image then shows in the name. */
function isManaged(labels: Readonly<Record<string, string>>): boolean {
  return labels['eks.amazonaws.com/compute-type'] === 'auto';
}
