import { z } from 'zod';
import { list } from './readers.ts';
import { variable } from './variable.ts';

const command = z
  .string()
  .transform((text, context): string[] => {
    try {
      return z.array(z.string().min(1)).min(1).max(100).parse(JSON.parse(text));
    } catch {
      context.addIssue('must be a JSON list of the program and its arguments: ["python3", "/opt/make.py"]');
      return z.NEVER;
    }
  })
  .refine(([program]) => !program!.startsWith('-'), 'must begin with a program');

/** Who makes the videos. */
export const pipelineVariables = {
  PIPELINE: variable(
    z.enum(['builtin', 'command'], 'must be builtin or command'),
    'builtin',
    'builtin: our own pipeline. command: the program of PIPELINE_COMMAND, see docs/command-pipeline.md.',
  ),
  PIPELINE_COMMAND: variable(
    command,
    null,
    'The program and its arguments as a JSON list, such as ["python3", "/opt/make.py"].',
  ),
  PIPELINE_FOLDER: variable(
    z.string(),
    null,
    'Folder that the program starts in; that of the run when absent.',
  ),
  PIPELINE_ENVIRONMENT: variable(
    list.refine((names) => names.every((name) => /^[A-Za-z_]\w*$/.test(name)), 'must be names of variables'),
    '',
    'Names of variables that the program sees besides PATH, HOME and TMPDIR, with commas between: those with its keys.',
  ),
} as const;
