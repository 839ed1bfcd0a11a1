import { checks } from '../../../src/catalogue/checks.ts';
import { diagnose } from '../../../src/diagnose.ts';
import { declaredReads } from '../../../src/diagnostics/declared-reads.ts';
import type { Report } from '../../../src/domain/report.ts';
import { inquiryOf } from '../../../src/local/diagnose-demo.ts';
import { type DiagnosisSettings, makeDiagnosing } from '../../../src/main/make-diagnosing.ts';
import { clusterRoleFor } from '../../../src/providers/kubernetes/cluster-role.ts';
import { subjects } from '../../../src/subjects/index.ts';
import type { RealCluster } from './cluster.ts';
import type { Rule } from './grant-bot.ts';

/** The rules that `paramedic permissions --kubernetes` prints. */
export const DERIVED_RULES: readonly Rule[] = clusterRoleFor(
  declaredReads([...checks, ...subjects]).kubernetes,
).rules;

/** What is diagnosed on. */
export interface RealWorld {
  /** By the names under which the bot knows them. */
  readonly clusters: Readonly<Record<string, RealCluster>>;
  readonly settings?: Partial<DiagnosisSettings>;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Diagnoses a text, or `/diagnose …`, with the product's own clients, as the bot. */
export async function diagnoseReal(message: string, world: RealWorld): Promise<Report> {
  const settings: DiagnosisSettings = {
    clusters: Object.entries(world.clusters).map(([name, { botKubeconfig }]) => ({
      name,
      connection: { by: 'kubeconfig-text', text: botKubeconfig(name), context: name },
    })),
    accounts: [],
    access: [],
    kinds: [],
    diagnosisTimeoutMs: 30_000,
    ...world.settings,
  };
  const diagnosing = await makeDiagnosing(settings, world.environment ?? {});
  try {
    return await diagnose(
      inquiryOf({ message }),
      diagnosing.using(() => {}),
    );
  } finally {
    await diagnosing.close();
  }
}
