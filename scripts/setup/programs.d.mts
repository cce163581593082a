export interface SystemProgram {
  name: string;
  why: string;
  /** Only the tests need it. */
  forTests?: boolean;
  /** Path of the program or its data, or null; nothing is run. */
  find(): string | null;
  apt: string[];
  brew: string[] | null;
  /** What happens where it is missing; null: nothing works without it. */
  without: string | null;
}
export const programs: SystemProgram[];
export function missingPrograms(forTests?: boolean): SystemProgram[];
export function howToInstall(program: SystemProgram, platform?: NodeJS.Platform): string | null;
