/* What is shown of the pages found, as Material's search box takes it. */

const SHOWN = 3, MOST_PASSAGES = 12, MOST_MARKS = 6;
const BEFORE = 50, LONGEST_TEASER = 180;

function itemOf({ rows }, units) {
  const { page } = rows[0].passage;
  const shown = rows.filter(({ passage }) => passage.anchor).slice(0, MOST_PASSAGES);
  const terms = Object.fromEntries(units.map((unit, at) => [unit.shown, rows.some(({ row }) => row[at])]));
  const score = shown[Math.min(SHOWN, shown.length) - 1]?.score ?? rows[0].score;
  const inTitle = rows.flatMap(({ row }) => row.flatMap(match => match?.hits ?? [])).filter(({ text }) => text === page.title);
  return [
    { ...bareItemOf(page, rows, marked(page.title, inTitle)), text: shown.length ? "" : teaser(rows[0], units), terms, score },
    ...shown.map(row => ({
      location: addressOf(page, row.passage.anchor, [row]),
      title: escaped(row.passage.section),
      text: teaser(row, units),
      terms,
      score: row.score,
    })),
  ];
}

function bareItemOf(page, rows = [], title = escaped(page.title)) {
  return {
    location: addressOf(page, "", rows),
    title: `<span${langOf(page.titleLanguage)}>${title}</span> <span class="search-facts">${escaped(page.facts)}</span>`,
    text: "", terms: {}, score: 1,
  };
}

/* Of a large site only the best pages are loaded. */
function restItem(pages) {
  return [{
    location: `briefings/${globalThis.fileName ?? ""}`, title: `${pages} more ${pages > 1 ? "pages" : "page"}`,
    text: "<p>Another word or a filter narrows them down; all briefings by date are behind this link.</p>", terms: {}, score: 0,
  }];
}

function langOf(language) {
  return language && ` lang="${escaped(language)}"`;
}

/* The words that matched go along, so that the page can mark them. From a folder an address needs
   its file's name. */
function addressOf(page, anchor, rows) {
  const found = rows.flatMap(({ row }) => row.filter(Boolean));
  const literal = found.filter(({ kind }) => kind === "literal");
  const words = (literal.length ? literal : found).flatMap(({ hits }) => hits.map(surface));
  const query = [...new Set(words)].slice(0, MOST_MARKS).map(word => `h=${encodeURIComponent(word)}`).join("&");
  return `${page.url}${globalThis.fileName ?? ""}${query && `?${query}`}${anchor && `#${anchor}`}`;
}

/* From where to where a hit reaches in its text as it is written. */
function spanOf({ prepared: { places, text }, start, end }) {
  const last = places[end - 1];
  return [places[start], last + String.fromCodePoint(text.codePointAt(last)).length];
}

function surface(hit) {
  return hit.text.slice(...spanOf(hit));
}

/* The text around the first hit; “entity list” → 수출통제 명단, for every word that was found only
   as another. */
function teaser({ row }, units) {
  const [first] = row.find(Boolean).hits;
  const hits = row.flatMap(match => match?.hits ?? []).filter(({ prepared }) => prepared === first.prepared);
  const reasons = row.flatMap((match, at) => match && match.kind !== "literal"
    ? [`“${escaped(units[at].shown)}” → ${escaped(surface(match.hits[0]))}`] : []);
  const reason = reasons.length ? `<p class="search-reason">${reasons.join(" · ")}</p>` : "";
  return `<p${langOf(first.language)}>${marked(first.text, hits, windowOf(first))}</p>${reason}`;
}

/* A text or a part of it as HTML, its hits marked. */
function marked(text, hits, [from, to] = [0, text.length]) {
  let html = from > 0 ? "…" : "", at = from;
  for (const [start, end] of hits.map(spanOf).sort((one, other) => one[0] - other[0] || other[1] - one[1])) {
    if (start < at || end > to) continue;
    html += `${escaped(text.slice(at, start))}<mark>${escaped(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escaped(text.slice(at, to)) + (to < text.length ? "…" : "");
}

/* The part of a text around a hit, cut between words where there are spaces. */
function windowOf(hit) {
  const { text } = hit, [first, last] = spanOf(hit);
  const from = first <= BEFORE ? 0 : text.indexOf(" ", first - BEFORE) + 1;
  const begin = from > first || (from === 0 && first > BEFORE) ? first - BEFORE : from;
  const limit = Math.max(begin + LONGEST_TEASER, last), cut = text.lastIndexOf(" ", limit);
  return [begin, limit >= text.length ? text.length : cut > last ? cut : limit];
}

function escaped(text) {
  return text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
}
