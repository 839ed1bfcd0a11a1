import { Command, CommanderError } from 'commander';
import { classifyInput } from './cli/classify.ts';
import { complain } from './cli/complain.ts';
import type { DiagnoseOptions } from './cli/diagnose.ts';
import type { PermissionChoice } from './cli/permissions.ts';
import { processVariables } from './config/environment.ts';
import type { Terminal } from './main/terminal.ts';

const terminal: Terminal = {
  variables: processVariables(),
  folder: process.cwd(),
  stdin: process.stdin,
  out: text => void process.stdout.write(text),
  err: text => void process.stderr.write(text),
  colour: process.stdout.isTTY && !processVariables().NO_COLOR,
};

/** Every command, each loaded only when it is called: recognising needs no cloud client. */
function makeProgram(): Command {
  const program = new Command('paramedic')
    .description('Paste an error, get its cause, the evidence and the fix. Only reads.')
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  addQuestions(program);
  addSetup(program);
  addServices(program);
  return program;
}

function addQuestions(program: Command): void {
  program
    .command('diagnose [words...]')
    .description('diagnose a text, - for standard input, or KIND NAME such as: pod my-app')
    .option('-c, --cluster <name>', 'look in this cluster')
    .option('-n, --namespace <name>', 'look in this namespace')
    .option('--config <file>', 'configuration file (default: paramedic.yaml)')
    .option('--demo <incident>', 'diagnose a demo incident instead')
    .option('--repaired', 'with --demo: after the steps of the report have been taken')
    .option('--kind <id>', 'what kind of error the text is, where it does not say')
    .option('--json', 'print the report as JSON')
    .option('--all', 'print every check, all evidence and all steps')
    .action(async (words: string[], options: DiagnoseOptions) => {
      const { diagnoseInput } = await import('./cli/diagnose.ts');
      process.exitCode = await diagnoseInput(terminal, words, options);
    });
  program
    .command('classify')
    .description('recognise the error in a paste on standard input; prints JSON')
    .option('--jsonl', 'one {"id","text"} a line in, one answer a line out')
    .action((options: { jsonl?: boolean }) => classifyInput(terminal, options));
  program
    .command('explain <kind>')
    .description('tell what an error kind means and how it is recognised')
    .action(async (kind: string) => (await import('./cli/explain.ts')).explainKind(terminal, kind));
  program
    .command('demo')
    .description('list the demo incidents')
    .option('--json', 'as JSON')
    .action(async (options: { json?: boolean }) =>
      (await import('./local/list-incidents.ts')).listIncidents(terminal, options),
    );
}

function addSetup(program: Command): void {
  program
    .command('permissions')
    .description('print the least Kubernetes role and cloud policies that the checks need')
    .option('--kubernetes', 'only the ClusterRole, as YAML')
    .option('--aws', 'only the IAM policy, as JSON')
    .option('--azure', 'only the custom role for Azure, as JSON')
    .option('--azure-cluster-user', 'the same, for AKS clusters that are configured without a kubeconfig')
    .option('--subscription <id...>', 'with --azure: where the role may be given')
    .action(async (only: PermissionChoice) =>
      (await import('./cli/permissions.ts')).printPermissions(terminal, only),
    );
  program
    .command('doctor')
    .description('check configuration, tokens, and access to clusters and accounts')
    .option('--config <file>', 'configuration file (default: paramedic.yaml)')
    .action(async (options: { config?: string }) => {
      const { runDoctor } = await import('./cli/doctor.ts');
      process.exitCode = await runDoctor(terminal, options);
    });
}

function addServices(program: Command): void {
  for (const [role, description] of ROLES) {
    program
      .command(role)
      .description(description)
      .option('--config <file>', 'configuration file (default: paramedic.yaml)')
      .option('--port <number>', 'port of the local workspace (default: 4040)')
      .action(async (options: { config?: string; port?: string }) => {
        const { run } = await import('./main.ts');
        await run(role, terminal, options);
      });
  }
}

const ROLES = [
  ['start', 'run bot and worker in one process; without Slack tokens with a local workspace in the browser'],
  ['bot', 'run the part that listens to Slack (needs REDIS_URL)'],
  ['worker', 'run the part that diagnoses and answers (needs REDIS_URL)'],
] as const;

try {
  await makeProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else process.exitCode = complain(error, terminal.err);
}
