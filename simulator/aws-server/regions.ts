import type { Resource } from '../world.ts';
import type { Call } from './call.ts';
import { firstWith, regionalList } from './lookup.ts';

// Source: https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
const ALWAYS_ON =
  'us-east-1 us-east-2 us-west-1 us-west-2 ap-south-1 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-west-1 eu-west-2 eu-west-3 eu-north-1 sa-east-1';
const OPT_IN =
  'af-south-1 ap-east-1 ap-south-2 ap-southeast-3 ap-southeast-4 ca-west-1 eu-central-2 eu-south-1 eu-south-2 il-central-1 me-central-1 me-south-1';

/** The regions an account sees; `ec2.Regions` of the asked region says which optional ones are enabled. */
export function regionsOf(call: Call): readonly Resource[] {
  const own = regionalList(call, 'ec2', 'Regions');
  const entry = (RegionName: string, OptInStatus: string) => {
    const Endpoint = `ec2.${RegionName}.amazonaws.com`;
    return { RegionName, Endpoint, OptInStatus, ...firstWith(own, 'RegionName', RegionName) };
  };
  return [
    ...ALWAYS_ON.split(' ').map(name => entry(name, 'opt-in-not-required')),
    ...OPT_IN.split(' ').map(name => entry(name, 'not-opted-in')),
  ];
}
