// What several benches need: the program that makes load, a PostgreSQL of their own, the time of a processor.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** What makes people and load, and serves the least handlers: beside the program. */
export function bench(program) {
  const path = join(dirname(program), 'bench');
  if (!existsSync(path)) throw new Error(`${path} is not there: run “make bench”, which builds it`);
  return path;
}

/** Puts a portal on a PostgreSQL that ends with this process, on core 0; answers where its files are. */
export function onPostgres(portal, folder) {
  const script = join(root, 'server/tests/postgres.sh');
  const url = execFileSync('taskset', ['-c', '0', script, '--fsync', String(process.pid)], { encoding: 'utf8' }).trim();
  Object.assign(portal.more, { DATABASE_URL: url, PASSERELLE_KEYS_FILE: join(folder, 'keys'), PASSERELLE_FILES: join(folder, 'files') });
  execFileSync('sh', ['-c', `echo "1 $(head -c 32 /dev/urandom | base64)" > ${join(folder, 'keys')}`]);
  return new URL(url).searchParams.get('host');
}

/** Milliseconds of a processor that a program has used so far, and the PostgreSQL at `data`, where it has one. */
export function spent(program, data) {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(stat).filter(Boolean);
  const postmaster = data && Number(readFileSync(join(data, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
  const ours = processes.filter(({ pid, parent }) => pid === program || pid === postmaster || parent === postmaster);
  return ours.reduce((sum, { ticks }) => sum + ticks * 10, 0);
}

/** A process: its parent, and the ticks (100 a second) that it and its children that ended have used. */
function stat(name) {
  try {
    const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1].split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return { pid: Number(name), parent: Number(fields[1]), ticks };
  } catch {
    return undefined;
  }
}
