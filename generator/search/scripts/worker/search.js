/* A query against a site: where its words stand, and in which order. */

const HEAD = 3, FURTHER = 0.65, ENOUGH = 2 / 3, ADJACENT = 1.5, LEAST_LENGTH = 950, NEAR = 3;
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
  if (!units[0]) return filters[0] ? newest(site, isWithin) : [];
  const sought = await soughtIn(units, site),
    rows = (await chunkRows(sought, site)).filter(({ page }) => isWithin(page)),
    rarities = sought.map((_, at) => Math.log(1 + site.pageOf.length / (1 + rows.filter(({ row }) => row[at]).length))),
    joints = await all(sought.slice(1), ({ letters }, at) => {
      const joint = sought[at].letters.at(-1) + letters[0];
      return HANGUL.test(joint) ? site.listOf(joint) : [];
    });
  for (const each of rows) each.score = sum(each.row.map((score, at) => score * rarities[at])) * (site.pageOf[each.chunk - 1] === each.page ? 1 : HEAD)
    * (joints.some(list => list.has(each.chunk)) ? ADJACENT : 1);
  const pages = rankedPages(rows, sought);
  for (let tries = TRIES; tries && pages[0]; tries--) {
    const best = pages.splice(0, MOST_PAGES), more = pages.length, chunks = best.flatMap(({ rows }, at) =>
      rows.splice(0, site.isWhole ? Infinity : !isFull(rows[0]) ? MOST_CHUNKS : at < BEST_PAGES ? 2 : 1));
    pages.push(...best.filter(({ rows }) => rows.length));
    const passages = await all(chunks, ({ chunk }) => site.chunk(chunk)),
      matched = passages.map(passage => ({ passage, page: passage.page.number, row: matchesOf(passage, sought) })).filter(({ row }) => row.some(Boolean)),
      found = rankedPages(matched.map(each => ({ ...each, score: scoreOf(each, rarities) })), sought);
    // Of a large site only the best pages are loaded.
    if (found[0]) return [...found.map(page => itemOf(page, sought)), ...more ? [noteItem(`${more} more page${more > 1 ? "s" : ""}`, "Another word or a filter narrows them down")] : []];
  }
  return [];
}

async function newest(site, isWithin) {
  const pages = [...new Set(site.pageOf)].filter(isWithin).slice(0, MOST_PAGES),
    passages = await all(pages, page => site.chunk(site.pageOf.indexOf(page)));
  return [...new Set(passages.map(({ page }) => page))].map(page => [bareItemOf(page)]);
}

/* What is looked for: where no chunk has all the words, the last ones may be one that is half typed; not beside a
   phrase, which has no scripts and has to stand. */
async function soughtIn(units, site) {
  const sought = await all(units, unit => completed(unit, site)),
    parts = units.flatMap(({ scripts }) => scripts), last = units.at(-1);
  for (let at = 0; parts[1] && parts.every(Boolean) && !await areTogether(sought, site) && at < parts.length; at++) {
    const scripts = parts.slice(at), letters = scripts.join(""), forms = await guess({ letters, scripts }, site, [...TYPED, unheard]),
      other = [...await completedWords(parts.slice(0, at), site), { ...last, letters, forms }];
    if (forms[0] && await areTogether(other, site)) return other;
  }
  return sought;
}

const areTogether = async (units, site) => (await chunkRows(units, site)).some(isFull);

const completedWords = async (words, site) => all(await all(words, word => wordUnits([word], site)), unit => completed(unit, site));

/* A unit whose words are nowhere is split or guessed at; one that is only inside others may be half typed.
   Another word for it counts less where the word itself is on the site. */
async function completed(unit, site) {
  const held = await all(unit.forms.filter(isLiteral), each => heldBy(each, site));
  if (held.some(({ size }) => size)) {
    const isPlenty = held.some(({ size }) => size >= PLENTY),
      isInside = max(...held.flatMap(chunks => [...chunks.values()])) < BEGINNING;
    return [{ ...unit, forms: [...unit.forms.filter(each => !isPlenty || isLiteral(each))
      .map(each => isInside || isLiteral(each) ? each : { ...each, weight: BESIDE }), ...isInside ? await guess(unit, site, [halfTyped]) : []] }];
  }
  const typed = await guess(unit, site, TYPED);
  if (unit.strict || typed[0] || (await chunkRows([unit], site))[0]) return [{ ...unit, forms: [...unit.forms, ...typed] }];
  const { scripts } = unit, isMixed = scripts[1],
    parts = isMixed ? scripts.filter((part, at) => !at || !isBegun(part)) : await compound(unit, site),
    split = await completedWords(parts, site);
  if (split[0] && await areTogether(split, site)) return split.map((part, at) => ({ ...part, follows: at && !isMixed && HANGUL.test(unit.letters) }));
  return [{ ...unit, forms: [...unit.forms, ...await guess(unit, site)] }];
}

/* The chunks that hold a needle, with its quality. */
const heldBy = async ({ needle, least }, site) => new Map([...await site.places(needle)].filter(([, quality]) => quality && quality >= least));

/* `{chunk, page, row}`: for each unit how well it stands in the chunk, 0 if not. */
async function chunkRows(units, site) {
  const rows = {};
  await all(units, ({ forms }, at) => all(forms, async each => {
    for (const [chunk, quality] of await heldBy(each, site)) {
      const row = rows[chunk] ??= units.map(() => 0);
      row[at] = max(row[at], each.weight * quality);
    }
  }));
  return Object.entries(rows).map(([chunk, row]) => ({ chunk: +chunk, row, page: site.pageOf[chunk] }));
}

/* The best match, with the hits of all literal ones, or of all others. */
function matchOf(passage, { forms }) {
  const matches = forms.flatMap(({ needle, weight, literal, least }) => {
    const hits = hitsIn(passage, solid(needle)).filter(({ quality }) => quality >= least);
    return hits.length ? { score: weight * bestOf(hits) * (1 + 0.2 * Math.log2(hits.length)), literal, hits } : [];
  }).sort(byScore);
  return matches.length && { ...matches[0], hits: matches.filter(({ literal }) => literal === matches[0].literal).flatMap(({ hits }) => hits) };
}

/* `{page, rows, score}`, best first: pages with all words in one row, and if these are few those that have them
   apart; if there are none, rows with most, else pages with most. */
function rankedPages(rows, units) {
  const full = grouped(rows.filter(isFull)),
    others = grouped(rows.filter(({ page }) => !full.some(({ rows: [own] }) => own.page === page))),
    over = test => others.filter(({ rows }) => test(units.map((_, at) => rows.some(({ row }) => row[at])), units)),
    whole = [...full, ...full[BEST_PAGES - 1] ? [] : over(row => row.every(Boolean))];
  if (whole[0] || units.some(({ strict }) => strict)) return whole;
  const enough = grouped(rows.filter(({ row }) => isEnough(row, units)));
  return enough[0] ? enough : over(isEnough);
}

const isFull = ({ row }) => row.every(Boolean);

/* Two words of three, or of two the one that is a term. A single letter says too little: the 폼 of
   등록 폼 is in 플랫폼 too. So do two Latin ones: the ru of export ru may go on. */
function isEnough(row, units) {
  const telling = units.filter(({ letters }) => !/^([a-z]{2}|.)$/.test(letters)),
    found = telling.filter(unit => row[units.indexOf(unit)]);
  return found.length * 2 >= telling.length && found.some(({ terms }) => terms.some(({ topics }) => topics) || found.length >= telling.length * ENOUGH);
}

function scoreOf({ passage, row }, rarities) {
  const length = max(...passage.texts.map(text => text.length)),
    near = row.every(Boolean) && areNear(row) ? ADJACENT : 1;
  return sum(row.map((match, at) => match && match.score * rarities[at])) * near * passage.weight / Math.sqrt(1 + length / LEAST_LENGTH);
}

/* Whether the units stand one after the other somewhere, with few letters between them: banned from exporting. */
const areNear = ([first, ...others]) => others.reduce((before, { hits }) =>
    hits.filter(({ source, start }) => before.some(other => source === other.source && start >= other.end && start - other.end <= NEAR)), first.hits).length;

/* For each unit its match, or nothing; nothing for parts of one word that stand apart: 주요뉴스 is not in
   주요 반대자 … 뉴스. */
function matchesOf(passage, units) {
  const row = units.map(unit => matchOf(passage, unit)),
    isNear = at => !units[at]?.follows || (row[at - 1] && row[at] && areNear(row.slice(at - 1, at + 1)));
  return row.map((match, at) => isNear(at) && isNear(at + 1) && match);
}

const grouped = rows => [...Map.groupBy(rows, ({ page }) => page).values()].map(own =>
    ({ rows: own.sort(byScore), score: sum(own.map(({ score }, at) => score * FURTHER ** at)) })).sort(byScore);
