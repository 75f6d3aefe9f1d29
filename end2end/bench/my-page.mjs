// My page with 10,000 people and 1,000,000 subscriptions, beside a bare handler that reads one row of the same database;
// and what a page costs with 1,000 people and with 100,000. On both engines.

import { Crowd, beside, growth } from '../support/crowd.js';
import { atMost, record, told } from '../support/report.js';

const PAGE = '/en/my-page';

/** @param {number} each subscriptions of one person */
const people = (engine, count, each) => new Crowd(engine, `${count} people`, ['seed', String(count), String(count * each)], PAGE);

const figures = [];
for (const engine of ['sqlite', 'postgres']) {
  const { most, ratio, wait, bare } = await beside(people(engine, 10_000, 100));
  const grown = await growth(people(engine, 1000, 10), people(engine, 100_000, 10));
  figures.push(
    atMost(`my-page-${engine}-p99`, `99 in 100 of my pages at half of saturation against one read by primary key, ${engine}`, ratio, '×', 4),
    told(`my-page-${engine}-rate`, `my pages a second at saturation, one core, ${engine}`, most, 'requests/s'),
    told(`my-page-${engine}-wait`, `99 in 100 of my pages at half of that, ${engine}`, wait, 'ms'),
    told(`my-page-${engine}-bare`, `99 in 100 of the bare handler's at the same rate, ${engine}`, bare, 'ms'),
    atMost(`my-page-${engine}-growth`, `processor time of my page, 100,000 people against 1,000, ${engine}`, grown, '×', 1.3),
  );
}
record(figures);
