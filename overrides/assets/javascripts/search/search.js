/* A query against a site: where its words stand, and in which order. */

const HEAD = 3;
const FURTHER = 0.65;
const ENOUGH = 2 / 3;
const LEAST_LENGTH = 950;
const ADJACENT = 1.5;
/* Pages whose text is loaded at once, chunks of each, and how often more are tried. */
const MOST_PAGES = 10, MOST_CHUNKS = 3, TRIES = 3;
/* Chunks with a word as it was typed, from which on other words for it are not looked for. */
const PLENTY = 100;

/* Items for Material's search box, best first. */
async function search(site, query) {
  const { units, filters } = readQuery(query, site);
  const within = filters.map(filter => site.pagesWith(filter));
  const isWithin = number => within.every(pages => pages.has(site.pageOf[number]));
  if (!units.length) return filters.length ? newest(site, isWithin) : [];
  const sought = (await Promise.all(units.map(unit => completed(unit, site)))).flat();
  const rows = (await chunkRows(sought, site)).filter(({ chunk }) => isWithin(chunk));
  const rarities = sought.map((_, at) => Math.log(1 + site.chunks / (1 + rows.filter(({ row }) => row[at]).length)));
  for (const row of rows) row.score = sum(row.row.map((score, at) => score * rarities[at])) * (site.isHead(row.chunk) ? HEAD : 1);
  const pages = rankedPages(rows, sought);
  const batch = site.isWhole ? pages.length : MOST_PAGES;
  for (let from = 0; from < pages.length && from < TRIES * batch; from += batch) {
    const passages = await textsOf(pages.slice(from, from + batch), site);
    const found = rankedPages(passageRows(passages, sought, rarities), sought);
    const rest = pages.length - from - batch;
    if (found.length) return [...found.map(page => itemOf(page, sought)), ...rest > 0 ? [restItem(rest)] : []];
  }
  return [];
}

async function newest(site, isWithin) {
  const heads = [...site.pageOf.keys()].filter(number => site.isHead(number) && isWithin(number)).slice(0, MOST_PAGES);
  return (await Promise.all(heads.map(site.chunk))).map(([{ page }]) => [bareItemOf(page)]);
}

async function textsOf(pages, site) {
  const chunks = pages.flatMap(({ rows }) => rows.slice(0, site.isWhole ? rows.length : MOST_CHUNKS));
  return (await Promise.all(chunks.map(({ chunk }) => site.chunk(chunk)))).flat();
}

/* A unit whose words are nowhere is split or guessed at. Another word for it counts less where the
   word itself is on the site. */
async function completed(unit, site) {
  const held = await Promise.all(unit.alternatives.map(({ kind, needles, least }) =>
    kind === "literal" ? heldBy(needles, least, site) : new Map()));
  const isLiteral = unit.alternatives.some(({ needles }, at) => needles.length === 1 && held[at].size);
  if (isLiteral) return [weighed(unit, held.some(({ size }) => size >= PLENTY))];
  if (unit.strict || (await chunkRows([unit], site)).length) return [unit];
  const isMixed = unit.scripts.length > 1;
  const parts = isMixed ? unit.scripts : (await halfTyped(unit, site)).length ? [] : await compound(unit, site);
  const split = (await Promise.all(parts.flatMap(part => wordUnits([part], site)).map(part => completed(part, site)))).flat();
  if (split.length) {
    const rows = await chunkRows(split, site);
    if (rows.some(({ row }) => row.every(Boolean))) return split;
  }
  return [{ ...unit, alternatives: [...unit.alternatives, ...await guess(unit, site)] }];
}

function weighed(unit, isPlenty) {
  const alternatives = unit.alternatives.filter(({ kind }) => !isPlenty || kind === "literal").map(alternative =>
    alternative.kind === "synonym" ? { ...alternative, weight: SYNONYM_BESIDE_LITERAL } : alternative);
  return { ...unit, alternatives };
}

/* The chunks that hold all needles, with the quality of the worst. */
async function heldBy(needles, least, site) {
  const [first, ...others] = await Promise.all(needles.map(needle => site.places(needle)));
  return new Map([...first].map(([chunk, quality]) => [chunk, Math.min(quality, ...others.map(other => other.get(chunk) ?? 0))])
    .filter(([, quality]) => quality && quality >= (least ?? 0)));
}

/* `{chunk, page, row}`: for each unit how well it stands in the chunk, 0 if not. */
async function chunkRows(units, site) {
  const rows = new Map();
  await Promise.all(units.flatMap((unit, at) => unit.alternatives.map(async ({ needles, least, weight }) => {
    for (const [chunk, quality] of await heldBy(needles, least, site)) {
      if (!rows.has(chunk)) rows.set(chunk, units.map(() => 0));
      rows.get(chunk)[at] = Math.max(rows.get(chunk)[at], weight * quality);
    }
  })));
  return [...rows].sort(([one], [other]) => one - other).map(([chunk, row]) => ({ chunk, row, page: site.pageOf[chunk] }));
}

/* `{passage, page, row, score}`: for each unit its match or null. */
function passageRows(passages, units, rarities) {
  return passages.map(passage => ({ passage, page: passage.page.number, row: units.map(unit => matchOf(passage, unit)) }))
    .filter(({ row }) => row.some(Boolean))
    .map(each => ({ ...each, score: scoreOf(each, rarities) }));
}

/* The best match, with the hits of all of its kind. */
function matchOf(passage, { alternatives }) {
  let best = null;
  for (const { needles, weight, kind, least } of alternatives) {
    const each = needles.map(needle => hitsIn(passage, solid(needle)).filter(({ quality }) => quality >= (least ?? 0)));
    if (!each.every(hits => hits.length)) continue;
    const hits = each.flat();
    const score = weight * Math.max(...hits.map(({ quality }) => quality)) * (1 + 0.2 * Math.log2(hits.length));
    const match = { score, kind, hits };
    const [winner, loser] = !best || score > best.score ? [match, best] : [best, match];
    best = winner.kind === loser?.kind ? { ...winner, hits: [...winner.hits, ...loser.hits] } : winner;
  }
  return best;
}

/* `{page, rows, score}`, best first: rows with all words; if there are none, pages with all; if
   none, rows with most. */
function rankedPages(rows, units) {
  const full = rows.filter(({ row }) => covered([row], units) === units.length);
  if (full.length) return grouped(full);
  const whole = grouped(rows).filter(({ rows }) => covered(rows.map(({ row }) => row), units) === units.length);
  if (whole.length) return whole;
  return units.some(({ strict }) => strict) ? [] : grouped(rows.filter(({ row }) => isEnough(row, units)));
}

/* Two words of three, or of two the one that is a term. A single letter says too little: the 폼 of
   등록 폼 is in 플랫폼 too. */
function isEnough(row, units) {
  const telling = units.filter(({ letters }) => letters.length > 1);
  const found = telling.filter(unit => row[units.indexOf(unit)]);
  return found.length && (found.length >= telling.length * ENOUGH
    || (found.length * 2 >= telling.length && found.some(({ terms }) => terms.length)));
}

function covered(rows, units) {
  return units.filter((_, at) => rows.some(row => row[at])).length;
}

function scoreOf({ passage, row }, rarities) {
  const length = Math.max(...passage.texts.map(({ text }) => text.length));
  const near = row.length > 1 && row.every(Boolean) && areAdjacent(row) ? ADJACENT : 1;
  return sum(row.map((match, at) => (match?.score ?? 0) * rarities[at])) * near * passage.weight / Math.sqrt(1 + length / LEAST_LENGTH);
}

/* Whether the units stand one after the other somewhere. */
function areAdjacent([first, ...others]) {
  return others.reduce((before, { hits }) =>
    hits.filter(hit => before.some(({ text, end }) => text === hit.text && end === hit.start)), first.hits).length > 0;
}

function grouped(rows) {
  return [...Map.groupBy(rows, ({ page }) => page).values()].map(own => {
    const sorted = own.sort((one, other) => other.score - one.score);
    return { rows: sorted, score: sum(sorted.map(({ score }, at) => score * FURTHER ** at)) };
  }).sort((one, other) => other.score - one.score);
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
