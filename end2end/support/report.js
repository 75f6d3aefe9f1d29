// The report of `make bench`: a list of {id, what, value, unit, bound, holds}.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const report = resolve(process.env.PASSERELLE_REPORT ?? '../target/bench/report.json');

/** The middle one. */
export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** A figure that must be at least `bound`. */
export const atLeast = (id, what, value, unit, bound) => figure(id, what, value, unit, `≥ ${bound}`, value >= bound);

/** A figure that must be at most `bound`. */
export const atMost = (id, what, value, unit, bound) => figure(id, what, value, unit, `≤ ${bound}`, value <= bound);

/** A figure that is told and not judged. */
export const told = (id, what, value, unit) => figure(id, what, value, unit, 'none', true);

function figure(id, what, value, unit, bound, holds) {
  const rounded = Number(value.toPrecision(4));
  console.log(`  ${holds ? 'holds' : 'FAILS'}  ${id}: ${rounded} ${unit} (${bound}). ${what}`);
  return { id, what, value: rounded, unit, bound, holds };
}

/** Puts figures in the report, in place of those of the same name, and sets the exit code. */
export function record(figures) {
  const names = new Set(figures.map(({ id }) => id));
  const others = earlier().filter(({ id }) => !names.has(id));
  mkdirSync(dirname(report), { recursive: true });
  writeFileSync(report, `${JSON.stringify([...others, ...figures], null, 2)}\n`);
  process.exitCode = figures.every(({ holds }) => holds) ? 0 : 1;
}

function earlier() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return [];
  }
}
