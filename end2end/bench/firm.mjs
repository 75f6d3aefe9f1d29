// The page of a firm where there are 100,000 applications with 1,000,000 entries in their histories, beside a bare handler
// that reads one row of the same database; and what a page costs with 1,000 firms and with 100,000. On both engines.
// PASSERELLE_FIRMS makes all of it smaller, to see that it runs.

import { Crowd, beside, growth } from '../support/crowd.js';
import { atMost, record, told } from '../support/report.js';

/** Firms of the first measure; each has a hundred applications, each of these ten entries. */
const FIRMS = Number(process.env.PASSERELLE_FIRMS ?? 1000);

const crowd = (engine, count, applications, events) =>
  new Crowd(engine, `${count} firms`, ['seed-firms', ...[count, applications, events].map(String)], 'own');

const figures = [];
for (const engine of ['sqlite', 'postgres']) {
  const { most, ratio, wait, bare } = await beside(crowd(engine, FIRMS, FIRMS * 100, FIRMS * 1000));
  // two applications of each: what grows is the number of firms alone
  const grown = await growth(crowd(engine, FIRMS, FIRMS * 2, FIRMS * 2), crowd(engine, FIRMS * 100, FIRMS * 200, FIRMS * 200));
  figures.push(
    atMost(`firm-${engine}-p99`, `99 in 100 of the pages of firms at half of saturation against one read by primary key, ${engine}`, ratio, '×', 4),
    told(`firm-${engine}-rate`, `pages of firms a second at saturation, one core, ${engine}`, most, 'requests/s'),
    told(`firm-${engine}-wait`, `99 in 100 of the pages of firms at half of that, ${engine}`, wait, 'ms'),
    told(`firm-${engine}-bare`, `99 in 100 of the bare handler's at the same rate, ${engine}`, bare, 'ms'),
    atMost(`firm-${engine}-growth`, `processor time of the page of a firm, ${FIRMS * 100} firms against ${FIRMS}, ${engine}`, grown, '×', 1.3),
  );
}
record(figures);
