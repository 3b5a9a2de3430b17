/* The index, made ready. Of a small site it holds all texts; a larger one's are loaded as they are
   needed, by way of lists of the chunks of text in which letters stand. See generator/search/. */

/* Chunks up to which it is seen in their text whether letters follow each other there. */
const FEW_CHUNKS = 8,
  OFTEN = 0.1, BY_PLACE = [WHOLE, BEGINNING, INSIDE, 0];

/* `load` gives the data of a part by its name; a part that cannot be had is an empty list. */
function makeSite(data, load) {
  const language = makeLanguage(data),
    isWhole = !data.firsts.p,
    groups = data.groups.map(([topics, there]) => ({ topics, names: namesIn(there) })),
    pageOf = [...numbers(data.chunks)].flatMap((chunks, page) => Array(chunks).fill(page));
  /* The first file of a page has three chunks, each further one two. */
  const chunk = once(async number => {
    const at = number - pageOf.indexOf(pageOf[number]), part = max(0, at - 1) >> 1,
      [page, ...chunks] = await load(`t${pageOf[number]}-${part}`);
    return page ? makePassages(pageOf[number], page, chunks[part ? (at - 1) % 2 : at], language) : [];
  });

  /* Chunk → quality of the best place, for all that hold the words. */
  const places = once(async words => {
    const tokens = tokensOf(words),
      lists = isWhole ? [new Map(pageOf.map((_, number) => [number, WHOLE]))] : await all(tokens, listOf),
      candidates = [...lists[0]].filter(([number, quality]) => quality && lists.every(list => list.has(number)));
    if (!isWhole && (tokens.length === 1 || candidates.length > FEW_CHUNKS)) return new Map(candidates);
    return new Map(await all(candidates, async ([number]) => {
      const hits = (await chunk(number)).flatMap(passage => hitsIn(passage, solid(words)));
      return hits.length ? [[number, bestOf(hits)]] : [];
    }));
  });

  /* The same for one token. */
  const listOf = once(async token => {
    const letters = token.replace("*", ""), isLast = letters !== token, found = new Map(),
      isBeginning = isLast && !/^\p{sc=Latin}{1,3}$/u.test(letters);
    for (const [other, codes] of await entries("p", letters)) {
      const isSame = other === letters || (isLast && other === `${letters}s`);
      if (!isSame && !(isBeginning && other.startsWith(letters))) continue;
      for (const [number, quality] of chunksIn(codes)) {
        found.set(number, max(found.get(number) ?? 0, quality * (isSame ? 1 : INSIDE)));
      }
    }
    return found;
  });

  /* The entries of the shards in which keys with this beginning can be. */
  async function entries(kind, beginning) {
    const firsts = data.firsts[kind] ?? [],
      from = max(0, firsts.findLastIndex(first => first <= beginning));
    return all(firsts, async (first, at) =>
      at === from || first.startsWith(beginning) ? Object.entries(await load(`${kind}${at}`)) : []);
  }

  return {
    ...data, ...language, isWhole, pageOf, chunk, places, listOf, entries,
    /* The groups with a name, `{topics, names}`: the names that are on the site; no topics for everyday words. */
    termsOf: once(async letters => {
      const others = (await entries("n", letters)).filter(([, names]) => namesIn(names).includes(letters));
      return groups.filter(({ names }, number) => others.some(([other]) => +other === number) || names.some(name => solid(name) === letters));
    }),
    /* The Korean letters that stand after one somewhere. */
    following: once(async letter => isWhole
      ? [...new Set((await all(pageOf, (_, at) => chunk(at))).map(({ texts }) => texts).join().match(RegExp(`(?<=${letter}[^\\p{L}\\p{N}]*)[가-힣]`, "giu")))]
      : (await entries("p", letter)).flatMap(([[first, next]]) => first === letter && HANGUL.test(next) ? next : [])),
    /* Words, and Korean names of terms, that are typed with these keys first; the count of names
       that are not among the words is 0. */
    words: once(async typed => (await entries("v", typed)).flatMap(([code, list]) => namesIn(list).map(stem => ({
      stem, keys: language.keysOf(stem), count: code >> 1, isTerm: code & 1,
    }))).filter(({ keys }) => keys.startsWith(typed))),
    /* The numbers of the pages with a facet, named by its value or else by a part of its label. */
    async pagesWith([name, value]) {
      const facets = (await load("f"))[name] ?? [],
        letters = text => solid(wordsOf(text, language)),
        named = facets.filter(([id]) => id.toLowerCase() === value),
        similar = facets.filter(([, label]) => letters(label).includes(letters(value)));
      return new Set((named.length ? named : similar).flatMap(([, , codes]) => [...chunksIn(codes)].map(([page]) => page)));
    },
  };
}

const namesIn = list => list.split("|").filter(Boolean);

/* The passages of a chunk; their texts are prepared when something may stand in them. */
function makePassages(number, [url, title, titleLanguage, facts, language], sections, writing) {
  const page = { number, url, title, titleLanguage, facts };
  return sections.flatMap(([section, ...passages]) => passages.map(([anchor, weight, ...texts]) => ({
    page, anchor, weight, section, texts, writing,
    sources: texts.map((text, at) => once(() => ({ ...prepare(text, writing), language: ["en", language][at] ?? "" }))),
  })));
}

/* Korean syllables stand in a text as they are compared. */
const hitsIn = ({ texts, sources, writing }, needle) => texts.flatMap((text, at) =>
    HANGUL.test(needle[0]) && !text.includes(needle[0]) ? [] : findAll(sources[at](), needle, writing));

/* What of the words is in the postings, as generator/search/postings.py writes them: Latin words and figures, and two
   letters in a row unless they are inside of those. A last Latin word may go on, which the star says; so may a
   single letter. */
const tokensOf = once(words => {
  const pairs = [...words.matchAll(/(.) ?(?=(.))/gu)].map(([, one, other]) => one + other).filter(pair => !/^(\p{sc=Latin}+|[\d.]+)$/u.test(pair)),
    runs = words.match(/\p{sc=Latin}+|[\d.]+/gu) ?? [],
    last = /\p{sc=Latin}$/u.test(words) ? runs.pop() : runs.length + pairs.length ? "" : words;
  return [...runs, ...last && (last.length > SHORT_LATIN || !pairs[0]) ? [`${last}*`] : [], ...pairs];
});

/* The numbers of a code of generator/search/codes.py. */
function* numbers(code) {
  let rest = 0;
  for (const digit of code) {
    const value = digit.charCodeAt();
    if (value < 93) yield rest * 44 + value - 48;
    rest = value < 93 ? 0 : rest * 34 + value - 93;
  }
}

/* Number and quality for each posting of a token, or page of a facet. */
function* chunksIn(codes) {
  for (const [place, code] of codes.split(" ").entries()) {
    let number = 0;
    for (const step of numbers(code)) {
      number += step >> 1;
      yield [number, BY_PLACE[place] && BY_PLACE[place] + (step & 1) * OFTEN];
    }
  }
}
