import { spawnSync } from 'node:child_process';
import { chownSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How to run a program as somebody who is not root: words before the command, or the ids to start it with. */
export interface Account {
  words: string[];
  uid?: number;
  gid?: number;
  /** Whom the program's files must belong to on disk; null: us. */
  owner: { uid: number; gid: number } | null;
}

/** No way was found to run PostgreSQL as another user than root. */
export class NoAccount extends Error {
  constructor(folder: string) {
    super(
      `PostgreSQL refuses to run as root, and no other account can work in ${folder}. ` +
        'Start Lectern as an ordinary user, put LECTERN_DATA where others may pass, or set DATABASE_URL.',
    );
    this.name = 'NoAccount';
  }
}

/**
 * The account that PostgreSQL runs under, tried for real: it must not be root, must write in `folder` and must read `program`.
 * The folder is given to that account. An ordinary user is taken as he is. For root there are four ways, the plainest first:
 * the account `nobody`; nobody with the right to read and pass everywhere, for clones below a closed folder such as /root
 * (PostgreSQL asks access(2), which honours that right only with the securebit no_setuid_fixup); a user namespace in which
 * our own root is called nobody; nobody with the right to write everywhere.
 * @throws NoAccount
 */
export function accountFor(folder: string, program: string, path: string): Account {
  if (process.getuid?.() !== 0) return { words: [], owner: null };
  for (const account of waysForRoot()) {
    giveTo(folder, account.owner ?? { uid: 0, gid: 0 });
    if (works(account, folder, program, path)) return account;
  }
  throw new NoAccount(folder);
}

function waysForRoot(): Account[] {
  const nobody = readNobody();
  const { uid, gid } = nobody;
  const withRight = (right: string): Account => ({
    words: [
      ...[
        'setpriv',
        `--reuid=${uid}`,
        `--regid=${gid}`,
        '--clear-groups',
        '--securebits',
        '+no_setuid_fixup',
      ],
      ...[`--inh-caps=+${right}`, `--ambient-caps=+${right}`, '--'],
    ],
    owner: nobody,
  });
  return [
    { words: [], uid, gid, owner: nobody },
    withRight('dac_read_search'),
    { words: ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'], owner: null },
    withRight('dac_override'),
  ];
}

function readNobody(): { uid: number; gid: number } {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('nobody:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return { uid: Number(uid ?? 65534), gid: Number(gid ?? 65534) };
}

const question = 'test "$(id -u)" != 0 && cd "$1" && test -w . && test -r "$2" && test -x "$2"';

function works(account: Account, folder: string, program: string, path: string): boolean {
  const [command, ...args] = [...account.words, 'sh', '-c', question, 'sh', folder, program];
  const answer = spawnSync(command!, args, {
    cwd: '/',
    stdio: 'ignore',
    env: { PATH: path },
    ...(account.uid === undefined ? {} : { uid: account.uid, gid: account.gid }),
  });
  return answer.status === 0;
}

function giveTo(folder: string, owner: { uid: number; gid: number }): void {
  if (statSync(folder).uid === owner.uid) return;
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    chownSync(join(folder, entry), owner.uid, owner.gid);
  }
  chownSync(folder, owner.uid, owner.gid);
}
