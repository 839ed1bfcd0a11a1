import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { PULL_ARGS, pullOf } from '../../images/pull-of.ts';
import { pullTrouble, wordsLike } from '../../images/pull-trouble.ts';
import { text } from './text.ts';

/** What Go’s TLS says, and what it means. Source: https://pkg.go.dev/crypto/x509 */
const REASONS = [
  { code: 'plain-http', words: /server gave HTTP response to HTTPS client/i },
  { code: 'expired', words: /certificate has expired or is not yet valid/i },
  {
    code: 'other-name',
    words: /certificate is (?:not )?valid for|doesn't contain any IP SANs|legacy Common Name/i,
  },
  {
    code: 'unknown-authority',
    words: /certificate signed by unknown authority|certificate is not trusted|self[- ]signed/i,
  },
  { code: 'handshake', words: /tls: |remote error: tls|x509: /i },
] as const;

/** Source: https://github.com/containerd/containerd/blob/main/docs/hosts.md */
export const nodeTrustsRegistry = defineCheck({
  id: 'kubernetes/node-trusts-registry',
  needs: [],
  reads: { kubernetes: ['pod', 'eventsAbout'] },
  codes: {
    'plain-http': [...PULL_ARGS, 'registry', 'node', 'host', 'port'],
    expired: [...PULL_ARGS, 'registry', 'node', 'host', 'port'],
    'other-name': [...PULL_ARGS, 'registry', 'node', 'host', 'port'],
    'unknown-authority': [...PULL_ARGS, 'registry', 'node', 'host', 'port'],
    handshake: [...PULL_ARGS, 'registry', 'node', 'host', 'port'],
  },
  text,
  async run(found, { kubernetes }) {
    const pull = await pullOf(found, kubernetes);
    const trouble = pull && (await pullTrouble(pull, kubernetes));
    if (pull?.reading.is !== 'image' || !trouble) return skipped('no pod is known that pulls the image');
    if (trouble.is === 'over') return ok([trouble.evidence]);
    if (trouble.is === 'silent') return skipped('the pod’s events say nothing (any more)');
    const { registry } = pull.reading.image;
    const [host = '', port = '443'] = registry.split(':');
    const args = { ...pull.args, registry, host, port, node: pull.pod?.spec?.nodeName ?? '' };
    for (const { code, words } of REASONS) {
      const said = wordsLike(trouble, words);
      if (said) return problem(code, args, [said]);
    }
    return ok(trouble.words.slice(0, 1));
  },
});
