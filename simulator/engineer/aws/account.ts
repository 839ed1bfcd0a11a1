import { changeIam, changeRegional, remove, upsert, where } from '../../builders/change.ts';
import { hasFlag } from '../arguments.ts';
import { changed } from '../session.ts';
import { type AwsVerb, needed } from './call.ts';

/** What the AWS CLI changes about an account's regions and about subnets. */
export const ACCOUNT_VERBS: Readonly<Record<string, AwsVerb>> = {
  'account enable-region': call => {
    const region = { RegionName: needed(call, 'region-name'), OptInStatus: 'opted-in' };
    const enabled = changeRegional(call.session.world, call, 'ec2', 'Regions', upsert('RegionName', region));
    const active = changeIam(
      enabled,
      call.account,
      'StsDisabledRegions',
      remove('RegionName', region.RegionName),
    );
    return changed(call.session, active);
  },
  // Instances that run already keep the addresses that they have.
  'ec2 modify-subnet-attribute': call => {
    const MapPublicIpOnLaunch = hasFlag(call.args, 'map-public-ip-on-launch');
    const change = where('SubnetId', needed(call, 'subnet-id'), one => ({ ...one, MapPublicIpOnLaunch }));
    return changed(call.session, changeRegional(call.session.world, call, 'ec2', 'Subnets', change));
  },
};
