/* A query, read: what has to be found, and all the ways in which each part may be written. */

const LONGEST_TERM = 6;
/* A stem this short is found as a word only: the 로그 of 로그인 is not the one in 프로그램. */
const SHORT_STEM = 2;
const SYNONYM = 0.9, BESIDE = 0.2, STEM = 0.95, APART = 0.5;

/* `{units, filters}`; a unit is `{shown, letters, terms, alternatives}`, an alternative
   `{needles, weight, kind, least}` that stands where all its needles do, as well as `least`. */
async function readQuery(query, site) {
  const filters = [];
  const plain = query.normalize("NFC").replace(/(^|\s)(topic|outlet|year):(\S*)/gi, (_, space, name, value) => {
    if (value) filters.push({ name: name.toLowerCase(), value: value.toLowerCase() });
    return space;
  });
  const parts = plain.split(/["“”„«»]/);
  const units = await all(parts, (part, at) =>
    at % 2 && at < parts.length - 1 ? phraseUnit(part, site) : wordUnits(part.split(/\s+/), site));
  const telling = units.filter(({ shown }) => !site.data.empty.includes(shown.toLowerCase()));
  return { units: telling.length ? telling : units, filters };
}

function phraseUnit(phrase, { language }) {
  const needle = wordsOf(phrase, language);
  return needle ? [{ shown: phrase.trim(), strict: true, alternatives: [{ needles: [needle], weight: 1, kind: "literal", least: 0 }] }] : [];
}

async function wordUnits(shown, site) {
  const words = shown.map(word => ({ shown: word, letters: wordsOf(word, site.language) })).filter(({ letters }) => letters);
  const units = [];
  for (let at = 0; at < words.length; at += units.at(-1).length) units.push(await longestUnit(words.slice(at, at + LONGEST_TERM), site));
  return units;
}

/* Of as many of the words as are one term, or a figure with its scale. */
async function longestUnit(words, site) {
  const letters = words.map(word => word.letters).join(" ");
  const ways = writings(letters, site);
  const terms = await all(ways, way => site.termsOf(solid(way)));
  const amounts = words.length < 3 ? amountsOf(solid(letters), site) : [];
  if (words.length > 1 && !terms.length && !amounts.length) return longestUnit(words.slice(0, -1), site);
  const alternatives = [];
  const add = (needles, weight, kind, least = 0) => {
    const isKnown = alternatives.some(other => solid(`${other.needles}`) === solid(`${needles}`));
    if (!isKnown) alternatives.push({ needles, weight, kind, least });
  };
  ways.forEach((way, at) => add([way], at ? STEM : 1, "literal", at && way.length <= SHORT_STEM ? WHOLE : 0));
  if (words.length > 1) add(words.map(word => writings(word.letters, site).at(-1)), APART, "literal");
  for (const other of [...terms.flatMap(({ names }) => names), ...amounts]) add([other], SYNONYM, "synonym");
  return {
    shown: words.map(word => word.shown).join(" "), letters: solid(letters), scripts: letters.split(" "),
    length: words.length, terms, alternatives,
  };
}

/* Words as they stand and without their particle or English ending: lagging → lagg, lag. */
function writings(letters, { language: { stem } }) {
  const script = scriptOf(letters.at(-1));
  const found = script === "hangul" ? [letters, stem(letters), stem(stem(letters))] : [letters];
  if (script === "latin" && letters.length > 3) {
    const [, root] = /^(.{3,})(?:ing|ed|ly)$/.exec(letters) ?? [];
    found.push(letters.replace(/ies$/, "y"), letters.replace(/es$/, ""), letters.replace(/([^s])s$/, "$1"));
    if (root) found.push(root, root.replace(/(.)\1$/, "$1"));
  }
  return [...new Set(found)];
}

/* An amount in the scales of every language: 33 billion, 330억, 330亿. */
function amountsOf(letters, { data: { scales } }) {
  const [, size, own] = /^(\d+(?:\.\d+)?)(\D+)$/.exec(letters) ?? [];
  return Object.entries(scales).flatMap(([name, scale]) => {
    const figure = Number((size * scales[own] / scale).toPrecision(12));
    return figure >= 0.01 && figure < 1e5 ? `${figure} ${name}` : [];
  });
}
