/** An AWS SDK as a text names it, and the first version that knows web identity tokens. */
export interface SdkVersion {
  readonly sdk: string;
  readonly version: string;
  readonly minimum: string;
}

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/iam-roles-for-service-accounts-minimum-sdk.html */
const MINIMA: readonly (readonly [spelling: RegExp, sdk: string, minima: readonly string[]])[] = [
  [/^boto3$/, 'boto3', ['1.9.220']],
  [/^botocore$/, 'botocore', ['1.12.200']],
  [/^aws-cli$/, 'the AWS CLI', ['1.16.232']],
  [/^aws-sdk-go$/, 'the AWS SDK for Go', ['1.23.13']],
  [/^aws-(?:java-sdk(?:-[a-z0-9]+)?|sdk-java)$/, 'the AWS SDK for Java', ['1.12.782', '2.10.11']],
  [/^aws-sdk-(?:nodejs|js)$/, 'the AWS SDK for JavaScript', ['2.525.0', '3.27.0']],
  [/^aws-sdk-(?:core|ruby3?)$/, 'the AWS SDK for Ruby', ['3.58.0']],
  [/^aws-sdk-cpp$/, 'the AWS SDK for C++', ['1.7.174']],
  [/^aws-sdk-dotnet[a-z0-9-]*$/, 'the AWS SDK for .NET', ['3.3.659.1']],
  [/^aws-sdk-php$/, 'the AWS SDK for PHP', ['3.110.7']],
];

/** Reads `Botocore/1.12.100`, `aws-sdk-go@v1.23.10`, `aws-sdk-core-3.50.0`; `undefined` for what is none of them. */
export function readSdk(spelled: string): SdkVersion | undefined {
  const [, name = '', version = ''] = /^([a-z0-9-]+?)(?:[/@-]v?|==)(\d[\d.]*)$/i.exec(spelled) ?? [];
  const known = MINIMA.find(([spelling]) => spelling.test(name.toLowerCase()));
  if (known === undefined) return undefined;
  const [, sdk, minima] = known;
  const sameMajor = minima.find(minimum => minimum.split('.')[0] === version.split('.')[0]);
  return { sdk, version, minimum: sameMajor ?? minima[0] ?? '' };
}

/** Whether a version comes before another; missing parts count as zero. */
export function isOlder(version: string, minimum: string): boolean {
  const parts = (text: string) => text.split('.').map(Number);
  const [one, other] = [parts(version), parts(minimum)];
  const at = other.findIndex((part, index) => (one[index] ?? 0) !== part);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}
