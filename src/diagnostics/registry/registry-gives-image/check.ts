import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { platformsIn } from '../../images/platforms.ts';
import { PULL_ARGS, pullOf } from '../../images/pull-of.ts';
import { text } from './text.ts';

/** Source: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests */
export const registryGivesImage = defineCheck({
  id: 'registry/registry-gives-image',
  needs: [],
  reads: { kubernetes: ['pod', 'node'], registry: ['anonymousManifest'] },
  codes: {
    absent: [...PULL_ARGS, 'registry', 'version'],
    'platform-missing': [...PULL_ARGS, 'node', 'needs', 'offers'],
  },
  text,
  async run(found, { kubernetes, registry: registries }) {
    const pull = await pullOf(found, kubernetes);
    if (pull?.reading.is !== 'image') return skipped('no image reference that can be read is known');
    const { registry, repository, tag = 'latest', digest, ecr, written } = pull.reading.image;
    if (ecr) return skipped('the image is in a private registry of ECR');
    const version = digest ?? tag;
    const answer = await registries.anonymousManifest(registry, repository, version);
    const subject = `image ${written}`;
    const said = (value: string) => ({ subject, path: `${registry}, asked without a login`, value });
    switch (answer.is) {
      case 'not-asked':
        return skipped(answer.because);
      case 'login-needed':
        return ok([said('wants a login, or does not have it: both are answered alike')]);
      case 'absent':
        return problem('absent', { ...pull.args, registry, version }, [said('absent')]);
      case 'found': {
        const node = pull.pod?.spec?.nodeName ?? '';
        const info = node ? (await kubernetes.node(node))?.status?.nodeInfo : undefined;
        const platforms = platformsIn(answer.text);
        if (!info || platforms.is !== 'index') return ok([said('there, and everybody may pull it')]);
        const needs = `${info.operatingSystem}/${info.architecture}`;
        const offers = platforms.platforms.join(', ');
        if (platforms.platforms.includes(needs)) return ok([said(`there, for ${offers}`)]);
        return problem('platform-missing', { ...pull.args, node, needs, offers }, [
          said(offers),
          { subject: `node ${node}`, path: 'nodeInfo', value: needs },
        ]);
      }
    }
  },
});
