import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { eksPlaceOf, NOT_EKS, placeIn } from '../../nodes/eks-place.ts';
import { text } from './text.ts';

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html */
export const regionStsIsActive = defineCheck({
  id: 'aws/region-sts-is-active',
  needs: ['cluster'],
  reads: { aws: ['regionalSts'] },
  codes: { disabled: ['region', 'account'] },
  text,
  async run(found, { aws }) {
    const place = eksPlaceOf(found);
    if (!place) return skipped(NOT_EKS);
    const { region, account } = place;
    const state = await aws.regionalSts(placeIn(place));
    const evidence = { subject: `account ${account}`, path: `sts.${region}`, value: state };
    return state === 'active' ? ok([evidence]) : problem('disabled', { region, account }, [evidence]);
  },
});
