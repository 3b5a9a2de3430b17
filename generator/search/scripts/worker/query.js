/* A query, read: what has to be found, and all the ways in which each part may be written. */

const LONGEST_TERM = 6,
  // A stem this short is found as a word only: the 로그 of 로그인 is not the one in 프로그램.
  SHORT_STEM = 2,
  SYNONYM = 0.9, BESIDE = 0.2, STEM = 0.95, APART = 0.5;

/* `{units, filters}`, a filter `[name, value]`; a unit is `{shown, letters, terms, forms}`, a form
   `{needles, weight, kind, least}` that stands where all its needles do, as well as `least`. */
async function readQuery(query, site) {
  const filters = [];
  const plain = query.normalize("NFC").replace(/(?<!\S)(topic|outlet|year):\S*/gi, filter => {
    filters.push(filter.toLowerCase().split(":"));
    return "";
  });
  const parts = plain.split(/["“”„«»]/), units = await all(parts, (part, at) =>
    at % 2 && at < parts.length - 1 ? phraseUnit(part, site) : wordUnits(part.split(/\s+/), site));
  // A letter or two at the end are those of a word to come: li, ㅂ.
  const telling = units.filter(({ shown, terms }, at) => !site.empty.includes(shown.toLowerCase())
    && !(at === units.length - 1 && terms?.length === 0 && /^([a-z]{1,2}|[ㄱ-ㆎ])$/.test(shown)));
  return { units: telling.length ? telling : units, filters: filters.filter(([, value]) => value) };
}

function phraseUnit(phrase, site) {
  const needle = wordsOf(phrase, site);
  return needle ? [{ shown: phrase.trim(), letters: "", strict: true, forms: [{ needles: [needle], weight: 1, kind: "literal", least: 0 }] }] : [];
}

async function wordUnits(shown, site) {
  const words = shown.map(word => ({ shown: word, letters: wordsOf(word, site) })).filter(({ letters }) => letters),
    units = [];
  for (let at = 0; at < words.length; at += units.at(-1).length) units.push(await longestUnit(words.slice(at, at + LONGEST_TERM), site));
  return units;
}

/* Of as many of the words as are one term, or a figure with its scale. */
async function longestUnit(words, site) {
  const letters = words.map(word => word.letters).join(" "),
    ways = writings(letters, site),
    terms = await all(ways, way => site.termsOf(solid(way))),
    amounts = words.length < 3 ? amountsOf(solid(letters), site) : [], forms = [];
  if (words.length > 1 && !terms.length && !amounts.length) return longestUnit(words.slice(0, -1), site);
  const add = (needles, weight, kind, least = 0) => {
    if (!forms.some(other => `${other.needles}` === `${needles}`)) forms.push({ needles, weight, kind, least });
  };
  ways.forEach((way, at) => add([way], at ? STEM : 1, "literal", at && way.length <= SHORT_STEM ? WHOLE : 0));
  if (words.length > 1) add(words.map(word => writings(word.letters, site).at(-1)), APART, "literal");
  for (const other of [...terms.flatMap(({ names }) => names), ...amounts]) add([other], SYNONYM, "synonym");
  return {
    shown: words.map(word => word.shown).join(" "), letters: solid(letters), scripts: letters.split(" "),
    length: words.length, terms, forms,
  };
}

/* Words as they stand and without their particle or English ending: lagging → lagg, lag. */
function writings(letters, { stem }) {
  const found = [letters, stem(letters), stem(stem(letters))];
  if (scriptOf(letters.at(-1)) === "latin" && letters.length > 3) {
    const [, root] = /^(.{2,})(?:ing|ed|ly)$/.exec(letters) ?? [];
    found.push(letters.replace(/ies$/, "y"), letters.replace(/es$/, ""), letters.replace(/([^s])s$/, "$1"));
    if (root) found.push(`${root}e`, ...root[2] ? [root, root.replace(/(.)\1$/, "$1")] : []);
  }
  return [...new Set(found)];
}

/* An amount in the scales of every language: 33 billion, 330억, 330亿. */
function amountsOf(letters, { scales }) {
  const [, size, own] = /^(\d+(?:\.\d+)?)(\D+)$/.exec(letters) ?? [];
  return Object.entries(scales).flatMap(([name, scale]) => {
    const figure = +(size * scales[own] / scale).toPrecision(12);
    return figure >= 0.01 && figure < 1e5 ? `${figure} ${name}` : [];
  });
}
