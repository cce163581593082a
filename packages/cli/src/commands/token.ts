import { readEnvironment } from '../environment.ts';
import { type DevelopmentUser, developmentToken } from '../session.ts';

/** Prints a development session token and nothing else. */
export async function token(options: DevelopmentUser): Promise<void> {
  console.log(await developmentToken(readEnvironment(), options));
}
