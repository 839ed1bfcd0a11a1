import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'AWS has no capacity for the instance',
  meaning:
    'AWS cannot start the instance: the zone has none of that type left, Spot has none, or the account’s vCPU limit is reached. More instance types or zones help at once; limits are raised by Service Quotas.',
  advice: [
    {
      text: 'See the vCPU limits of the account.',
      command: 'aws service-quotas list-service-quotas --service-code ec2',
    },
    {
      text: 'See which zones offer the instance type.',
      command: 'aws ec2 describe-instance-type-offerings --location-type availability-zone',
    },
  ],
};
