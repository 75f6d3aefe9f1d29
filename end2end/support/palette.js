// A picture of a page in 256 colours: pages have few, and the file is a third as long.

import { crc32, deflateSync } from 'node:zlib';

import { PNG } from 'playwright-core/lib/utilsBundle';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** One byte a pixel, which is the number of its colour. */
const INDEXED = Buffer.from([8, 3, 0, 0, 0]);

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  return Buffer.concat([number(data.length), body, number(crc32(body))]);
}

function number(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

const distance = (a, b) => ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;

/** The number of the colour that each of these colours becomes: its own where it is among the most frequent. */
function reduce(colours) {
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const kept = [...counts].sort(([, a], [, b]) => b - a).slice(0, 256).map(([colour]) => colour);
  const nearest = (colour) => kept.reduce((best, other, at) => (distance(colour, other) < distance(colour, kept[best]) ? at : best), 0);
  return { kept, becomes: new Map([...counts.keys()].map((colour) => [colour, nearest(colour)])) };
}

/** @param {Buffer} png */
export function inPalette(png) {
  const { width, height, data } = PNG.sync.read(png);
  const colours = Array.from({ length: width * height }, (_, at) => data.readUIntBE(at * 4, 3));
  const { kept, becomes } = reduce(colours);
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, at) => { rows[at + Math.floor(at / width) + 1] = becomes.get(colour); });
  const palette = Buffer.concat(kept.map((colour) => number(colour).subarray(1)));
  const header = Buffer.concat([number(width), number(height), INDEXED]);
  const parts = [['IHDR', header], ['PLTE', palette], ['IDAT', deflateSync(rows, { level: 9 })], ['IEND', Buffer.alloc(0)]];
  return Buffer.concat([SIGNATURE, ...parts.map(([name, part]) => chunk(name, part))]);
}
