import { launchClaims, registerClaims } from '../../controllers/karpenter.ts';
import { settleNodes } from '../../controllers/settle-nodes.ts';
import { changed } from '../session.ts';
import type { Verb } from './call.ts';

/** `kubectl wait`: time goes by, in which Karpenter and kubelets try again. */
export const waitVerb: Verb = ({ session, cluster }) => {
  const { now } = session;
  const launched = launchClaims(session.world, cluster, now);
  return changed(session, registerClaims(settleNodes(launched, cluster, now), cluster, now));
};
