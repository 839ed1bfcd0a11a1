import { type Silence, shape } from './silence.ts';

/** What people configure so that they hear of errors: rules, routes, queries, patterns. */
export const configured: readonly Silence[] = [
  // Alerting rules of Prometheus and Loki, also inside Terraform and Helm values.
  shape(
    ['alert: ', 'alert = '],
    /\balert ?[:=] ?["']?[A-Z]\w{2,80}["']? (?:.{0,600}? )?(?:expr|expression) ?[:=] /,
  ),
  // Routes and inhibitions of Alertmanager.
  shape(
    ['matchers:', 'inhibit_rules', 'match_re:'],
    /\b(?:receiver|route|routes|inhibit_rules|equal): .{0,300}?(?:matchers|match|match_re):|_matchers: ?\[/,
  ),
  // Alarms as resources.
  shape(
    ['_alert_rule_group', '_metric_alarm', '_metric_filter', '_monitor"'],
    /\bresource "\w{2,60}(?:alert_rule_group|metric_alarm|metric_filter|_monitor)" /,
  ),
  // LogQL and PromQL.
  shape(
    [' |= ', ' |~ ', ' != "', '| json', '| logfmt', '| line_format'],
    /\{[^{}]{3,200}\} ?(?:\|[=~] |!= "|\| (?:json|logfmt|line_format|unpack)\b)/,
  ),
  shape(
    ['_over_time(', 'sum by', 'sum(', 'increase(', 'rate(', 'count by'],
    /\b(?:sum|count|max|min|avg|topk)\b ?(?:\d{1,2}, ?)?(?:(?:by|without) ?\([^)]{0,100}\) ?)?\( ?.{0,80}?\w{3,80}\{[^{}]{0,300}\}|\b(?:count|max|min|sum|avg|last)_over_time\( ?\w{0,80}\{|\b(?:rate|increase)\( ?\w{3,80}(?:\{[^{}]{0,300}\})?\[\d/,
  ),
  // KQL, CloudWatch Logs Insights, Splunk.
  shape(
    ['| where ', '| summarize', '| project', '| filter ', '| stats ', '| sort ', '| table '],
    /\| (?:where|summarize|project|extend|filter|stats|render|table) [\w@(]/,
  ),
  shape(
    ['select '],
    /\bselect\b.{1,400}? from \w.{1,200}? (?:where|group by|order by|limit)\b/i,
    /\bERROR\b|Exception:/,
  ),
  // Patterns that look for errors: log pipelines, problem detectors, tests of these.
  shape(
    ['pattern', 'grok', 'regex', 'filter'],
    /["']?\b(?:pattern|regex|grok|match|filter_pattern|filterPattern)["']?: ?["'][^"']{0,300}(?:\\[dws]|%\{\w|\(\?P?<|\.\*|\(\.\+\))/,
  ),
];
