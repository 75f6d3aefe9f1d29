// How well the search finds what people mean, beside plain BM25 over the same names and descriptions.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { saturate } from '../support/nginx.js';
import { Bm25 } from '../support/bm25.js';
import { Portal, hasInventory } from '../support/portal.js';
import { atLeast, record, told } from '../support/report.js';

const fixtures = resolve(import.meta.dirname, '../../server/tests/it/fixtures/search');

/** `query,lang,kind,expected`, of which only the query may be quoted. */
function judged(name) {
  const [, ...lines] = readFileSync(`${fixtures}/${name}.csv`, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [, quoted, plain, lang, kind, expected] = /^(?:"((?:[^"]|"")*)"|([^",]*)),(\w+),(\w+),(.*)$/.exec(line);
    const grades = new Map(expected.trim().split(/\s+/).map((item) => [item.split(':')[0], Number(item.split(':')[1])]));
    return { query: quoted?.replaceAll('""', '"') ?? plain, lang, kind, grades };
  });
}

const gain = (grades) => grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

/** success@1, success@5, MRR and nDCG@10 of one group. */
function score(found) {
  const mean = (of) => found.reduce((sum, one) => sum + of(one), 0) / found.length;
  const place = ({ order, grades }) => order.findIndex((id) => (grades.get(id) ?? 0) >= 2);
  const ndcg = ({ order, grades }) => {
    const best = [...grades.values()].sort((a, b) => b - a).slice(0, 10);
    return gain(order.slice(0, 10).map((id) => grades.get(id) ?? 0)) / gain(best);
  };
  return {
    first: mean((one) => Number(place(one) === 0)),
    five: mean((one) => Number(place(one) >= 0 && place(one) < 5)),
    mrr: mean((one) => (place(one) < 0 ? 0 : 1 / (place(one) + 1))),
    ndcg: mean(ndcg),
  };
}

const said = ({ first, five, mrr, ndcg }) => [first, five, mrr, ndcg].map((value) => value.toFixed(3)).join('  ');

async function ours(portal, { query, lang }) {
  const answer = await fetch(`${portal.origin}/api/v1/services?lang=${lang}&q=${encodeURIComponent(query)}`);
  return (await answer.json()).items.map(({ id }) => id);
}

async function measure(portal, plain) {
  const figures = [];
  for (const name of ['judged', 'held-out']) {
    const queries = judged(name);
    const found = [];
    // one after another: a program that asks everything at once is told to wait
    for (const one of queries) found.push({ ...one, order: await ours(portal, one) });
    const base = queries.map((one) => ({ ...one, order: plain[one.lang].find(one.query, 20) }));
    console.log(`  ${name}: success@1, success@5, MRR, nDCG@10; the same of plain BM25`);
    const groups = [...new Set(queries.flatMap(({ lang, kind }) => [lang, `${lang} ${kind}`]))].sort();
    for (const group of groups) {
      const of = ({ lang, kind }) => group === lang || group === `${lang} ${kind}`;
      const [mine, theirs] = [score(found.filter(of)), score(base.filter(of))];
      console.log(`    ${group.padEnd(14)} ${String(queries.filter(of).length).padStart(4)}  ${said(mine)}   ${said(theirs)}`);
      if (group.length > 2) continue;
      figures.push(
        atLeast(`search-${name}-five-${group}`, `success@5 on the ${name} queries, ${group}`, mine.five, '', 0.8),
        atLeast(`search-${name}-mrr-${group}`, `MRR on the ${name} queries, ${group}`, mine.mrr, '', 0.65),
        told(`search-${name}-ndcg-${group}`, `nDCG@10 on the ${name} queries, ${group}`, mine.ndcg, ''),
        told(`search-${name}-plain-${group}`, `MRR of plain BM25 on the ${name} queries, ${group}`, theirs.mrr, ''),
      );
    }
    if (name === 'judged') {
      const [en, fr] = ['en', 'fr'].map((lang) => score(found.filter((one) => one.lang === lang)));
      figures.push(
        atLeast('search-french-five', 'French success@5 less English, on the judged queries', fr.five - en.five, '', -0.03),
        atLeast('search-french-mrr', 'French MRR less English, on the judged queries', fr.mrr - en.mrr, '', -0.03),
      );
    }
  }
  return figures;
}

if (hasInventory) {
  const portal = new Portal('search');
  portal.pin = '0';
  portal.importInventory();
  await portal.serve();
  try {
    const { services } = await (await fetch(`${portal.origin}/api/v1/catalogue.json`)).json();
    const plain = Object.fromEntries(['en', 'fr'].map((lang) => [lang, new Bm25(services.map((service) => {
      const { official_name: official, name, summary, description } = service[lang];
      // what the inventory says, without our own names and words
      return { id: service.id, text: `${`${official ?? name} `.repeat(4)} ${summary} ${description.join(' ')}` };
    }))]));
    const figures = await measure(portal, plain);
    const rate = saturate(`${portal.origin}/en/search?q=lost%20my%20job`, {});
    record([...figures, told('search-rate', 'searches a second, each with its page, one core', rate, 'requests/s')]);
  } finally {
    await portal.stop();
  }
} else {
  console.log('  skipped: the federal inventory is not at hand');
}
