/* A query against a site: which passages hold it, in which order, and what is shown of them. */

const WEIGHTS = {
  headline: 4, title: 4, subtitle: 2, standfirst: 2, facts: 2, heading: 2, paragraph: 1, list: 1,
  table: 0.8, caption: 0.7, footnote: 0.6, reference: 0.4, "topic-title": 1, topic: 0.3,
};
const FURTHER = 0.65;
const ENOUGH = 2 / 3;
const SHOWN = 3, MOST_PASSAGES = 12, MOST_MARKS = 6;
const LEAST_LENGTH = 80;
const ADJACENT = 1.5;

/* Items for Material's search box, best first. */
function search(site, query) {
  const { units, filters } = readQuery(query, site.index);
  if (!units.length) return [];
  const sought = units.flatMap(unit => completed(unit, site));
  const matches = matchesOf(sought, site, filters);
  return rankedPages(matches, sought, site).map(ranked => itemOf(ranked, sought));
}

/* A unit whose words are nowhere is split or guessed at. */
function completed(unit, site) {
  if (unit.strict || isOn(unit, site)) return [weighed(unit, site)];
  const parts = halfTyped(unit, site).length ? [] : compound(unit, site).flat();
  const split = wordUnits(parts, site.index).map(part => weighed(part, site));
  if (split.length && standTogether(split, site)) return split;
  return [{ ...unit, alternatives: [...unit.alternatives, ...guess(unit, site)] }];
}

function isOn({ alternatives }, site) {
  return alternatives.some(alternative => held(alternative, site).length);
}

function standTogether(units, site) {
  const places = units.map(unit => new Set(unit.alternatives.flatMap(alternative => held(alternative, site).map(([passage]) => passage))));
  return [...places[0]].some(passage => places.every(place => place.has(passage)));
}

/* Another word for it counts less where the word itself is on the site. */
function weighed(unit, site) {
  const isLiteral = unit.alternatives.some(({ kind, needles, least }) =>
    kind === "literal" && needles.length === 1 && site.hits(needles[0], least).size);
  if (!isLiteral) return unit;
  const alternatives = unit.alternatives.map(alternative =>
    alternative.kind === "synonym" ? { ...alternative, weight: SYNONYM_BESIDE_LITERAL } : alternative);
  return { ...unit, alternatives };
}

/* passage → one match or undefined for each unit. */
function matchesOf(units, site, filters) {
  const matches = new Map();
  units.forEach((unit, at) => {
    for (const alternative of unit.alternatives) {
      for (const [passage, hits] of held(alternative, site)) {
        if (!filters.every(filter => passes(passage.page, filter))) continue;
        if (!matches.has(passage)) matches.set(passage, units.map(() => null));
        const row = matches.get(passage);
        row[at] = better(row[at], matchOf(alternative, hits));
      }
    }
  });
  return matches;
}

/* The passages that hold all needles of an alternative, with the hits of all. */
function held({ needles, least }, site) {
  const [first, ...others] = needles.map(needle => site.hits(needle, least));
  return [...first].filter(([passage]) => others.every(other => other.has(passage)))
    .map(([passage, hits]) => [passage, [...hits, ...others.flatMap(other => other.get(passage))]]);
}

function passes(page, { name, value }) {
  return (page.facets?.[name] ?? []).some(facet => facet.toLowerCase().includes(value));
}

function matchOf({ weight, kind }, hits) {
  const best = Math.max(...hits.map(({ quality }) => quality));
  return { score: weight * best * (1 + 0.2 * Math.log2(hits.length)), kind, hits };
}

/* The better of two matches, with the hits of both where both are of one kind. */
function better(one, other) {
  if (!one) return other;
  const [winner, loser] = one.score >= other.score ? [one, other] : [other, one];
  return winner.kind === loser.kind ? { ...winner, hits: [...winner.hits, ...loser.hits] } : winner;
}

/* Passages with all words; if there are none, pages with all; if none, passages with most. */
function rankedPages(matches, units, site) {
  const rarities = units.map((_, at) => rarity([...matches.values()].filter(row => row[at]).length, site));
  const rows = [...matches].map(([passage, row]) => ({ passage, row, score: scoreOf(passage, row, rarities) }));
  const full = rows.filter(({ row }) => covered([row], units) === units.length);
  if (full.length) return ranked(full);
  const pages = groupedByPage(rows);
  const whole = pages.filter(group => covered(group.map(({ row }) => row), units) === units.length);
  if (whole.length) return ranked(whole.flat());
  if (units.some(({ strict }) => strict)) return [];
  return ranked(rows.filter(({ row }) => isEnough(row, units)));
}

/* Two words of three, or of two the one that is a term. */
function isEnough(row, units) {
  const found = covered([row], units);
  return found >= units.length * ENOUGH
    || (found * 2 >= units.length && units.some(({ terms }, at) => row[at] && terms?.length));
}

function rarity(passages, site) {
  return Math.log(1 + site.passages.length / (1 + passages));
}

function scoreOf(passage, row, rarities) {
  const length = passage.texts.reduce((sum, { letters }) => Math.max(sum, letters.length), 0);
  const words = row.reduce((sum, match, at) => sum + (match ? match.score * rarities[at] : 0), 0);
  const near = row.length > 1 && row.every(Boolean) && areAdjacent(row) ? ADJACENT : 1;
  return words * near * (WEIGHTS[passage.kind] ?? 1) / Math.sqrt(1 + length / LEAST_LENGTH / 10);
}

/* Whether the units stand one after the other somewhere. */
function areAdjacent(row) {
  let ends = row[0].hits.map(({ text, end }) => `${text}:${end}`);
  for (const { hits } of row.slice(1)) {
    ends = hits.filter(({ text, start }) => ends.includes(`${text}:${start}`)).map(({ text, end }) => `${text}:${end}`);
  }
  return ends.length > 0;
}

function covered(rows, units) {
  return units.filter((_, at) => rows.some(row => row[at])).length;
}

function groupedByPage(rows) {
  const groups = new Map();
  for (const row of rows) {
    if (!groups.has(row.passage.page)) groups.set(row.passage.page, []);
    groups.get(row.passage.page).push(row);
  }
  return [...groups.values()];
}

function ranked(rows) {
  const groups = groupedByPage(rows).map(group => {
    group.sort((one, other) => other.score - one.score);
    return { page: group[0].passage.page, rows: group, score: group.reduce((sum, { score }, at) => sum + score * FURTHER ** at, 0) };
  });
  return groups.sort((one, other) => other.score - one.score || (one.page.url < other.page.url ? -1 : 1));
}

/* ------------------------------------------------------------------ what is shown */

function itemOf({ page, rows }, units) {
  const shown = rows.filter(({ passage }) => passage.anchor).slice(0, MOST_PASSAGES);
  const inTitle = rows.find(({ passage }) => ["headline", "topic-title"].includes(passage.kind));
  const terms = Object.fromEntries(units.map((unit, at) => [unit.shown, rows.some(({ row }) => row[at])]));
  const threshold = shown[Math.min(SHOWN, shown.length) - 1]?.score ?? rows[0].score;
  const title = inTitle ? marked(inTitle, inTitle.passage.texts[0].prepared, 0) : escaped(page.title);
  const parent = {
    location: addressOf(page, "", rows),
    title: `${title} <span class="search-facts">${escaped(page.facts)}</span>`,
    text: shown.length ? "" : `<p>${teaser(rows[0])}</p>${reason(rows[0], units)}`,
    terms,
    score: threshold,
  };
  return [parent, ...shown.map(row => sectionOf(page, row, units, terms))];
}

function sectionOf(page, row, units, terms) {
  const { passage, score } = row;
  return {
    location: addressOf(page, passage.anchor, [row]),
    title: escaped(passage.section),
    text: `<p>${teaser(row)}</p>${reason(row, units)}`,
    terms,
    score,
  };
}

/* The words that matched go along, so that the page can mark them. From a folder an address needs
   its file's name. */
function addressOf(page, anchor, rows) {
  const found = rows.flatMap(row => row.row.filter(Boolean).map(match => ({ row, match })));
  const literal = found.filter(({ match }) => match.kind === "literal");
  const words = (literal.length ? literal : found).flatMap(({ row, match }) => match.hits.map(hit => surface(row, hit)));
  const query = [...new Set(words)].slice(0, MOST_MARKS).map(word => `h=${encodeURIComponent(word)}`).join("&");
  return `${page.url}${globalThis.fileName ?? ""}${query && `?${query}`}${anchor && `#${anchor}`}`;
}

/* A hit as it is written in the text. */
function surface({ passage }, { text, start, end }) {
  const { prepared } = passage.texts[text];
  return prepared.text.slice(prepared.places[start], endPlace(prepared, end));
}

function endPlace({ places, text }, end) {
  const last = places[end - 1];
  return last + String.fromCodePoint(text.codePointAt(last)).length;
}

/* “entity list” → 수출통제 명단, for every word that was found only as another. */
function reason(row, units) {
  const reasons = row.row.flatMap((match, at) => {
    if (!match || match.kind === "literal") return [];
    return [`“${escaped(units[at].shown)}” → ${escaped(surface(row, match.hits[0]))}`];
  });
  return reasons.length ? `<p class="search-reason">${reasons.join(" · ")}</p>` : "";
}

const BEFORE = 50, LONGEST_TEASER = 180;

function teaser(row) {
  const hit = row.row.find(Boolean).hits[0];
  return marked(row, row.passage.texts[hit.text].prepared, hit.text, hit);
}

/* A text as HTML, cut around a hit, its hits marked. */
function marked(row, prepared, text, around = null) {
  const spans = row.row.flatMap(match => match?.hits ?? []).filter(hit => hit.text === text)
    .map(({ start, end }) => [prepared.places[start], endPlace(prepared, end)]).sort((one, other) => one[0] - other[0] || other[1] - one[1]);
  const [from, to] = around ? windowOf(prepared, around) : [0, prepared.text.length];
  let html = from > 0 ? "…" : "", at = from;
  for (const [start, end] of spans) {
    if (start < at || end > to) continue;
    html += `${escaped(prepared.text.slice(at, start))}<mark>${escaped(prepared.text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escaped(prepared.text.slice(at, to)) + (to < prepared.text.length ? "…" : "");
}

/* The part of a text around a hit, cut between words where there are spaces. */
function windowOf({ text, places }, { start, end }) {
  const first = places[start], last = places[end - 1] + 1;
  const space = first > BEFORE ? text.indexOf(" ", first - BEFORE) : -1;
  const from = first <= BEFORE ? 0 : space >= 0 && space < first ? space + 1 : first - BEFORE;
  if (text.length <= from + LONGEST_TEASER) return [from, text.length];
  const limit = Math.max(from + LONGEST_TEASER, last);
  const cut = text.lastIndexOf(" ", limit);
  return [from, cut > last ? cut : limit];
}

function escaped(text) {
  return text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
}
