/* What a word that is nowhere on the site may stand for: tried one after the other, and only then. */

const GUESSED = 0.8, RELATED = 0.5, MOST_GUESSES = 8, SHORTEST_PART = 2, MOST_LETTERS = 14;
const INITIALS = /^[ㄱ-ㅎ]+$/;
/* Syllables that may be two words; of fewer the second would only follow by chance. */
const SHORTEST_PAIR = 3;

/* Alternatives as in query.js. */
async function guess(unit, site) {
  for (const attempt of [halfTyped, initials, otherKeyboard, mistyped, related]) {
    const words = (await attempt(unit, site)).slice(0, MOST_GUESSES);
    if (words.length) return words.map(word => ({
      needles: [word], weight: attempt === related ? RELATED : GUESSED, kind: "guess", least: BEGINNING,
    }));
  }
  return [];
}

/* 반돛 on the way to 반도체, 인공ㅈ to 인공지능, chi to chip: the keys so far begin a longer word, or
   are those of a whole one that is composed otherwise. */
async function halfTyped({ letters }, site) {
  if (/^[a-z]{3}$/.test(letters)) return stems(await site.words(letters));
  if (letters.length < 2 || !HANGUL.test(letters[0]) || INITIALS.test(letters)) return [];
  const typed = site.language.keysOf(letters);
  const whole = letters.replace(/[ㄱ-ㆎ]/g, "").length;
  const longer = await koreanWords(typed, site, ({ stem, keys, isPair }) =>
    stem.length >= whole && (keys !== typed || stem !== letters) && (!isPair || whole > SHORTEST_PAIR));
  if (longer.length || letters.length < 3) return stems(longer.filter(({ isPair }) => !isPair), longer);
  return beforeParticle(typed, site);
}

/* 중국으 on the way to 중국은, 반도첼 to 반도체를: a word and the first keys of what is written onto it. */
function beforeParticle(typed, site) {
  const words = site.data.tails.filter(tail => typed.endsWith(tail)).map(tail => site.language.compose(typed.slice(0, -tail.length)));
  return all(words, async word => /^[가-힣]{2,}$/.test(word) && await isWord(word, site) ? word : []);
}

/* ㅂㄷㅊ → 반도체: terms with these initials before other words with them. */
async function initials({ letters }, site) {
  if (letters.length < 2 || !INITIALS.test(letters)) return [];
  const words = await koreanWords(site.language.keysOf(letters[0]), site, ({ stem }) => initialsOf(stem).startsWith(initialsOf(letters)));
  const exact = words.filter(({ stem }) => stem.length === letters.length);
  return stems(exact.filter(({ isTerm }) => isTerm), exact, words.filter(({ isTerm }) => isTerm || letters.length > 3));
}

/* 반도체수출통제 → 반도체, 수출통제: the fewest parts that are words of the site or terms. */
async function compound({ letters }, site) {
  if (letters.length > MOST_LETTERS || !/[가-힣\p{Script=Han}]$/u.test(letters)) return [];
  const best = [[]];
  for (let end = SHORTEST_PART; end <= letters.length; end++) {
    for (let start = 0; start <= end - SHORTEST_PART; start++) {
      const before = best[start], part = letters.slice(start, end), isLast = start && end === letters.length;
      if (!before || best[end]?.length <= before.length + 1) continue;
      if (await isWord(part, site) || (isLast && (await halfTyped({ letters: part }, site)).length)) best[end] = [...before, part];
    }
  }
  const parts = best[letters.length] ?? best[site.language.stem(letters).length] ?? [];
  return parts.length > 1 ? parts : [];
}

async function isWord(part, site) {
  return (await site.placed((await site.termsOf(part)).flatMap(term => term.names))).length
    || Math.max(...(await site.places(part)).values()) >= BEGINNING;
}

/* qksehcp → 반도체, 초ㅑㅔ → chip: typed with the keyboard switched to the other script. */
async function otherKeyboard({ letters, shown }, site) {
  const { compose, keysOf, stem } = site.language;
  if (HANGUL.test(letters[0])) return letters.length > 1 ? site.placed([keysOf(letters).toLowerCase()]) : [];
  if (!/^[a-z]{4,}$/i.test(shown)) return [];
  const isCapital = shown === shown.toUpperCase();
  const hangul = compose(isCapital ? letters : shown.replace(/[^QWERTOP]/g, key => key.toLowerCase()));
  return /^[가-힣]{2,}$/.test(hangul) ? site.placed([hangul, stem(hangul)]) : [];
}

/* One key wrong, in words of eight keys and more two. Short words are taken for terms only; a long Korean word may be
   the beginning of a longer one. */
async function mistyped({ letters }, site) {
  const { keysOf } = site.language, stem = site.language.stem(letters), isKorean = HANGUL.test(letters[0]);
  if (!isKorean && !/^[a-z]{4,}$/.test(letters)) return [];
  const known = (await site.words(site.isWhole ? "" : keysOf(letters)[0])).filter(({ stem }) => HANGUL.test(stem) === isKorean);
  // A name may end like a particle of one syllable: 러몬도.
  const near = (stem.length === letters.length - 1 ? [letters, stem] : [stem]).flatMap(form => {
    const own = keysOf(form), limit = own.length > 7 ? 2 : 1, isLong = isKorean && form.length > 3;
    return known.filter(({ keys, isTerm, stem: { length } }) =>
      (keys[0] === own[0] || keys[1] === own[1]) && (form.length > 2 || (isTerm && length === form.length)))
      .flatMap(word => [word.stem, ...isLong ? [word.stem.slice(0, form.length)] : []]
        .map(stem => ({ ...word, stem, apart: apart(form, stem, limit, keysOf) })))
      .filter(({ apart }) => apart <= limit);
  });
  const placed = await there(near, site);
  const least = Math.min(...placed.map(({ apart }) => apart));
  return stems(placed.filter(({ apart }) => apart === least));
}

/* In keys, or in letters: ㅚ is two keys, none of which is that of ㅔ. */
function apart(one, other, limit, keysOf) {
  const inKeys = distance(keysOf(one), keysOf(other), limit);
  return inKeys > 1 ? Math.min(inKeys, distance(one.normalize("NFD"), other.normalize("NFD"), limit)) : inKeys;
}

/* A term that is nowhere on the site stands for the others of its topics. */
function related({ terms }, site) {
  return terms.flatMap(({ topics }) => topics).flatMap(topic => site.data.related[topic]);
}

async function koreanWords(keys, site, isSought) {
  return there((await site.words(keys)).filter(word => HANGUL.test(word.stem) && isSought(word)), site);
}

/* The words that are on the site: of terms that is not known before. */
function there(words, site) {
  return all(words, async word => word.count || (await site.places(word.stem)).size ? word : []);
}

/* The stems of the first of the lists that has words, the most frequent first. */
function stems(...lists) {
  const words = lists.find(list => list.length) ?? [];
  const sorted = words.toSorted((one, other) => other.count - one.count || (one.stem < other.stem ? -1 : 1));
  return [...new Set(sorted.map(({ stem }) => stem))];
}
