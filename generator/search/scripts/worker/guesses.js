/* What a word that is nowhere on the site may stand for: tried one after the other, and only then. */

const GUESSED = 0.8, RELATED = 0.5, MOST_GUESSES = 8, SHORTEST_PART = 2, MOST_LETTERS = 14, FREQUENT = 3,
  INITIALS = /^[ㄱ-ㅎ]+$/, KOREAN = /^[ㄱ-ㆎ가-힣]+$/, TYPED = [halfTyped, goesOn];

/* Forms as in query.js. */
async function guess(unit, site, attempts = [initials, otherKeyboard, unheard, mistyped, related]) {
  for (const attempt of attempts) {
    const least = attempt === goesOn ? INSIDE : BEGINNING, words = await all(await attempt(unit, site), async word =>
      await bestPlace(word, site) >= least ? word : (await site.termsOf(word)).flatMap(({ names }) => names));
    if (words[0]) return words.map(word =>
      formOf(word, attempt === related ? RELATED : GUESSED, false, least));
  }
  return [];
}

const bestPlace = async (word, site) => max(...(await site.places(word)).values());

/* 반돛 on the way to 반도체, 숯 to 수출, 인공ㅈ to 인공지능, chi to chip: the keys so far begin a longer word, or
   are those of a whole one that is composed otherwise. */
async function halfTyped({ letters }, site) {
  if (/^([a-z]{2,3}|\d[\d.]+)$/.test(letters)) return stems(await site.words(letters));
  if (!KOREAN.test(letters) || INITIALS.test(letters)) return [];
  const typed = site.keysOf(letters),
    longer = (await site.words(typed)).filter(({ stem }) => HANGUL.test(stem) && stem !== letters);
  return longer[0] ? stems(longer) : beforeParticle(typed, letters[2] ? 1 : FREQUENT, site);
}

/* The same for a name that is nowhere, of something that is on the site under another one: 랑찬 to 랑차오, for Inspur. */
const unheard = async ({ letters }, site) => /^([a-z]{1,3}|.)$/.test(letters) ? []
  : (await site.entries("n", letters.slice(0, -1))).flatMap(([, names]) => namesIn(names))
    .filter(name => site.keysOf(name).startsWith(site.keysOf(letters)));

/* 중국으 on the way to 중국은, 반도첼 to 반도체를: a word and the first keys of what is written onto it. 구독 is no
   구도 with half a 가, unless that is a frequent word. */
const beforeParticle = (typed, least, site) => all(withoutTail(typed, site), async begun =>
  (await site.words(site.keysOf(begun))).flatMap(({ stem, count }) => stem === begun && count >= least ? stem : []));

const withoutTail = (typed, { tails, compose }) =>
  tails.filter(tail => typed.endsWith(tail)).map(tail => compose(typed.slice(0, -tail.length)));

/* 외환관리구, 통제명ㄷ, 527어 on the way to what is a part of 국가외환관리국, 수출 통제 명단, 527억: letters that go on so
   somewhere. A word of two syllables that was left out of the pages is none with the first consonant of a third: 구독 is no 구도가. */
function goesOn({ letters, scripts = [letters] }, site) {
  const last = site.keysOf(letters.slice(-1));
  return !HANGUL.test(letters.at(-1)) ? [] : all(new Set([last.length, site.leftOut.includes(letters) ? last.length : 1]), async typed => {
    const head = scripts.join(" ").slice(0, -1) + site.compose(last.slice(0, -typed));
    return (await site.following(solid(head).at(-1))).flatMap(next => site.keysOf(next).startsWith(last.slice(-typed)) ? head + next : []);
  });
}

/* ㅂㄷㅊ → 반도체: terms with these initials before other words with them. */
async function initials({ letters }, site) {
  if (!letters[1] || !INITIALS.test(letters)) return [];
  const words = (await site.words(site.keysOf(letters[0]))).filter(({ stem }) => initialsOf(stem).startsWith(initialsOf(letters))),
    exact = words.filter(({ stem }) => stem.length === letters.length);
  return stems([exact.filter(({ isTerm }) => isTerm), exact, words.filter(({ isTerm }) => isTerm || letters[3])].find(([some]) => some) ?? []);
}

/* 반도체수출통제 → 반도체, 수출통제: the fewest parts that are words of the site or terms. */
async function compound({ letters }, site) {
  if (letters.length > MOST_LETTERS || /[\p{sc=Latin}\d]$/u.test(letters)) return [];
  const best = [[]];
  for (let end = SHORTEST_PART; end <= letters.length; end++) {
    for (let start = 0; start <= end - SHORTEST_PART; start++) {
      const before = best[start], part = letters.slice(start, end);
      if (!before || best[end]?.length <= before.length + 1) continue;
      if ((await site.termsOf(part)).some(({ names }) => names.length)
        || await bestPlace(part, site) >= BEGINNING
        || (start && end === letters.length && (await halfTyped({ letters: part }, site))[0])) best[end] = [...before, part];
    }
  }
  return best[letters.length] ?? best[site.stem(letters).length] ?? [];
}

/* qksehcp → 반도체, 초ㅑㅔ → chip: typed with the keyboard switched to the other script. */
async function otherKeyboard({ letters, shown }, site) {
  if (HANGUL.test(letters[0])) return letters[1] ? [site.keysOf(letters).toLowerCase()] : [];
  if (!/^[a-z]{4,}$/i.test(shown)) return [];
  // In capitals the shift key says nothing.
  const hangul = site.compose(shown === shown.toUpperCase() ? letters : shown.replace(/[^QWERTOP]/g, key => key.toLowerCase()));
  return /^[가-힣]{2,}$/.test(hangul) ? [hangul, site.stem(hangul)] : [];
}

/* One key wrong, in words of eight keys and more two. Short words are taken for terms only; a long Korean word may be
   the beginning of a longer one. */
async function mistyped({ letters }, site) {
  const { keysOf } = site, typed = keysOf(letters), isKorean = HANGUL.test(letters[0]);
  if (!isKorean && !/^[a-z]{4,}$/.test(letters)) return [];
  const known = await site.words(site.isWhole ? "" : typed[0]), stem = site.stem(letters),
    begun = isKorean ? withoutTail(typed, site) : [],
    // A name may end like a particle of one syllable: 러몬도.
    near = [...stem.length === letters.length - 1 ? [letters] : [], stem, ...begun].flatMap(form => {
      const own = keysOf(form), limit = own.length > 7 ? 2 : 1, isLong = own.length > (isKorean ? 6 : 5);
      return known.filter(({ keys, isTerm, stem: { 0: first, length } }) => HANGUL.test(first) === isKorean
        && (keys[0] === own[0] || keys[1] === own[1]) && (form.length > 2 || (isTerm && length === form.length)))
        // In keys, or in letters: ㅚ is two keys, none of which is that of ㅔ.
        .map(word => ({ ...word, apart: min(distance(own, word.keys, limit), distance(form.normalize("NFD"), word.stem.normalize("NFD"), limit),
          ...isLong ? [-1, 0, 1].map(more => distance(own, word.keys.slice(0, own.length + more), isKorean && form.length > 3 ? limit : 1)) : []) }));
    }),
    least = min(...near.map(({ apart }) => apart));
  return stems(near.filter(({ apart }) => apart === least && apart < Infinity));
}

/* A term that is nowhere on the site stands for the others of its topics. */
const related = ({ terms }, site) => terms.flatMap(({ topics }) => topics ?? []).flatMap(topic => site.related[topic]);

/* Their stems, the most frequent first. */
function stems(words) {
  return [...new Set(words.toSorted((one, other) => other.count - one.count).map(({ stem }) => stem))].slice(0, MOST_GUESSES);
}
