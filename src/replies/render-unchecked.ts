import type { Obstacle } from '../domain/outcome.ts';
import type { Report } from '../domain/report.ts';
import { CUT, shortened } from './escape.ts';
import { type ObstacleText, obstacleText } from './obstacle.ts';
import { bold, paragraph, plain, preformatted, type RichElement } from './rich-text.ts';
import { visible, visibleLine } from './visible.ts';
import { WORDS } from './words.ts';

const SHOWN = 8;
const SAYS = 500;
const RULE = 1_000;

/** Checks that the same obstacle stopped. */
export interface Unchecked {
  readonly titles: readonly string[];
  readonly obstacle: Obstacle;
  readonly text: ObstacleText;
}

/** What could not be checked, one entry an obstacle, in the order of the report. */
export function uncheckedByObstacle(report: Report): readonly Unchecked[] {
  const groups = Map.groupBy(report.unchecked, ({ obstacle }) => JSON.stringify(obstacleText(obstacle)));
  return [...groups.values()].flatMap(group => {
    const [first] = group;
    if (first === undefined) return [];
    const { obstacle } = first;
    return [{ titles: group.map(each => each.title), obstacle, text: obstacleText(obstacle) }];
  });
}

/** What could not be checked, why, and what would let the bot look. */
export function renderUnchecked(report: Report): readonly RichElement[] {
  const groups = uncheckedByObstacle(report);
  if (groups.length === 0) return [];
  const rest = groups.length - SHOWN;
  return [
    paragraph(bold(`\n${WORDS.states.unchecked.mark} ${WORDS.unchecked}`)),
    ...groups.slice(0, SHOWN).flatMap(renderOne),
    ...(rest > 0 ? [paragraph(plain(`${WORDS.andMore(rest)} ${CUT}`))] : []),
  ];
}

function renderOne({ titles, text: { says, remedy } }: Unchecked): readonly RichElement[] {
  const named = titles.map(title => `“${visibleLine(title)}”`).join(' · ');
  const why = paragraph(
    bold(`${shortened(named, SAYS)}: `),
    plain(
      `${shortened(visibleLine(says), SAYS)} ${shortened(visibleLine(remedy?.text ?? ''), SAYS)}`.trimEnd(),
    ),
  );
  return remedy?.rule === undefined ? [why] : [why, preformatted(shortened(visible(remedy.rule), RULE))];
}
