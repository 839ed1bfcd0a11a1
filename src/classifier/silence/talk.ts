import { REMARK_LENGTH, type Silence } from './silence.ts';

/** Talk about an error, not a report of one. */
const TALK =
  /\b(?:usually|typically|often|just|only) means?\b|\bwhat (?:does|do|is meant by) (?!this|that|it\b|these|those).{1,80}\b(?:mean|stand for)\b|\b(?:faq|glossary|post-?mortem)\b|\bdifference between (?!the request)|\b(?:we|i|you|people|they) (?:should|could) (?:also |probably |really )?(?:alert|add|retry|handle|document|reduce|write|mention|rename|catch|monitor|track|show|log)\b|\bremember\b|\breminder:|\b(?:please(?! review the fields)|someone|anyone) review\b|\b(?:runbook|wiki) (?:page|entry|draft|index)\b|\blessons? learned\b|\bslides\b|\btrainees?\b|\bnew joiners?\b|\bidea (?:for|to)\b|\bdraft (?:for|of)\b|\bless noisy\b|\bwrite-up\b|\bby design\b|\b(?:article|blog post) (?:on|about|explains)\b|\bcheat sheet\b|\binterview\b|\bconfuse[ds]? .{1,60} with\b|\bproposal\b|\bfun fact\b|\bdoes(?:n't| not) (?:always|even|necessarily) (?:mean|prove)\b|\bpost-incident\b|\bhandbook\b|\bonboarding\b|\bno more \w{3,40} since\b/i;

const TALK_LOCALISED =
  /kein fehler|pas une erreur|no es un error|diff[ée]rence entre|diferen[cç](?:ia|a) entre|unterschied zwischen|differenza tra|que signifie(?! c)|qué significa(?! es[eto])|o que significa(?! (?:es[ts]e|iss?[ot]))|cosa significa(?! quest)|was bedeutet(?! d(?:as|iese))|bedeutet nur|(?:区别|區別)|違い|という(?:意味|説明)|用語集|차이(?:가|는|를|점)|무슨 의미|(?:verständnisfrage|was unterscheidet|fürs glossar)|(?:para los nuevos|pour les nouveaux|für die neuen|para os novos|per i nuovi)|páginas n(?:ov|uev)as|neue seiten|nouvelles pages/i;

/** Parts of logs, tables and messages of programs: what they stand in is a report, however it is introduced. */
const EVIDENCE =
  /\b(?:rpc error|status code|desc =|Warning |Error: |error: |ERROR |FATAL|level=|exit code|An error occurred|Caused by|Traceback|\w{3,60}Exception: )|<Code>|\b[EWI]\d{4} \d\d:|\b\d{1,2}\/\d{1,2} [A-Z]|\d\d:\d\d:\d\d|"\w{1,40}": ?["{[\d]|arn:aws|\b(?:kubectl|docker|aws|az|helm) \w{2,20} [\w-]/;

/** Questions of fact. */
const ASKED =
  /\b(?:anyone|anybody|someone) know (?:if|whether|where)\b|(?:quelqu'un sait|alguém sabe|alguien sabe|qualcuno sa|wei(?:ß|ss) jemand) (?:si|se|ob|où|onde|dónde|dove|wo)\b/i;

/** Words of somebody who has the trouble. */
const HAS_IT =
  /\b(?:[Gg]etting|[Ss]eeing|[Hh]itting|[Kk]eeps? (?:saying|failing|crashing|giving)|cannot (?!(?:get|list|watch|create|update|patch|delete|impersonate)\b)|can't|fails? (?:with|on|since|to)|failing|is failed|broken|is down|are down|outage|stuck|says (?!whether|that|what|so)|did not help|[Rr]ecibo|[Mm]e sale|bekomme|kriege|obtiens|[Rr]icevo|[Rr]ecebo|hängt|plante|échoue)|\bis in [A-Z]|\bagain,|\bnow: /;

/** Talk about errors: questions of meaning, plans, notes, lessons. */
export const talk: Silence = {
  literals: [
    'mean',
    'stand for',
    ' faq',
    'faq ',
    'faq:',
    'glossary',
    'mortem',
    'difference',
    'should ',
    'remember',
    'reminder',
    'review',
    'runbook',
    'wiki',
    'lesson',
    'slides',
    'trainee',
    'joiner',
    'idea ',
    'draft',
    'noisy',
    'write-up',
    'by design',
    'article',
    'blog post',
    'cheat sheet',
    'interview',
    'explains',
    'confuse',
    'proposal',
    'kein fehler',
    'pas une erreur',
    'no es un error',
    'différence entre',
    'diferencia entre',
    'diferença entre',
    'unterschied',
    'differenza tra',
    'signif',
    'bedeutet',
    '区别',
    '區別',
    '意思',
    '違い',
    '意味',
    '説明',
    '用語',
    '차이',
    '의미',
    'fun fact',
    "doesn't",
    'does not',
    'post-incident',
    'handbook',
    'onboarding',
    'know if',
    'know whether',
    'know where',
    'verständnisfrage',
    'unterscheide',
    'glossar',
    'sait ',
    'sabe s',
    'sabe d',
    'sabe o',
    'sa se',
    'jemand',
    'los nuevos',
    'les nouveaux',
    'die neuen',
    'os novos',
    'i nuovi',
    'páginas n',
    'neue seiten',
    'nouvelles pages',
    'no more ',
  ],
  patterns: [TALK, TALK_LOCALISED, ASKED, HAS_IT, EVIDENCE],
  holds: text => {
    if (text.length > REMARK_LENGTH || EVIDENCE.test(text)) return false;
    return !HAS_IT.test(text) && [TALK, TALK_LOCALISED, ASKED].some(pattern => pattern.test(text));
  },
};
