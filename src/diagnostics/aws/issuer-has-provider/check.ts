import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { audienceOf, issuerOf, unknownCluster } from '../../facts/irsa.ts';
import { readRoleArn } from '../../facts/role-arn.ts';
import { text } from './text.ts';

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/enable-iam-roles-for-service-accounts.html */
export const issuerHasProvider = defineCheck({
  id: 'aws/issuer-has-provider',
  needs: ['roleArn', 'namespace', 'serviceAccount', 'cluster', 'account', 'region'],
  reads: { aws: ['eksCluster', 'oidcProvider'], kubernetes: ['serviceAccount'] },
  codes: {
    'no-provider': ['cluster', 'issuer', 'roleAccount', 'audience'],
    'audience-missing': ['providerArn', 'audience', 'found'],
  },
  text,
  async run(found, { aws, kubernetes }) {
    const reading = readRoleArn(found.roleArn);
    if (reading.is !== 'role') return skipped('the service account names no role');
    const [cluster, account] = await Promise.all([
      aws.eksCluster({ account: found.account, region: found.region }, found.cluster),
      kubernetes.serviceAccount(found.namespace, found.serviceAccount),
    ]);
    const issuer = issuerOf(cluster);
    if (!issuer) throw unknownCluster(found);
    const audience = audienceOf(account);
    const provider = await aws.oidcProvider({ account: reading.account }, issuer);
    const issued = { subject: `cluster ${found.cluster}`, path: 'identity.oidc.issuer', value: issuer };
    if (!provider) {
      const absent = {
        subject: `account ${reading.account}`,
        path: 'OpenID Connect provider',
        value: 'absent',
      };
      return problem(
        'no-provider',
        { cluster: found.cluster, issuer, roleAccount: reading.account, audience },
        [absent, issued],
      );
    }
    const clientIds = provider.clientIds.join(', ');
    const known = {
      subject: `oidc-provider ${provider.arn}`,
      path: 'ClientIDList',
      value: clientIds || 'empty',
    };
    if (provider.clientIds.includes(audience)) return ok([issued, known]);
    return problem('audience-missing', { providerArn: provider.arn, audience, found: clientIds }, [known]);
  },
});
