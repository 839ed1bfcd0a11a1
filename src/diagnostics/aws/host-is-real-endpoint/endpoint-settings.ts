import type { Container } from '../../../providers/kubernetes/types.ts';
import { endpointServiceOf } from '../../network/aws/endpoint-service-of.ts';
import { regionNamed } from '../../network/aws/regions.ts';

/** A variable by which a container says which endpoint it asks. */
export interface Setting {
  readonly container: string;
  readonly variable: string;
  readonly value: string;
}

const REGION = /^AWS_(?:DEFAULT_)?REGION$/;
/** Source: https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html */
const ENDPOINT = /^AWS_ENDPOINT_URL(?:_\w{1,60})?$/;

/** The first variable for a region or an endpoint whose value is one that is looked for. */
export function settingOf(
  containers: readonly Container[],
  isSought: (value: string) => boolean,
): Setting | undefined {
  return settingsIn(containers).find(({ value }) => isSought(value));
}

/** A variable that names a real region or endpoint, in the template itself. */
export function namesItself(containers: readonly Container[]): Setting | undefined {
  return settingsIn(containers).find(({ variable, value }) =>
    REGION.test(variable) ? regionNamed(value) !== undefined : endpointServiceOf(value).is === 'service',
  );
}

function settingsIn(containers: readonly Container[]): readonly Setting[] {
  return containers.flatMap(({ name, env = [] }) =>
    env
      .filter(one => REGION.test(one.name) || ENDPOINT.test(one.name))
      .map(one => ({ container: name, variable: one.name, value: one.value ?? '' })),
  );
}
