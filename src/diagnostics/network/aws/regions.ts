/** A region of AWS, and whether an account must enable it first. */
export interface AwsRegion {
  readonly name: string;
  readonly partition: 'aws' | 'aws-cn' | 'aws-us-gov' | 'aws-eusc';
  readonly optIn: boolean;
}

/** Source: https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html (read 2026-11) */
const ALWAYS_ON =
  'us-east-1 us-east-2 us-west-1 us-west-2 ap-south-1 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-1 eu-west-2 eu-west-3 eu-north-1 sa-east-1';

/** Regions introduced after March 2019, which an account must enable. */
const OPT_IN =
  'af-south-1 ap-east-1 ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 eu-south-2 il-central-1 me-central-1 me-south-1 me-west-1 mx-central-1 sa-west-1';

const CHINA = 'cn-north-1 cn-northwest-1';
const EUROPE = 'eusc-de-east-1';
const GOV = 'us-gov-east-1 us-gov-west-1';

/** Every region that is known; a newer one may be missing, so absence alone proves nothing. */
export const AWS_REGIONS: readonly AwsRegion[] = [
  ...regions(ALWAYS_ON, 'aws', false),
  ...regions(OPT_IN, 'aws', true),
  ...regions(CHINA, 'aws-cn', false),
  ...regions(EUROPE, 'aws-eusc', false),
  ...regions(GOV, 'aws-us-gov', false),
];

/** The region of a name. */
export function regionNamed(name: string): AwsRegion | undefined {
  return AWS_REGIONS.find(region => region.name === name);
}

function regions(names: string, partition: AwsRegion['partition'], optIn: boolean): readonly AwsRegion[] {
  return names.split(' ').map(name => ({ name, partition, optIn }));
}
