import { Command, InvalidArgumentError, Option } from 'commander';
import { withRequestOptions } from './request-options.ts';

const seconds = (text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError('Give whole seconds, at least 1.');
  return value;
};

/** The command line `lectern`. The signal stops whatever a command does; each command's code is loaded when it is called. */
export function createProgram(signal: AbortSignal): Command {
  const program = new Command('lectern').description('A topic and a context in, a narrated lesson out.');

  withRequestOptions(program.command('demo'))
    .description('start everything, make one video through the API, stop everything')
    .option('--out <file>', 'where the video goes', 'out/lectern-demo.mp4')
    .action(async (options) => (await import('./commands/demo.ts')).demo(options, signal));

  withRequestOptions(program.command('make'))
    .description('make a video without a server')
    .requiredOption('--out <file>', 'where the video goes')
    .option('--cache <folder>', 'keep scenes and speech in this folder, and use them again')
    .action(async (options) => (await import('./commands/make.ts')).make(options, signal));

  withServerOptions(withRequestOptions(program.command('generate')))
    .description('ask a running server for a video; print the id of the job')
    .addOption(
      new Option('--approval <what>', 'wait for your approval of it').choices(['none', 'storyboard']),
    )
    .option('--out <file>', 'wait for the video and save it here')
    .action(async (options) => (await import('./commands/remote.ts')).generate(options, signal));

  withServerOptions(program.command('watch'))
    .description('show the progress of a job')
    .argument('<job>', 'id of the job')
    .action(async (job, options) => (await import('./commands/remote.ts')).watch(job, options, signal));

  withServerOptions(program.command('storyboard'))
    .description('print the storyboard of a job')
    .argument('<job>', 'id of the job')
    .option('--out <file>', 'save it here')
    .action(async (job, options) => (await import('./commands/remote.ts')).storyboard(job, options, signal));

  withServerOptions(program.command('approve'))
    .description('let a job go on with its storyboard')
    .argument('<job>', 'id of the job')
    .option('--changed <file>', 'the storyboard with your changes')
    .action(async (job, options) => (await import('./commands/remote.ts')).approve(job, options, signal));

  withServerOptions(program.command('download'))
    .description('save the video of a finished job')
    .argument('<job>', 'id of the job')
    .requiredOption('--out <file>', 'where the video goes')
    .action(async (job, options) => (await import('./commands/remote.ts')).download(job, options, signal));

  program
    .command('token')
    .description('print a development session token')
    .requiredOption('--user <name>', 'for whom')
    .option('--admin', 'with the role of an administrator', false)
    .option('--ttl <seconds>', 'lifetime', seconds, 60)
    .option('--api-key', 'an API key instead, which has no end', false)
    .action(async ({ user, admin, ttl, apiKey }) =>
      (await import('./commands/token.ts')).token({ user, admin, ttl_s: ttl, apiKey }),
    );

  program
    .command('doctor')
    .description('say what is installed, what is missing and how to get it')
    .action(async () => (await import('./commands/doctor.ts')).doctor());

  return program;
}

const withServerOptions = (command: Command): Command =>
  command
    .option('--server <url>', 'where the API answers (LECTERN_URL; this machine, port 8000)')
    .option('--user <name>', 'whom a development token is for when LECTERN_TOKEN is not set', 'developer');
