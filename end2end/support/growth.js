// Made services, as many as one likes: their words are as unevenly used as those of a language.

import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const fixture = resolve(import.meta.dirname, '../../server/tests/it/fixtures/inventory/services.csv');

/** The same numbers every time (mulberry32). */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = ['ba', 'cor', 'de', 'fi', 'gan', 'ho', 'jur', 'ka', 'len', 'mo', 'nis', 'pra', 'que', 'ros', 'ti', 'vel'];
const WORDS = 6000;
/** What people read; the other columns are codes and numbers. */
const TEXTS = ['service_name', 'service_description', 'service_uri'];

const word = (number) => {
  let text = '';
  for (let rest = number + 16; rest > 0; rest = Math.floor(rest / 16)) text += SYLLABLES[rest % 16];
  return text;
};

/** Words of which the first are the most usual, by Zipf's law. */
function sentence(random, length) {
  const words = Array.from({ length }, () => word(Math.floor(WORDS ** random())));
  return words.join(' ');
}

const quoted = (value) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/**
 * Writes a file of the inventory with so many services; answers its path, how many bytes their names, descriptions and
 * addresses have in both languages, and a few names to search for.
 */
export function makeInventory(folder, count) {
  const header = readFileSync(fixture, 'utf8').split(/\r?\n/, 1)[0];
  const columns = header.replace('\ufeff', '').split(',');
  const random = chance(7);
  const lines = [header];
  const names = [];
  let bytes = 0;
  for (let at = 0; at < count; at += 1) {
    const row = {
      fiscal_yr: '2023-2024', service_id: `M${at}`, service_type: 'APIR', program_id: 'BRB01', program_name_en: 'Made', program_name_fr: 'Fait', last_service_review: '2022-2023', service_scope: 'EXTERN',
      service_recipient_type: 'CLIENT', client_target_groups: 'PERSON', client_feedback_channel: 'EML',
      automated_decision_system: 'N', service_fee: 'N', os_account_registration: 'Y', os_authentication: 'Y',
      os_application: 'Y', os_decision: 'N', os_issuance: 'NA', os_issue_resolution_feedback: 'Y', sin_usage: 'N',
      cra_bn_identifier_usage: 'N', owner_org: 'cra-arc',
      owner_org_title: 'Canada Revenue Agency | Agence du revenu du Canada',
      service_name_en: sentence(random, 5), service_name_fr: sentence(random, 5),
      service_description_en: sentence(random, 60), service_description_fr: sentence(random, 60),
      service_uri_en: `https://example.org/en/${at}`, service_uri_fr: `https://example.org/fr/${at}`,
    };
    for (const column of columns.filter((name) => name.startsWith('num_'))) row[column] = column === 'num_applications_total' ? '0' : 'ND';
    for (const column of TEXTS) bytes += Buffer.byteLength(row[`${column}_en`]) + Buffer.byteLength(row[`${column}_fr`]);
    lines.push(columns.map((column) => quoted(row[column] ?? '')).join(','));
    if (at % Math.ceil(count / 20) === 0) names.push(row.service_name_en);
  }
  const path = join(folder, `made-${count}.csv`);
  writeFileSync(path, `${lines.join('\r\n')}\r\n`);
  return { path, bytes, names };
}
