import { writeFile } from 'node:fs/promises';
import { checkedIn } from './checked-in.ts';

// npm run documents: writes the documents as the code has them now.
for (const { file, text } of checkedIn()) {
  await writeFile(file, text);
  console.log(file.pathname);
}
