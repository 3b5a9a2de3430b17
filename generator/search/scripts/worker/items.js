/* What is shown of the pages found, as Material's search box takes it. */

const SHOWN = 3, MOST_PASSAGES = 12, MOST_MARKS = 6, BEFORE = 50, LONGEST_TEASER = 180,
  BARE = { text: "", terms: {}, score: 1 };

function itemOf({ rows }, units) {
  const { page } = rows[0].passage,
    shown = rows.filter(({ passage }) => passage.anchor).slice(0, MOST_PASSAGES),
    terms = Object.fromEntries(units.map((unit, at) => [unit.shown, rows.some(({ row }) => row[at])])),
    score = shown.slice(0, SHOWN).at(-1)?.score ?? rows[0].score,
    inTitle = rows.flatMap(hitsOf).filter(({ source }) => source.text === page.title);
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
    ...BARE,
    location: addressOf(page, "", rows),
    title: `<span${langOf(page.titleLanguage)}>${title}</span> <span class="search-facts">${escaped(page.facts)}</span>`,
  };
}

const noteItem = (title, text) => [{
  ...BARE, title,
  location: `briefings/${self.fileName ?? ""}`,
  text: `<p>${text}; this link leads to all briefings.</p>`,
}];

const langOf = language => language && ` lang="${escaped(language)}"`;

/* The words that matched go along, so that the page can mark them. From a folder an address needs
   its file's name. */
function addressOf(page, anchor, rows) {
  const found = rows.flatMap(({ row }) => row.filter(Boolean)),
    literal = found.filter(isLiteral),
    words = (literal[0] ? literal : found).flatMap(({ hits }) => hits.map(surface)),
    query = new URLSearchParams([...new Set(words)].slice(0, MOST_MARKS).map(word => ["h", word]));
  return page.url + (self.fileName ?? "") + (words.length ? `?${query}` : "") + (anchor && `#${anchor}`);
}

const hitsOf = ({ row }) => row.flatMap(match => match.hits ?? []);

const surface = ({ source, span }) => source.text.slice(...span);

/* The text around the first hit; “entity list” → 수출통제 명단, for every word that was found only
   as another. */
function teaser({ row }, units) {
  const [first] = row.find(Boolean).hits, { source } = first,
    hits = hitsOf({ row }).filter(hit => hit.source === source);
  const reasons = row.flatMap((match, at) => match && !isLiteral(match)
    ? [`“${escaped(units[at].shown)}” → ${escaped(surface(match.hits[0]))}`] : []);
  return `<p${langOf(source.language)}>${marked(source.text, hits, windowOf(first))}</p>`
    + (reasons[0] ? `<p class="search-reason">${reasons.join(" · ")}</p>` : "");
}

/* A text or a part of it as HTML, its hits marked. */
function marked(text, hits, [from, to] = [0, text.length]) {
  let html = from > 0 ? "…" : "", at = from;
  for (const [start, end] of hits.map(({ span }) => span).sort((one, other) => one[0] - other[0] || other[1] - one[1])) {
    if (start < at || end > to) continue;
    html += `${escaped(text.slice(at, start))}<mark>${escaped(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escaped(text.slice(at, to)) + (to < text.length ? "…" : "");
}

/* The part of a text around a hit, cut between words where there are spaces. */
function windowOf({ source: { text }, span: [first, last] }) {
  const from = max(0, first - BEFORE), space = from && text.indexOf(" ", from) + 1,
    begin = space && space <= first ? space : from,
    limit = max(begin + LONGEST_TEASER, last), cut = text.lastIndexOf(" ", limit);
  return [begin, limit < text.length && cut > last ? cut : limit];
}

const escaped = text => text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
