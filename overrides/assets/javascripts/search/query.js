/* A query, read: what has to be found, and all the ways in which each part may be written. */

/* Words that say nothing beside others. */
const EMPTY_WORDS = new Set("a an the of in on for to and or by with at from is are what how why who 및 와 과 등".split(" "));
const LONGEST_TERM = 6;
/* A stem this short is found as a word only: the 로그 of 로그인 is not the one in 프로그램. */
const SHORT_STEM = 2;
const SYNONYM = 0.9, SYNONYM_BESIDE_LITERAL = 0.2, STEM = 0.95, APART = 0.5;
const SCALES = [[1e12, ["조", "trillion", "万亿", "兆"]], [1e8, ["억", "亿"]], [1e9, ["billion", "bn"]], [1e6, ["million", "m"]], [1e4, ["만", "万"]]];
/* `{units, filters}`; a unit is `{shown, letters, terms, alternatives}`, an alternative
   `{needles, weight, kind, least}` that stands where all its needles do, as well as `least`. */
function readQuery(query, site) {
  const filters = [];
  const plain = query.normalize("NFC").replace(/(^|\s)(topic|outlet|year):(\S*)/gi, (_, space, name, value) => {
    if (value) filters.push({ name: name.toLowerCase(), value: value.toLowerCase() });
    return space;
  });
  const parts = plain.split(/["“”„«»]/);
  const units = parts.flatMap((part, at) =>
    at % 2 && at < parts.length - 1 ? phraseUnit(part, site) : wordUnits(part.split(/\s+/), site));
  const telling = units.filter(unit => !EMPTY_WORDS.has(unit.shown.toLowerCase()));
  return { units: telling.length ? telling : units, filters };
}

function phraseUnit(phrase, { language }) {
  const needle = wordsOf(phrase, language);
  return needle ? [{ shown: phrase.trim(), strict: true, alternatives: [{ needles: [needle], weight: 1, kind: "literal" }] }] : [];
}

function wordUnits(shown, site) {
  const words = shown.map(word => ({ shown: word, letters: wordsOf(word, site.language) })).filter(word => word.letters);
  const units = [];
  for (let at = 0; at < words.length;) {
    const taken = longestTerm(words, at, site) ?? 1;
    units.push(unitOf(words.slice(at, at + taken), site));
    at += taken;
  }
  return units;
}

/* How many of the words from here on are one term, or a figure with its scale. */
function longestTerm(words, at, site) {
  for (let taken = Math.min(LONGEST_TERM, words.length - at); taken > 0; taken--) {
    const letters = words.slice(at, at + taken).map(word => word.letters).join(" ");
    if (termsOf(letters, site).length || (taken === 2 && amountOf(solid(letters)))) return taken;
  }
  return null;
}

function termsOf(letters, site) {
  return writings(letters, site).flatMap(writing => site.termsOf(solid(writing)));
}

/* Words as they stand and without their particle or English ending: lagging → lagg, lag. */
function writings(letters, { language }) {
  const script = scriptOf(letters.at(-1));
  const stem = script === "hangul" ? language.stem(letters) : letters;
  const found = [letters, stem, script === "hangul" ? language.stem(stem) : stem];
  if (script === "latin" && letters.length > 3) {
    if (letters.endsWith("ies")) found.push(`${letters.slice(0, -3)}y`);
    if (letters.endsWith("es")) found.push(letters.slice(0, -2));
    if (/[^s]s$/.test(letters)) found.push(letters.slice(0, -1));
    const [, root] = /^(.{3,})(?:ing|ed|ly)$/.exec(letters) ?? [];
    if (root) found.push(root, root.replace(/(.)\1$/, "$1"));
  }
  return [...new Set(found)];
}

function unitOf(words, site) {
  const letters = words.map(word => word.letters).join(" ");
  const terms = termsOf(letters, site);
  const alternatives = [];
  const add = (needles, weight, kind, least = 0) => {
    const isKnown = alternatives.some(other => solid(other.needles.join("+")) === solid(needles.join("+")));
    if (!isKnown) alternatives.push({ needles, weight, kind, least });
  };
  writings(letters, site).forEach((writing, at) =>
    add([writing], at ? STEM : 1, "literal", at && writing.length <= SHORT_STEM ? WHOLE : 0));
  if (words.length > 1) add(words.map(word => writings(word.letters, site).at(-1)), APART, "literal");
  const others = [...terms.flatMap(({ forms }) => forms), ...amountsOf(solid(letters))];
  for (const other of others) add([wordsOf(other, site.language)], SYNONYM, "synonym");
  return { shown: words.map(word => word.shown).join(" "), letters: solid(letters), scripts: letters.split(" "), terms, alternatives };
}

/* 33billion → 33e9; null if it is no figure with a scale. */
function amountOf(letters) {
  const [, figure, word] = /^(\d+(?:\.\d+)?)(\D+)$/.exec(letters) ?? [];
  const scale = SCALES.find(([, names]) => names.includes(word));
  return scale ? Number(figure) * scale[0] : null;
}

/* An amount in the scales of every language: 33 billion, 330억, 330亿. */
function amountsOf(letters) {
  const amount = amountOf(letters);
  if (!amount) return [];
  return SCALES.flatMap(([scale, names]) => {
    const figure = Number((amount / scale).toPrecision(12));
    return figure >= 0.01 && figure < 1e5 ? names.map(name => `${figure}${name}`) : [];
  });
}
