import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'AWS is throttling calls',
  meaning:
    'The account makes more calls to this API than AWS lets through at the moment. Retries usually succeed; the caller that floods is often another one.',
  advice: [
    {
      text: 'Find out who makes the calls.',
      command:
        "aws cloudtrail lookup-events --lookup-attributes AttributeKey=EventName,AttributeValue={operation} --max-results 50 --query 'Events[].Username' --output text",
    },
    {
      text: 'Let the SDK back off by itself.',
      command: 'kubectl set env {restart} -n {namespace} AWS_RETRY_MODE=adaptive AWS_MAX_ATTEMPTS=10',
    },
  ],
};
