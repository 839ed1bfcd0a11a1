import { changeRegional, upsert, where } from '../../builders/change.ts';
import { awsId } from '../../builders/naming.ts';
import { dhcpOptions } from '../../builders/network.ts';
import { replaceNodes } from '../../controllers/replace-nodes.ts';
import { settleNodes } from '../../controllers/settle-nodes.ts';
import { recordAt, textAt } from '../../fields.ts';
import type { Resource, World } from '../../world.ts';
import { flagOf } from '../arguments.ts';
import { changed } from '../session.ts';
import { type AwsCall, type AwsVerb, jsonFlag, needed, optional, several } from './call.ts';
import { shorthand } from './shorthand.ts';

/** What the AWS CLI does to nodes and what they are started from. */
export const NODE_VERBS: Readonly<Record<string, AwsVerb>> = {
  'ec2 start-instances': call => started(call),
  'ec2 reboot-instances': call => started(call),
  'ec2 modify-instance-metadata-options': call => {
    const hops = flagOf(call.args, 'http-put-response-hop-limit');
    const endpoint = flagOf(call.args, 'http-endpoint');
    const MetadataOptions = {
      ...(hops === '' ? {} : { HttpPutResponseHopLimit: Number(hops) }),
      ...(endpoint === '' ? {} : { HttpEndpoint: endpoint }),
    };
    return onEc2(
      call,
      'Instances',
      where('InstanceId', needed(call, 'instance-id'), one => ({
        ...one,
        MetadataOptions: { ...recordAt(one, 'MetadataOptions'), ...MetadataOptions },
      })),
    );
  },
  'ec2 create-launch-template-version': call => {
    const id = needed(call, 'launch-template-id');
    const data = recordAt(jsonFlag(call, 'launch-template-data'));
    const text = textAt(data, 'UserData');
    const source = optional(call, 'source-version');
    return onEc2(call, 'LaunchTemplateVersions', all => {
      const own = all.filter(one => textAt(one, 'LaunchTemplateId') === id);
      const newest = own.toSorted((a, b) => Number(b.VersionNumber) - Number(a.VersionNumber))[0] ?? {};
      // Without a source, a new version holds nothing but what it is given.
      const based = own.find(one => textAt(one, 'VersionNumber') === source);
      const LaunchTemplateData = {
        ...recordAt(based, 'LaunchTemplateData'),
        ...data,
        ...(text === '' ? {} : { UserData: Buffer.from(text, 'base64').toString('utf8') }),
      };
      const VersionNumber = Number(newest.VersionNumber ?? 0) + 1;
      return [...all, { ...newest, VersionNumber, DefaultVersion: false, LaunchTemplateData }];
    });
  },
  'ec2 create-dhcp-options': call => {
    const given = (call.args.flags['dhcp-configurations'] ?? []).map(word => shorthand([word]));
    const value = (key: string) =>
      textAt(
        given.find(one => textAt(one, 'Key') === key),
        'Values',
      );
    const id = awsId('dopt', 'made', value('domain-name-servers'), value('domain-name'));
    const made = dhcpOptions({
      id,
      name: 'made',
      account: call.account,
      domain: value('domain-name'),
      servers: [value('domain-name-servers')],
    });
    const ran = onEc2(call, 'DhcpOptions', upsert('DhcpOptionsId', made));
    return { ...ran, output: JSON.stringify({ DhcpOptions: { DhcpOptionsId: id } }) };
  },
  'eks update-nodegroup-version': call => {
    const cluster = needed(call, 'cluster-name');
    const name = needed(call, 'nodegroup-name');
    const template = shorthand(call.args.flags['launch-template'] ?? []);
    const { session } = call;
    const asked = { ...call, cluster, nodegroup: name, version: textAt(template, 'version') };
    const replaced = replaceNodes(session.world, asked);
    return changed(session, settled(replaced, call, cluster));
  },
  'ec2 create-key-pair': call => {
    const name = needed(call, 'key-name');
    // Auto Scaling groups try again every few minutes.
    const retried = (one: Resource) =>
      textAt(one, 'StatusMessage').includes(`key pair '${name}' does not exist`)
        ? { ...one, StatusCode: 'Successful', StatusMessage: undefined }
        : one;
    const { session } = call;
    return changed(
      session,
      changeRegional(session.world, call, 'autoscaling', 'Activities', all => all.map(retried)),
    );
  },
  'eks delete-nodegroup': call => {
    const name = needed(call, 'nodegroup-name');
    const isMeant = (one: Resource) =>
      textAt(one, 'nodegroupName') === name && textAt(one, 'clusterName') === needed(call, 'cluster-name');
    const world = changeRegional(call.session.world, call, 'eks', 'nodegroups', all =>
      all.filter(one => !isMeant(one)),
    );
    return changed(call.session, world);
  },
  'eks wait': call =>
    changed(call.session, settled(call.session.world, call, optional(call, 'cluster-name'))),
};

function started(call: AwsCall) {
  const ids = several(call, 'instance-ids');
  const isMeant = (one: Resource) => ids.includes(textAt(one, 'InstanceId'));
  const run = (one: Resource) => ({ ...one, State: { Code: 16, Name: 'running' }, StateReason: undefined });
  const instances = onEc2(call, 'Instances', all => all.map(one => (isMeant(one) ? run(one) : one)));
  const sound = changeRegional(instances.session.world, call, 'ec2', 'InstanceStatuses', all =>
    all.filter(one => !isMeant(one)),
  );
  const contexts = Object.keys(sound.clusters);
  return changed(
    instances.session,
    contexts.reduce((so, context) => settleNodes(so, context, call.session.now), sound),
  );
}

/** The world after a while, in the cluster of a name at EKS. */
function settled(world: World, { session }: AwsCall, cluster: string): World {
  const [context] = Object.entries(world.clusters).find(([, { eks }]) => eks?.name === cluster) ?? [];
  return context === undefined ? world : settleNodes(world, context, session.now);
}

function onEc2(call: AwsCall, list: string, change: (all: readonly Resource[]) => readonly Resource[]) {
  return changed(call.session, changeRegional(call.session.world, call, 'ec2', list, change));
}
