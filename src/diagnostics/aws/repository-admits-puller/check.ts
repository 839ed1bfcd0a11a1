import { Obstruction } from '../../../domain/obstruction.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { readRoleArn } from '../../facts/role-arn.ts';
import { type EcrPull, ecrPullOf } from '../../images/ecr-pull.ts';
import { PULL_ARGS } from '../../images/pull-of.ts';
import { PULLER_READS } from '../../images/puller-of.ts';
import { CORRECTION_ARGS, correctionArgs, correctionEvidence } from '../iam/correction.ts';
import { type AccessExplanation, explainAccess } from '../iam/explain-access.ts';
import { pullOf, statementAdded } from './statement-added.ts';
import { text } from './text.ts';

const OF_REPOSITORY = [
  ...PULL_ARGS,
  'who',
  'roleArn',
  'repository',
  'registryAccount',
  'registryRegion',
  'statement',
  ...CORRECTION_ARGS,
] as const;

/** Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html */
export const repositoryAdmitsPuller = defineCheck({
  id: 'aws/repository-admits-puller',
  needs: [],
  reads: {
    kubernetes: PULLER_READS.kubernetes,
    aws: [...PULLER_READS.aws, 'repository', 'repositoryPolicy'],
  },
  codes: {
    'explicit-deny': [...OF_REPOSITORY, 'denying', 'action'],
    'no-policy': OF_REPOSITORY,
    'names-instance-profile': [...OF_REPOSITORY, 'found'],
    'names-session': [...OF_REPOSITORY, 'found'],
    'not-admitted': [...OF_REPOSITORY, 'found', 'actions'],
  },
  text,
  async run(found, { kubernetes, aws }) {
    const ecr = await ecrPullOf(found, { kubernetes, aws });
    if ('because' in ecr) return skipped(ecr.because);
    const { registry, image, puller } = ecr;
    if (registry.isEks) return skipped('the registry is AWS’s own: it admits everybody');
    const reading = readRoleArn(puller.roleArn ?? '');
    if (reading.is !== 'role') return skipped(`${puller.who} has no role`);
    if (!(await aws.repository(registry, image.repository))) return skipped('the repository does not exist');
    const policy = (await aws.repositoryPolicy(registry, image.repository)) ?? null;
    if (policy === null && reading.account === registry.account)
      return ok([
        {
          subject: `repository ${ecr.repositoryArn}`,
          path: 'policy',
          value: 'none, and the role is of the same account',
        },
      ]);
    const explained = explainAccess(pullOf(reading.arn, ecr.repositoryArn, policy));
    return judge(explained, ecr, reading.arn, policy);
  },
});

function judge(explained: AccessExplanation, ecr: EcrPull, roleArn: string, policy: string | null) {
  const { pull, puller, registry, image, repositoryArn } = ecr;
  const place = {
    repository: image.repository,
    registryAccount: registry.account,
    registryRegion: registry.region,
  };
  const { statement, correction } = statementAdded(roleArn, repositoryArn, policy);
  const added = { statement, ...correctionArgs(correction) };
  const args = { ...pull.args, ...place, ...added, who: puller.who, roleArn };
  const seen = (value: string) =>
    [...puller.evidence, { subject: `repository ${repositoryArn}`, path: 'policy', value }] as const;
  const told = (value: string) => [...seen(value), correctionEvidence(correction)] as const;
  switch (explained.is) {
    case 'allowed':
      return ok(seen(`admits ${roleArn}`));
    case 'malformed':
      throw undecidable(
        `the policy of repository ${image.repository}, which cannot be read: ${explained.why}`,
      );
    case 'unknown':
      throw undecidable(
        `${explained.condition} in ${explained.statement} of the policy of repository ${image.repository}`,
      );
    case 'explicit-deny': {
      const { sid, action } = explained;
      return problem('explicit-deny', { ...args, denying: sid, action }, told(`${sid} denies ${action}`));
    }
    case 'not-allowed': {
      const [lack] = explained.lacking;
      const named = lack.foundPrincipals.join(', ');
      if (policy === null) return problem('no-policy', args, told('absent'));
      const evident = told(named ? `names ${named}` : 'names nobody for a pull');
      if (named.includes(':instance-profile/'))
        return problem('names-instance-profile', { ...args, found: named }, evident);
      if (named.includes(':assumed-role/'))
        return problem('names-session', { ...args, found: named }, evident);
      const actions = lack.actions.join(', ');
      return problem('not-admitted', { ...args, found: named || 'nobody', actions }, evident);
    }
  }
}

const undecidable = (question: string) => new Obstruction({ kind: 'undecidable', question });
