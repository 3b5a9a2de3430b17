/* The index, made ready. Of a small site it holds all texts; a larger one's are loaded as they are
   needed, by way of lists of the chunks of text in which letters stand. See generator/search/. */

/* Chunks up to which it is seen in their text whether letters follow each other there. */
const FEW_CHUNKS = 8;
const OFTEN = 0.1;
const BY_PLACE = [WHOLE, BEGINNING, INSIDE, 0];

/* `load` gives the data of a part by its name. */
function makeSite(data, load) {
  const language = makeLanguage(data);
  const isWhole = !data.firsts;
  const pageOf = [...numbers(data.chunks)].flatMap((chunks, page) => Array(chunks).fill(page));
  const every = [...pageOf.keys()];
  const terms = data.terms.map(([topics, ...forms]) => ({ topics: topics.split(" ").filter(Boolean), forms }));
  const byForm = Map.groupBy(terms.flatMap(term => term.forms.map(form => ({ letters: formOf(form), term }))), ({ letters }) => letters);
  const formsTyped = [...byForm.keys()].filter(form => /^[가-힣]{2,}$/.test(form));

  function formOf(form) {
    return solid(wordsOf(form, language));
  }

  const chunk = once(async number => {
    const [page, sections] = isWhole ? [data.pages[pageOf[number]], data.texts[number]] : await load(`t${number}`);
    return makePassages(pageOf[number], page, sections, language);
  });

  /* Chunk → quality of the best place, for all that hold the words. */
  const places = once(async words => {
    const tokens = tokensOf(words);
    const candidates = isWhole ? new Map(every.map(number => [number, WHOLE])) : await following(tokens);
    if (!isWhole && (tokens.length === 1 || candidates.size > FEW_CHUNKS)) return candidates;
    const seen = await Promise.all([...candidates.keys()].map(async number => [number, bestIn(await chunk(number), solid(words))]));
    return new Map(seen.filter(([, quality]) => quality));
  });

  async function following(tokens) {
    const [first, ...others] = await Promise.all(tokens.map(listOf));
    return new Map([...first ?? []].filter(([number, quality]) => quality && others.every(other => other.has(number))));
  }

  const listOf = once(async token => {
    const found = new Map();
    for (const [other, codes] of await entries("p", token.letters)) {
      const isSame = other === token.letters || (token.isPlural && other === `${token.letters}s`);
      if (!isSame && !(token.isBeginning && other.startsWith(token.letters))) continue;
      for (const [number, quality] of chunksIn(codes)) {
        found.set(number, Math.max(found.get(number) ?? 0, isSame ? quality : quality * BEGINNING));
      }
    }
    return found;
  });

  /* The entries of the shards in which keys with this beginning can be. */
  async function entries(kind, beginning) {
    const firsts = data.firsts[kind];
    const from = Math.max(0, firsts.findLastIndex(first => first <= beginning));
    const shards = [...firsts.keys()].filter(at => at === from || (at > from && firsts[at].startsWith(beginning)));
    const loaded = await Promise.all(shards.map(at => load(`${kind}${at}`)));
    return loaded.flatMap(Object.entries);
  }

  const wholeVocabulary = once(async () => [...vocabularyOf(await Promise.all(every.map(chunk)), language)]);

  /* Words, and Korean forms of terms, that are typed with these keys first: `{stem, keys, count,
     isTerm, isPair}`; the count of forms that are not among the words is 0. */
  const words = once(async typed => {
    const found = await (isWhole ? wholeVocabulary() : entries("v", typed));
    const counts = new Map([...formsTyped.map(form => [form, 0]), ...found]);
    return [...counts].map(([word, count]) => ({ stem: solid(word), count, isTerm: byForm.has(word), isPair: word.includes(" ") }))
      .map(word => ({ ...word, keys: language.keysOf(word.stem) }))
      .filter(({ keys, stem, isPair }) => keys.startsWith(typed) && !(isPair && counts.has(stem)));
  });

  return {
    language, isWhole, terms, pageOf, chunk, places, words,
    chunks: every.length,
    isHead: number => pageOf[number] !== pageOf[number - 1],
    termsOf: letters => (byForm.get(letters) ?? []).map(({ term }) => term),
    /* The needles that are somewhere. */
    async placed(needles) {
      const sizes = await Promise.all(needles.map(async needle => (await places(needle)).size));
      return [...new Set(needles.filter((needle, at) => needle && sizes[at]))];
    },
    /* The numbers of the pages with a facet, named by its value or else by a part of its label. */
    pagesWith({ name, value }) {
      const named = data.facets[name].filter(([id]) => id.toLowerCase() === value);
      const similar = data.facets[name].filter(([, label]) => formOf(label).includes(formOf(value)));
      return new Set((named.length ? named : similar).flatMap(([, , codes]) => [...rising(codes)]));
    },
  };
}

function makePassages(number, [url, title, titleLanguage, facts, language], sections, writing) {
  const page = { number, url, title, titleLanguage, facts };
  return sections.flatMap(([section, ...passages]) => passages.map(([anchor, weight, ...texts]) => ({
    page, anchor, weight, section,
    texts: texts.map((text, at) => makeText(text, writing, ["en", language][at] ?? "")),
  })));
}

function hitsIn(passage, needle) {
  return passage.texts.flatMap(text => text.hits(needle));
}

function bestIn(passages, needle) {
  return Math.max(0, ...passages.flatMap(passage => hitsIn(passage, needle).map(({ quality }) => quality)));
}

/* What of the words is in the postings, as generator/search/postings.py writes them: Latin words
   and figures, two letters of another script in a row. A last Latin word may go on; a single
   letter is looked for as the first of two. */
const tokensOf = once(words => {
  const tokens = [];
  let before = "";
  for (const word of words.split(" ")) {
    const isPaired = !/^[\p{Script=Latin}0-9]/u.test(word);
    const letters = isPaired ? [...before, ...word] : [];
    if (!isPaired) tokens.push({ letters: word });
    for (let at = 0; at < letters.length - 1; at++) tokens.push({ letters: letters[at] + letters[at + 1] });
    before = letters.slice(-1);
  }
  const last = tokens.at(-1);
  if (!last) return [{ letters: words, isBeginning: true }];
  const isLatin = !before.length && scriptOf(last.letters) === "latin";
  return [...tokens.slice(0, -1), { ...last, isPlural: isLatin, isBeginning: isLatin && last.letters.length > SHORT_LATIN }];
});

/* The numbers of a code of generator/search/codes.py. */
function* numbers(code) {
  let rest = 0;
  for (const digit of code ?? "") {
    if (digit >= "]") rest = rest * 34 + digit.charCodeAt() - 93;
    else {
      yield rest * 44 + digit.charCodeAt() - 48;
      rest = 0;
    }
  }
}

function* rising(code) {
  let number = 0;
  for (const step of numbers(code)) yield number += step;
}

/* Chunk and quality for each of the postings of a token. */
function* chunksIn(codes) {
  for (const [place, code] of codes.split(" ").entries()) {
    let number = 0;
    for (const step of numbers(code)) {
      number += step >> 1;
      yield [number, BY_PLACE[place] && BY_PLACE[place] + (step & 1) * OFTEN];
    }
  }
}

/* As generator/search/vocabulary.py: word → count. */
function vocabularyOf(chunks, { stem }) {
  const texts = chunks.flat().flatMap(passage => passage.texts.map(({ text }) => text));
  const counts = new Map();
  const add = word => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const text of texts) {
    for (const word of text.match(/[가-힣]+/g) ?? []) if (stem(word).length > 1) add(stem(word));
    for (const [, first, second] of text.matchAll(/(?<![가-힣])([가-힣]{1,5})(?= ([가-힣]{1,5})(?![가-힣]))/g)) {
      add(`${first} ${stem(second)}`);
    }
    for (const word of text.toLowerCase().match(/[a-z]{4,}/g) ?? []) add(word);
  }
  return counts;
}
