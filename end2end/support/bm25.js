// Okapi BM25 as textbooks give it (k1 = 1.2, b = 0.75): no stems, no aliases, accents folded. What ours is held against.

const [K1, B] = [1.2, 0.75];

const words = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

export class Bm25 {
  /** @param {{ id: string, text: string }[]} documents */
  constructor(documents) {
    this.postings = new Map();
    this.lengths = documents.map(({ id, text }, at) => {
      const all = words(text);
      for (const word of all) {
        const counts = this.postings.get(word) ?? this.postings.set(word, new Map()).get(word);
        counts.set(at, (counts.get(at) ?? 0) + 1);
      }
      return { id, length: all.length };
    });
    this.mean = this.lengths.reduce((sum, { length }) => sum + length, 0) / documents.length;
  }

  /** The ids of the best ones, the best first. */
  find(query, most) {
    const scores = new Map();
    for (const word of new Set(words(query))) {
      const counts = this.postings.get(word) ?? new Map();
      const rarity = Math.log(1 + (this.lengths.length - counts.size + 0.5) / (counts.size + 0.5));
      for (const [at, count] of counts) {
        const norm = K1 * (1 - B + (B * this.lengths[at].length) / this.mean);
        scores.set(at, (scores.get(at) ?? 0) + (rarity * count * (K1 + 1)) / (count + norm));
      }
    }
    const best = [...scores].sort(([a, x], [b, y]) => y - x || a - b);
    return best.slice(0, most).map(([at]) => this.lengths[at].id);
  }
}
