/* A query against a site: where its words stand, and in which order. */

const HEAD = 3, FURTHER = 0.65, ENOUGH = 2 / 3, ADJACENT = 1.5, LEAST_LENGTH = 950, NEAR = 4;
/* Pages whose text is looked through at once, and how often more are tried; chunks of each: where
   one has all words, a second of the best pages only. */
const MOST_PAGES = 10, TRIES = 3, BEST_PAGES = 3, MOST_CHUNKS = 3;
/* Chunks with a word as it was typed, from which on other words for it are not looked for. */
const PLENTY = 100;

/* Items for Material's search box, best first. */
async function search(site, query) {
  const { units, filters } = await readQuery(query, site),
    within = await all(filters, site.pagesWith),
    isWithin = page => within.every(pages => pages.has(page));
  if (!units.length) return filters.length ? newest(site, isWithin) : [];
  const sought = await soughtIn(units, site),
    rows = (await chunkRows(sought, site)).filter(({ page }) => isWithin(page)),
    rarities = sought.map((_, at) => Math.log(1 + site.pageOf.length / (1 + rows.filter(({ row }) => row[at]).length)));
  for (const each of rows) each.score = sum(each.row.map((score, at) => score * rarities[at])) * (site.pageOf[each.chunk - 1] === each.page ? 1 : HEAD);
  const pages = rankedPages(rows, sought);
  for (let tries = TRIES; tries && pages.length; tries--) {
    const chunks = pages.splice(0, MOST_PAGES).flatMap(({ rows }, at) =>
      rows.slice(0, !rows[0].row.every(Boolean) ? MOST_CHUNKS : at < BEST_PAGES ? 2 : 1));
    const passages = await all(chunks, ({ chunk }) => site.chunk(chunk)), matched = passages.map(passage => ({ passage, page: passage.page.number, row: matchesOf(passage, sought) }))
      .filter(({ row }) => row.some(Boolean));
    const found = rankedPages(matched.map(each => ({ ...each, score: scoreOf(each, rarities) })), sought);
    if (found.length) return [...found.map(page => itemOf(page, sought)), ...restItems(pages.length)];
  }
  return [];
}

async function newest(site, isWithin) {
  const pages = [...new Set(site.pageOf)].filter(isWithin).slice(0, MOST_PAGES),
    passages = await all(pages, page => site.chunk(site.pageOf.indexOf(page)));
  return [...new Set(passages.map(({ page }) => page))].map(page => [bareItemOf(page)]);
}

/* What is looked for: where no chunk has all the words, the last ones may be one that is half typed. */
async function soughtIn(units, site) {
  const sought = await all(units, unit => completed(unit, site)),
    parts = units.flatMap(({ scripts = [] }) => scripts), last = units.at(-1);
  for (let at = 0; parts.length > 1 && !await areTogether(sought, site) && at < parts.length; at++) {
    const letters = parts.slice(at).join(""), forms = await guess({ letters }, site, TYPED),
      before = await all(await wordUnits(parts.slice(0, at), site), unit => completed(unit, site)),
      other = [...before, { ...last, letters, forms }];
    if (forms.length && await areTogether(other, site)) return other;
  }
  return sought;
}

const areTogether = async (units, site) => (await chunkRows(units, site)).some(({ row }) => row.every(Boolean));

/* A unit whose words are nowhere is split or guessed at; one that is only inside others may be half typed.
   Another word for it counts less where the word itself is on the site. */
async function completed(unit, site) {
  const held = await all(unit.forms.filter(isLiteral), each => heldBy(each, site));
  if (held.some(({ size }, at) => size && unit.forms[at].needles.length === 1)) {
    const isPlenty = held.some(({ size }) => size >= PLENTY),
      isInside = Math.max(...held.flatMap(chunks => [...chunks.values()])) < BEGINNING;
    return [{ ...unit, forms: [...unit.forms.filter(each => !isPlenty || isLiteral(each))
      .map(each => isInside || isLiteral(each) ? each : { ...each, weight: BESIDE }), ...isInside ? await guess(unit, site, [halfTyped]) : []] }];
  }
  if (unit.strict || (await chunkRows([unit], site)).length) return [unit];
  const isMixed = unit.scripts.length > 1,
    parts = isMixed ? unit.scripts.filter(part => !/^[ㄱ-ㆎ]$/.test(part)) : (await guess(unit, site, TYPED)).length ? [] : await compound(unit, site),
    split = await all(await all(parts, part => wordUnits([part], site)), part => completed(part, site));
  if (split.length && await areTogether(split, site)) return split.map((part, at) => ({ ...part, follows: at && !isMixed && HANGUL.test(unit.letters) }));
  return [{ ...unit, forms: [...unit.forms, ...await guess(unit, site)] }];
}

const isLiteral = ({ kind }) => kind === "literal";

/* The chunks that hold all needles, with the quality of the worst. */
async function heldBy({ needles, least }, site) {
  const [first, ...others] = await all(needles, site.places);
  return new Map([...first].map(([chunk, quality]) => [chunk, Math.min(quality, ...others.map(other => other.get(chunk) ?? 0))])
    .filter(([, quality]) => quality && quality >= least));
}

/* `{chunk, page, row}`: for each unit how well it stands in the chunk, 0 if not. */
async function chunkRows(units, site) {
  const rows = {};
  await all(units, ({ forms }, at) => all(forms, async each => {
    for (const [chunk, quality] of await heldBy(each, site)) {
      const row = rows[chunk] ??= units.map(() => 0);
      row[at] = Math.max(row[at], each.weight * quality);
    }
  }));
  return Object.entries(rows).map(([chunk, row]) => ({ chunk: +chunk, row, page: site.pageOf[chunk] }));
}

/* The best match, with the hits of all of its kind. */
function matchOf(passage, { forms }) {
  const matches = forms.flatMap(({ needles, weight, kind, least }) => {
    const each = needles.map(needle => hitsIn(passage, solid(needle)).filter(({ quality }) => quality >= least)),
      hits = each.flat(),
      score = weight * bestOf(hits) * (1 + 0.2 * Math.log2(hits.length));
    return each.every(some => some.length) ? [{ score, kind, hits }] : [];
  }).sort(byScore);
  return matches.length && { ...matches[0], hits: matches.filter(({ kind }) => kind === matches[0].kind).flatMap(({ hits }) => hits) };
}

/* `{page, rows, score}`, best first: rows with all words; if there are none, pages with all; if
   none, rows with most. */
function rankedPages(rows, units) {
  const full = grouped(rows.filter(({ row }) => row.every(Boolean))),
    others = grouped(rows).filter(({ rows: [{ page }] }) => !full.some(({ rows: [own] }) => own.page === page)),
    over = ({ rows }) => units.map((_, at) => rows.some(({ row }) => row[at])),
    whole = [...full, ...others.filter(page => over(page).every(Boolean))];
  if (whole.length || units.some(({ strict }) => strict)) return whole;
  const enough = grouped(rows.filter(({ row }) => isEnough(row, units)));
  return enough.length ? enough : others.filter(page => isEnough(over(page), units));
}

/* Two words of three, or of two the one that is a term. A single letter says too little: the 폼 of
   등록 폼 is in 플랫폼 too. So do two Latin ones: the ru of export ru may go on. */
function isEnough(row, units) {
  const telling = units.filter(({ letters }) => !/^([a-z]{2}|.)$/.test(letters)),
    found = telling.filter(unit => row[units.indexOf(unit)]);
  return found.length * 2 >= telling.length && found.some(({ terms }) => terms.some(({ topics }) => topics) || found.length >= telling.length * ENOUGH);
}

function scoreOf({ passage, row }, rarities) {
  const length = Math.max(...passage.texts.map(text => text.length)),
    near = row.every(Boolean) && areNear(row, 0) ? ADJACENT : 1;
  return sum(row.map((match, at) => match && match.score * rarities[at])) * near * passage.weight / Math.sqrt(1 + length / LEAST_LENGTH);
}

/* Whether the units stand one after the other somewhere, with so many letters between them at most. */
const areNear = ([first, ...others], most) => others.reduce((before, { hits }) =>
    hits.filter(({ source, start }) => before.some(other => source === other.source && start >= other.end && start - other.end <= most)), first.hits).length;

/* For each unit its match, or nothing; nothing for parts of one word that stand apart: 주요뉴스 is not in
   주요 반대자 … 뉴스. */
function matchesOf(passage, units) {
  const row = units.map(unit => matchOf(passage, unit)),
    isNear = at => !units[at]?.follows || (row[at - 1] && row[at] && areNear(row.slice(at - 1, at + 1), NEAR));
  return row.map((match, at) => isNear(at) && isNear(at + 1) && match);
}

const grouped = rows => [...Map.groupBy(rows, ({ page }) => page).values()].map(own =>
    ({ rows: own.sort(byScore), score: sum(own.map(({ score }, at) => score * FURTHER ** at)) })).sort(byScore);
