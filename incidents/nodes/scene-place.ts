import { nodeNameOf } from '../../simulator/builders/compute.ts';
import { idAt, PROD, zoneOf } from '../../simulator/builders/healthy/site.ts';

/** The cluster, account and region in which the incidents happen. */
export const PLACE = { cluster: PROD.cluster, account: PROD.account, region: PROD.region } as const;

/** The instance that should have become a node. */
export const STRAY = idAt(PROD, 'i', 'stray');
/** Its address. */
export const STRAY_ADDRESS = '10.0.1.77';

/** The name that its node would have. */
export const STRAY_NODE = nodeNameOf(STRAY_ADDRESS, zoneOf(PROD, 'a'));

/** The instance of a node that is there. */
export const MEMBER = idAt(PROD, 'i', '0');

/** The name of that node. */
export const MEMBER_NODE = nodeNameOf('10.0.1.21', zoneOf(PROD, 'a'));

/** The role of the nodes, and of its instance profile. */
export const NODE_ROLE = `${PROD.cluster}-node`;

/** The same, as an ARN. */
export const NODE_ROLE_ARN = `arn:aws:iam::${PROD.account}:role/${NODE_ROLE}`;

/** Ids of the parts of the site. */
export const ID = {
  vpc: idAt(PROD, 'vpc'),
  subnet: idAt(PROD, 'subnet', 'private-a'),
  routes: idAt(PROD, 'rtb', 'private'),
  publicRoutes: idAt(PROD, 'rtb', 'public'),
  nat: idAt(PROD, 'nat'),
  igw: idAt(PROD, 'igw'),
  acl: idAt(PROD, 'acl'),
  group: idAt(PROD, 'sg', 'cluster'),
  template: idAt(PROD, 'lt'),
  image: idAt(PROD, 'ami'),
  dhcp: idAt(PROD, 'dopt'),
} as const;
