import { Obstruction } from '../../domain/obstruction.ts';
import type { EnvironmentVariables, ProviderSettings } from '../settings.ts';

/** Where an account's global services are asked from: any region of its partition will do. */
export function homeRegionOf(
  account: string | undefined,
  { clusters, accounts }: ProviderSettings,
  { AWS_REGION, AWS_DEFAULT_REGION }: EnvironmentVariables,
): string {
  const role = accounts.find(({ id }) => id === account)?.roleArn ?? '';
  if (role.startsWith('arn:aws-cn:')) return 'cn-north-1';
  if (role.startsWith('arn:aws-us-gov:')) return 'us-gov-west-1';
  const cluster = clusters.find(({ eks }) => eks?.account === account && account !== undefined);
  return cluster?.eks?.region ?? (AWS_REGION || AWS_DEFAULT_REGION || 'us-east-1');
}

/** The partition of a region, as in `arn:PARTITION:…`. Source: https://docs.aws.amazon.com/general/latest/gr/rande.html */
export function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  if (region.startsWith('us-gov-')) return 'aws-us-gov';
  return 'aws';
}

/** Lets a region's name through, and throws for a text that is none: it becomes part of a host name. */
export function validRegion(region: string): string {
  if (/^[a-z]{2,5}(-[a-z]{2,12}){1,3}-\d{1,2}$/.test(region)) return region;
  throw new Obstruction({ kind: 'not-configured', missing: `an AWS region named "${region.slice(0, 40)}"` });
}
