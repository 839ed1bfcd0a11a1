import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Azure quota or SKU not available',
  meaning:
    'Azure cannot make the nodes: the subscription’s core quota for that family or region is used up, or the VM size is not offered in that region or zone.',
  advice: [
    { text: 'See the quota of the region.', command: 'az vm list-usage --location {region} --output table' },
    {
      text: 'See which VM sizes the region offers.',
      command: 'az vm list-skus --location {region} --resource-type virtualMachines --output table',
    },
  ],
};
