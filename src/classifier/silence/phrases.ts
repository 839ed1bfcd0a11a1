import { REMARK_LENGTH, type Silence } from './silence.ts';

/** A short text with one of these whole phrases, unless it holds what the pattern finds as well. */
function phrased(phrases: readonly string[], unless: RegExp): Silence {
  return {
    literals: phrases,
    patterns: [unless],
    holds: text => {
      if (text.length > REMARK_LENGTH) return false;
      const lower = text.toLowerCase();
      return phrases.some(phrase => standsAlone(lower, phrase)) && !unless.test(text);
    },
  };
}

const LETTER = /[\p{Script=Latin}\d]/u;

/** Whether a phrase stands in a text as words of its own. */
function standsAlone(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  if (at < 0) return false;
  const [before = '', after = ''] = [text[at - 1], text[at + phrase.length]];
  return !(joins(before, phrase.at(0)) || joins(phrase.at(-1), after));
}

function joins(left = '', right = ''): boolean {
  return LETTER.test(left) && LETTER.test(right);
}

/** Said of trouble that is not over after all, or is shown at work. */
const GOES_ON =
  /\b(?:(?<!try )again|keeps|still|help|urgent|down since|encore|toujours|wieder da|sigue|otra vez|de novo|ancora|helft|pomocy)\b|(?:läuft|geht) wieder nicht|werkt weer niet|remarche (?:toujours )?pas|non funziona di nuovo|not back to normal|又来|又出现|还是|再発|다시 발생|\d\d:\d\d:\d\d|\b[EWIF]\d{4} \d\d:|Traceback|\w{3,60}(?:Error|Exception): |rpc error: code|Error from server/i;

/** What people say of trouble that is over. */
const OVER: readonly string[] = [
  'closing the loop',
  'closing the thread',
  'closing the ticket',
  'closed the ticket',
  'ticket is closed',
  'for the archive',
  'quiet ever since',
  'fixed it for good',
  'back to normal',
  'was my laptop',
  'that was me',
  'never mind',
  'nevermind',
  'no longer an issue',
  'all good, thanks',
  'all green since',
  'can be closed',
  'erledigt',
  'ticket ist zu',
  'läuft alles wieder',
  'läuft wieder',
  'geht wieder',
  'hat sich erledigt',
  "c'est réglé",
  'est réglé',
  'sont réglés',
  'réglé depuis',
  'archiver le fil',
  'ça remarche',
  'tout est vert',
  'ya está arreglado',
  'ya está solucionado',
  'ya funciona',
  'ya quedó',
  'solucionado',
  'já está resolvido',
  'já foi resolvido',
  'voltou ao normal',
  'podem fechar',
  'è risolto',
  'funziona di nuovo',
  'werkt weer',
  'już działa',
  '解消済み',
  '解消しました',
  '対応済み',
  '復旧しました',
  '共有だけ',
  '恢复正常',
  '已恢复',
  '已处理',
  '已修好',
  '해결했',
  '복구됐',
];

/** What people say when they speak of errors that they do not have. */
const ASIDE: readonly string[] = [
  'pr note',
  'mr note',
  'release note',
  'not a bug',
  'no outage',
  'not an outage',
  'no incident',
  'not an incident',
  'no action needed',
  'no behaviour change',
  'no behavior change',
  'today i learned',
  'in my notes',
  'where should this live',
  'my list so far',
  'how would you rate',
  'would you phrase',
  'for the docs',
  'for the onboarding',
  'for the postmortem',
  'for the training',
  'writing documentation',
  'i propose',
  "i'd propose",
  'i would propose',
  'kein incident',
  'kein ausfall',
  'keine störung',
  'akut nichts',
  'akut ist nichts',
  'vorschlag',
  'würde vorschlagen',
  'fürs protokoll',
  'kann man grafana',
  "pas d'incident",
  'pour le compte rendu',
  'pour écrire un test',
  'pour la doc',
  'je propose',
  'proporrei',
  'propongo',
  'obiezioni',
  'nessun incidente',
  'sin incidencia',
  'para la documentación',
  'para el acta',
  'sem incidente',
  'para a documentação',
  'geen storing',
  'ik schrijf alleen',
  '勉強会',
  '写文档',
  '分享会',
  '문서 작성',
];

/** Remarks on trouble that is over, and on trouble that nobody has. */
export const phrases: readonly Silence[] = [phrased(OVER, GOES_ON), phrased(ASIDE, GOES_ON)];
