import type { AwsRegion } from './regions.ts';

/** A host name of AWS, cut before the domain that tells the partition. */
export interface SplitHost {
  /** The parts before the domain, without markers for FIPS and dual stack. */
  readonly labels: readonly string[];
  readonly domain: string;
  readonly partition: AwsRegion['partition'];
  readonly dualStack: boolean;
  readonly fips: boolean;
}

/** Source: https://docs.aws.amazon.com/general/latest/gr/rande.html and the partitions of the AWS SDKs. */
const DOMAINS: readonly (readonly [domain: string, partition: AwsRegion['partition'], dualStack: boolean])[] =
  [
    ['amazonaws.com.cn', 'aws-cn', false],
    ['api.amazonwebservices.com.cn', 'aws-cn', true],
    ['api.amazonwebservices.eu', 'aws-eusc', true],
    ['amazonaws.com', 'aws', false],
    ['amazonaws.eu', 'aws-eusc', false],
    ['api.aws', 'aws', true],
    ['on.aws', 'aws', true],
  ];

/** The domains of AWS, longest first. */
export const AWS_DOMAINS: readonly string[] = DOMAINS.map(([domain]) => domain);

/** Cuts a host name of AWS; `undefined` for any other. */
export function splitHost(host: string): SplitHost | undefined {
  const found = DOMAINS.find(([domain]) => host.endsWith(`.${domain}`));
  if (found === undefined) return undefined;
  const [domain, partition, dualStack] = found;
  const all = host.slice(0, -domain.length - 1).split('.');
  const labels = all
    .filter(label => label !== 'dualstack' && label !== 'fips')
    .map(label => label.replace(/-fips$/, ''));
  return {
    labels,
    domain,
    partition: all.some(label => label.startsWith('us-gov-')) ? 'aws-us-gov' : partition,
    dualStack: dualStack || all.includes('dualstack'),
    fips: all.some(label => label === 'fips' || label.endsWith('-fips')),
  };
}
