import { chemistry } from './chemistry/index.ts';
import { computing } from './computing/index.ts';
import type { Demonstration } from './demonstration.ts';
import { mathematics } from './mathematics/index.ts';
import { physics } from './physics/index.ts';

export const bySubject = { mathematics, physics, chemistry, computing };

/** Every demonstration. Where two show a topic, the earlier one comes first in the lesson. */
export const demonstrations: readonly Demonstration[] = Object.values(bySubject).flat();
