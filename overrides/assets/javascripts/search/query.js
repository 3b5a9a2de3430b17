/* A query, read: what has to be found, and all the ways in which each part may be written. */

/* Words that say nothing beside others. */
const EMPTY_WORDS = new Set([..."a an the of in on for to and or by with at from is are what how why who".split(" "), "및", "와", "과", "등", "the"]);
const LONGEST_TERM = 6;
/* A stem this short is found as a word only: the 로그 of 로그인 is not the one in 프로그램. */
const SHORT_STEM = 2;
const SYNONYM = 0.9, SYNONYM_BESIDE_LITERAL = 0.2, RELATED = 0.5, STEM = 0.95, APART = 0.5;
const SCALES = [[1e12, ["조", "trillion", "万亿", "兆"]], [1e8, ["억", "亿"]], [1e9, ["billion", "bn"]], [1e6, ["million", "m"]], [1e4, ["만", "万"]]];
/* Chinese characters as Korean headlines use them for countries and for what is done to them. */
const READINGS = { 미: "美", 중: "中", 일: "日", 한: "韩", 북: "北", 대: "对", 영: "英", 독: "独", 불: "佛", 러: "露", 반: "反" };

/* The termbase by the letters of its forms: letters → terms, each {forms, topics}. */
function formsIndex(terms, alphabet) {
  const index = new Map();
  for (const term of terms) {
    for (const form of term.forms) {
      const letters = lettersOf(form, alphabet);
      if (!index.has(letters)) index.set(letters, []);
      index.get(letters).push(term);
    }
  }
  return index;
}

/* `{units, filters}`; a unit is `{shown, letters, terms, alternatives}`, an alternative
   `{needles, weight, kind, least}` that stands where all its needles do, as well as `least`. */
function readQuery(query, index) {
  const filters = [];
  const plain = query.replace(/(^|\s)(topic|outlet|year):(\S+)/gi, (_, space, name, value) => {
    filters.push({ name: name.toLowerCase(), value: value.toLowerCase() });
    return space;
  });
  const parts = plain.split(/["“”„«»]/);
  const units = parts.flatMap((part, at) => {
    if (at % 2 && at < parts.length - 1) return phraseUnit(part, index.alphabet);
    return wordUnits(part.split(/\s+/), index);
  });
  const telling = units.filter(unit => !EMPTY_WORDS.has(unit.shown.toLowerCase()));
  return { units: telling.length ? telling : units, filters };
}

function phraseUnit(phrase, alphabet) {
  const needle = lettersOf(phrase, alphabet);
  return needle ? [{ shown: phrase.trim(), strict: true, alternatives: [{ needles: [needle], weight: 1, kind: "literal" }] }] : [];
}

function wordUnits(shown, index) {
  const words = shown.map(word => ({ shown: word, letters: lettersOf(word, index.alphabet) }))
    .filter(word => word.letters);
  const units = [];
  for (let at = 0; at < words.length;) {
    const taken = longestTerm(words, at, index) ?? 1;
    units.push(unitOf(words.slice(at, at + taken), index));
    at += taken;
  }
  return units;
}

/* How many of the words from here on are one term, or a figure with its scale. */
function longestTerm(words, at, index) {
  for (let taken = Math.min(LONGEST_TERM, words.length - at); taken > 0; taken--) {
    const letters = words.slice(at, at + taken).map(word => word.letters).join("");
    if (termsOf(letters, index).length || (taken === 2 && amountOf(letters))) return taken;
  }
  return null;
}

function termsOf(letters, index) {
  return writings(letters).flatMap(writing => index.forms.get(writing) ?? []);
}

/* A word as it stands and without its particle or English ending. */
function writings(letters) {
  const found = [letters];
  const last = scriptOf(letters.at(-1));
  if (last === "hangul") {
    const stem = stemOf(letters);
    found.push(stem, stemOf(stem));
  }
  if (last === "latin" && letters.length > 3) {
    if (letters.endsWith("ies")) found.push(`${letters.slice(0, -3)}y`);
    if (letters.endsWith("es") && letters.length > 4) found.push(letters.slice(0, -2));
    if (letters.endsWith("s") && !letters.endsWith("ss")) found.push(letters.slice(0, -1));
    if (letters.length > 5) found.push(...withoutEnding(letters));
  }
  return [...new Set(found)];
}

/* lagging → lagg, lag. */
function withoutEnding(letters) {
  const ending = ["ing", "ed", "ly"].find(end => letters.endsWith(end));
  if (!ending) return [];
  const root = letters.slice(0, -ending.length);
  return root.at(-1) === root.at(-2) ? [root, root.slice(0, -1)] : [root];
}

function unitOf(words, index) {
  const letters = words.map(word => word.letters).join("");
  const shown = words.map(word => word.shown).join(" ");
  const terms = termsOf(letters, index);
  const unit = { shown, letters, terms, alternatives: [] };
  const add = (needles, weight, kind, least = 0) => {
    const known = unit.alternatives.some(other => other.needles.join() === needles.join());
    if (!known) unit.alternatives.push({ needles, weight, kind, least });
  };
  writings(letters).forEach((writing, at) =>
    add([writing], at ? STEM : 1, "literal", at && writing.length <= SHORT_STEM ? WHOLE : 0));
  if (words.length > 1) add(words.map(word => writings(word.letters).at(-1)), APART, "literal");
  for (const { forms } of terms) {
    for (const form of forms) add([lettersOf(form, index.alphabet)], SYNONYM, "synonym");
  }
  for (const form of amountsOf(letters)) add([form], SYNONYM, "synonym");
  const hanja = hanjaOf(letters);
  if (hanja) add([lettersOf(hanja, index.alphabet)], SYNONYM, "synonym");
  return unit;
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

function hanjaOf(letters) {
  const read = [...letters].map(syllable => READINGS[syllable]);
  return letters.length > 1 && letters.length < 5 && read.every(Boolean) ? read.join("") : "";
}
