/* The index, made ready: its passages and words, and where a needle stands among them. */

/* `data`: {variants, terms, pages}; a term is {forms, topics}, a page {url, title, facts, facets, passages}, a passage
   [anchor, kind, section, text, …]: the same words in several languages. */
function makeSite({ variants = "", terms: listed = [], pages }) {
  const terms = listed.map(([topics, ...forms]) => ({ topics: topics.split(" ").filter(Boolean), forms }));
  const alphabet = makeAlphabet(new Map(variants.split(" ").filter(Boolean).map(pair => [pair[0], pair[1]])));
  const passages = pages.flatMap(page => page.passages.map(([anchor, kind, section, ...texts]) => ({
    page, anchor, kind, section, texts: texts.map(text => makeText(text, alphabet)),
  })));
  const index = { forms: formsIndex(terms, alphabet), alphabet };
  const found = new Map();
  let words, latinWords;

  /* passage → [{text, start, end, quality}] for all that hold the needle. */
  function hits(needle, least = 0) {
    if (!found.has(needle)) found.set(needle, hitsAmong(passages, needle));
    return least ? atLeast(found.get(needle), least) : found.get(needle);
  }

  return {
    index,
    pages,
    passages,
    hits,
    terms,
    withHits: needles => [...new Set(needles)].filter(needle => needle && hits(needle).size),
    knows(part) {
      const forms = (index.forms.get(part) ?? []).flatMap(({ forms }) => forms);
      if (forms.some(form => hits(lettersOf(form, alphabet)).size)) return true;
      return [...hits(part).values()].some(all => all.some(({ quality }) => quality >= BEGINNING));
    },
    words: () => (words ??= koreanWords(passages, terms, alphabet)),
    latinWords: () => (latinWords ??= latinWordsOf(passages)),
  };
}

function hitsAmong(passages, needle) {
  const held = new Map();
  for (const passage of passages) {
    const all = passage.texts.flatMap((each, text) =>
      each.letters.includes(needle) ? findAll(each.prepared, needle).map(hit => ({ text, ...hit })) : []);
    if (all.length) held.set(passage, all);
  }
  return held;
}

function atLeast(held, least) {
  return new Map([...held].map(([passage, all]) => [passage, all.filter(({ quality }) => quality >= least)])
    .filter(([, all]) => all.length));
}

function counted(words) {
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/* Korean words without their particles, pairs of short ones (수출 통제) and terms, as
   {stem, strokes, count, isTerm, isPair}. */
function koreanWords(passages, terms, alphabet) {
  const forms = new Set(terms.flatMap(term => term.forms).map(form => lettersOf(form, alphabet)).filter(form => HANGUL.test(form)));
  const counts = counted(passages.flatMap(({ texts }) => texts.flatMap(stemsOf)));
  const pairs = counted(passages.flatMap(({ texts }) => texts.flatMap(pairsOf)));
  const all = passages.flatMap(({ texts }) => texts.map(({ letters }) => letters)).join(" ");
  for (const form of forms) if (!counts.has(form) && all.includes(form)) counts.set(form, 1);
  for (const stem of counts.keys()) pairs.delete(stem);
  return [...counts, ...pairs].map(([stem, count]) =>
    ({ stem, count, strokes: strokesOf(stem).strokes, isTerm: forms.has(stem), isPair: pairs.has(stem) }));
}

function koreanIn({ text }) {
  return text.match(/[가-힣]+/g) ?? [];
}

function stemsOf(text) {
  return koreanIn(text).map(stemOf).filter(stem => stem.length > 1);
}

/* Two short words with one space between them, as one. */
function pairsOf({ text }) {
  return [...text.matchAll(/(?<![가-힣])([가-힣]{1,5})(?= ([가-힣]{1,5})(?![가-힣]))/g)]
    .map(([, first, second]) => first + stemOf(second));
}

function latinWordsOf(passages) {
  const words = passages.flatMap(({ texts }) => texts.flatMap(({ text }) => text.toLowerCase().match(/[a-z]+/g) ?? []));
  return [...counted(words)].map(([stem, count]) => ({ stem, count }));
}
