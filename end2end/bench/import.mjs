// An import of the whole inventory, against reading its files and making one commit durable.

import { Portal, hasInventory } from '../support/portal.js';
import { atMost, median, record, told } from '../support/report.js';

const RUNS = 5;

if (hasInventory) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const portal = new Portal('import');
    const line = portal.importInventory('now', { PASSERELLE_LOG: 'info' }).split('\n').find((text) => text.includes('"imported"'));
    runs.push(JSON.parse(line).fields);
    await portal.stop();
  }
  const ratio = ({ total_micros: total, reading_micros: reading, commit_micros: commit }) => total / (reading + commit);
  record([
    atMost('import', `importing 1,752 services and 2,343 standards, median of ${RUNS}`, median(runs.map(ratio)), '× reading and one commit', 6),
    told('import-time', 'the same, on SQLite', median(runs.map(({ total_micros: total }) => total / 1000)), 'ms'),
  ]);
} else {
  console.log('  skipped: the federal inventory is not at hand');
}
