/** Twice a quantity: `170Mi` → `340Mi`; empty for what is no plain quantity. */
export function doubled(quantity: string): string {
  const { amount = '', unit = '' } = /^(?<amount>\d{1,9})(?<unit>[KMG]i?)?$/.exec(quantity)?.groups ?? {};
  return amount === '' ? '' : `${Number(amount) * 2}${unit}`;
}

const UNITS: Readonly<Record<string, number>> = {
  m: 1e-3,
  k: 1e3,
  K: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
};

/** What a quantity of the API amounts to: `500m` → 0.5; NaN for what is none. Source: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/ */
export function amountOf(quantity: string): number {
  const { amount, unit } =
    /^(?<amount>\d{1,15}(?:\.\d{1,9})?)(?<unit>[mkKMGT]i?)?$/.exec(quantity)?.groups ?? {};
  return amount === undefined
    ? Number.NaN
    : Number(amount) * (unit === undefined ? 1 : (UNITS[unit] ?? Number.NaN));
}
