import { passTimeIn } from '../../controllers/pass-time.ts';
import { changed } from '../session.ts';
import type { Verb } from './call.ts';

/** `kubectl wait`: time goes by, in which Karpenter and kubelets try again. */
export const waitVerb: Verb = ({ session, cluster }) =>
  changed(session, passTimeIn(session.world, cluster, session.now));
