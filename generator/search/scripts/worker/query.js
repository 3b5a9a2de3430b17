/* A query, read: what has to be found, and all the ways in which each part may be written. */

const LONGEST_TERM = 6,
  // A stem this short is found as a word only: the 로그 of 로그인 is not the one in 프로그램.
  SHORT_STEM = 2,
  SYNONYM = 0.9, BESIDE = 0.2, STEM = 0.95;

/* `{units, filters}`, a filter `[name, value]`; a unit is `{shown, letters, terms, forms}`, a form
   `{needle, weight, literal, least}` that stands where its needle does, as well as `least`. */
async function readQuery(query, site) {
  const filters = [], plain = query.normalize("NFC").replace(/(?<!\S)(topic|outlet|year):(\S*)/gi, (_, name, value) => {
    if (value) filters.push([name.toLowerCase(), value.toLowerCase()]);
    return "";
  });
  const parts = plain.split(/["“”„«»]/), units = await all(parts, (part, at) =>
    at % 2 && at < parts.length - 1 ? phraseUnit(part, site) : wordUnits(part.split(/\s+/), site));
  // A letter or two at the end are those of a word to come: li, ㅂ.
  const telling = units.filter(({ letters, terms }, at) =>
    !site.empty.includes(letters) && (units[at + 1] || terms?.[0] || !isBegun(letters)));
  return { units: telling[0] ? telling : units, filters };
}

const isBegun = letters => /^([a-z]{1,2}|[ㄱ-ㆎ])$/.test(letters);

const formOf = (needle, weight, literal, least = 0) => ({ needle, weight, literal, least });

const isLiteral = ({ literal }) => literal;

function phraseUnit(phrase, site) {
  const needle = wordsOf(phrase, site);
  return needle ? [{ shown: phrase.trim(), letters: "", strict: true, forms: [formOf(needle, 1, true)] }] : [];
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
  if (words[1] && !terms[0] && !amounts[0]) return longestUnit(words.slice(0, -1), site);
  ways.forEach((way, at) => forms.push(formOf(way, at ? STEM : 1, true, at && way.length <= SHORT_STEM ? WHOLE : 0)));
  for (const other of new Set([...terms.flatMap(({ names }) => names), ...amounts])) {
    if (!ways.includes(other)) forms.push(formOf(other, SYNONYM, false));
  }
  return {
    shown: words.map(word => word.shown).join(" "), letters: solid(letters), scripts: letters.split(" "),
    length: words.length, terms, forms,
  };
}

/* Words as they stand and without their particle or English ending: lagging → lagg, lag. */
function writings(letters, { stem, endings }) {
  const found = [letters, stem(letters), stem(stem(letters))];
  if (scriptOf(letters.at(-1)) === "latin" && letters.length > 3) {
    found.push(...Object.entries(endings).map(([ending, root]) => letters.replace(RegExp(ending), root)));
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
