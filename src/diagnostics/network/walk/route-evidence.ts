import type { Evidence } from '../../../domain/outcome.ts';
import type { Route, RouteTable } from '../../../providers/aws/network-types.ts';

const MOST_ROUTES = 10;

/** All routes of a table, for showing that none fits. */
export function tableEvidence(table: RouteTable): Evidence {
  const shown = table.routes.slice(0, MOST_ROUTES).map(routeText).join('; ');
  const more = table.routes.length > MOST_ROUTES ? `; and ${table.routes.length - MOST_ROUTES} more` : '';
  return { subject: `route-table ${table.id}`, path: 'Routes', value: `${shown}${more}` || 'none' };
}

/** One route of a table. */
export function routeEvidence(table: RouteTable, route: Route): Evidence {
  return { subject: `route-table ${table.id}`, path: 'Routes', value: routeText(route) };
}

function routeText({ destination, target, blackhole }: Route): string {
  return `${destination} → ${target.id}${blackhole ? ' (blackhole)' : ''}`;
}
