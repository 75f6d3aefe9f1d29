// What the Observatory says of pages, as JSON: its grade, its score and what failed. Started on its own, because a
// process learns which certificates to believe when it begins (NODE_EXTRA_CA_CERTS).

import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { scan } from '@mdn/mdn-http-observatory';

// the list of names that browsers know to be secure is fetched by the package's own set-up, and not needed here
const list = join(dirname(createRequire(import.meta.url).resolve('@mdn/mdn-http-observatory')), '../conf/hsts-preload.json');
if (!existsSync(list)) writeFileSync(list, '{}');

const said = [];
for (const address of process.argv.slice(2)) {
  const { scan: found, tests } = await scan(address);
  const failed = Object.entries(tests).filter(([, { pass }]) => !pass).map(([name, { result }]) => `${name}: ${result}`);
  said.push({ address, grade: found.grade, score: found.score, status: found.statusCode, failed });
}
console.log(JSON.stringify(said));
