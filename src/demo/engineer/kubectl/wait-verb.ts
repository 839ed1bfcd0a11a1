import { settleNodes } from '../../controllers/settle-nodes.ts';
import { changed } from '../session.ts';
import type { Verb } from './call.ts';

/** `kubectl wait`: time goes by, in which kubelets try again. */
export const waitVerb: Verb = ({ session, cluster }) =>
  changed(session, settleNodes(session.world, cluster, session.now));
