/* What a word that is nowhere on the site may stand for: tried one after the other, and only then. */

const GUESSED = 0.8, RELATED = 0.5, MOST_GUESSES = 8, SHORTEST_PART = 2, MOST_LETTERS = 14, FREQUENT = 3,
  INITIALS = /^[ㄱ-ㅎ]+$/, TYPED = [halfTyped, goesOn];

/* Forms as in query.js. */
async function guess(unit, site, attempts = [halfTyped, initials, otherKeyboard, goesOn, derived, mistyped, unheard, related]) {
  for (const attempt of attempts) {
    const words = await all(await attempt(unit, site), async word =>
      (await site.places(word)).size ? word : (await site.termsOf(word)).flatMap(({ names }) => names));
    if (words.length) return words.map(word => ({
      needles: [word], weight: attempt === related ? RELATED : GUESSED, kind: "guess", least: attempt === goesOn ? 0 : BEGINNING,
    }));
  }
  return [];
}

/* 반돛 on the way to 반도체, 숯 to 수출, 인공ㅈ to 인공지능, chi to chip: the keys so far begin a longer word, or
   are those of a whole one that is composed otherwise. */
async function halfTyped({ letters }, site) {
  if (/^[a-z]{3}$/.test(letters)) return stems(await site.words(letters));
  if (!HANGUL.test(letters[0]) || INITIALS.test(letters)) return [];
  const typed = site.keysOf(letters),
    whole = letters.replace(/[ㄱ-ㆎ]/g, "").length,
    longer = (await site.words(typed)).filter(({ stem, keys }) =>
      HANGUL.test(stem) && stem.length >= whole && (keys !== typed || stem !== letters));
  return longer.length ? stems(longer) : beforeParticle(typed, letters[2] ? 1 : FREQUENT, site);
}

/* The same for a name that is nowhere, of something that is on the site under another one: 랑찬 to 랑차오, for Inspur. */
const unheard = async ({ letters }, site) => /^([a-z]{1,3}|.)$/.test(letters) ? []
  : (await site.entries("n", letters.slice(0, -1))).flatMap(([, names]) => namesIn(names))
    .filter(name => site.keysOf(name).startsWith(site.keysOf(letters)));

/* 중국으 on the way to 중국은, 반도첼 to 반도체를: a word and the first keys of what is written onto it. 구독 is no
   구도 with half a 가, unless that is a frequent word. */
const beforeParticle = (typed, least, site) => all(site.tails.filter(tail => typed.endsWith(tail)), async tail =>
  (await site.words(typed.slice(0, -tail.length))).flatMap(({ stem, keys, count }) =>
    keys + tail === typed && stem[1] && count >= least ? stem : []));

/* 외환관리구, 통제명ㄷ on the way to what is a part of 국가외환관리국, 수출 통제 명단: letters that go on so somewhere. Of two
   syllables the second is not taken for one with the first consonant of a third: 구독 is no 구도가. */
function goesOn({ letters }, site) {
  const last = site.keysOf(letters.at(-1));
  return all([last.length, ...letters[2] ? [1] : []], async typed => {
    const head = letters.slice(0, -1) + site.compose(last.slice(0, -typed));
    return (await site.following(head.at(-1))).flatMap(next =>
      site.keysOf(next).startsWith(last.slice(-typed)) ? head + next : []);
  });
}

/* ㅂㄷㅊ → 반도체: terms with these initials before other words with them. */
async function initials({ letters }, site) {
  if (!letters[1] || !INITIALS.test(letters)) return [];
  const words = (await site.words(site.keysOf(letters[0]))).filter(({ stem }) => initialsOf(stem).startsWith(initialsOf(letters))),
    exact = words.filter(({ stem }) => stem.length === letters.length);
  return stems([exact.filter(({ isTerm }) => isTerm), exact].find(([some]) => some) ?? words.filter(({ isTerm }) => isTerm || letters[3]));
}

/* 반도체수출통제 → 반도체, 수출통제: the fewest parts that are words of the site or terms. */
async function compound({ letters }, site) {
  if (letters.length > MOST_LETTERS || !/[ㄱ-ㆎ가-힣\p{sc=Han}]$/u.test(letters)) return [];
  const best = [[]];
  for (let end = SHORTEST_PART; end <= letters.length; end++) {
    for (let start = 0; start <= end - SHORTEST_PART; start++) {
      const before = best[start], part = letters.slice(start, end), isLast = start && end === letters.length;
      if (!before || best[end]?.length <= before.length + 1) continue;
      if ((await site.termsOf(part)).some(({ names }) => names.length)
        || Math.max(...(await site.places(part)).values()) >= BEGINNING
        || (isLast && (await halfTyped({ letters: part }, site)).length)) best[end] = [...before, part];
    }
  }
  const parts = [letters, site.stem(letters), letters.replace(/[ㄱ-ㆎ]$/, "")].map(({ length }) => best[length]).find(Boolean) ?? [];
  return parts[0] === letters ? [] : parts;
}

/* qksehcp → 반도체, 초ㅑㅔ → chip: typed with the keyboard switched to the other script. */
async function otherKeyboard({ letters, shown }, site) {
  if (HANGUL.test(letters[0])) return letters[1] ? [site.keysOf(letters).toLowerCase()] : [];
  if (!/^[a-z]{4,}$/i.test(shown)) return [];
  // In capitals the shift key says nothing.
  const hangul = site.compose(shown === shown.toUpperCase() ? letters : shown.replace(/[^QWERTOP]/g, key => key.toLowerCase()));
  return /^[가-힣]{2,}$/.test(hangul) ? [hangul, site.stem(hangul)] : [];
}

/* dependency → depend, dependence: English words of one root. */
async function derived({ letters }, site) {
  const [, root] = /^([a-z]{4,}?)(?:at|it|ic)?(?:ions?|ments?|e?[rd]s?|ors?|[ae]nc[ey]|ity|ness|ive|al|ally|ing|[ai]ble|i[sz]e)$/.exec(letters) ?? [];
  return root ? stems(await site.words(root)) : [];
}

/* One key wrong, in words of eight keys and more two. Short words are taken for terms only; a long Korean word may be
   the beginning of a longer one. */
async function mistyped({ letters }, site) {
  const { keysOf } = site, stem = site.stem(letters), isKorean = HANGUL.test(letters[0]);
  if (!isKorean && !/^[a-z]{4,}$/.test(letters)) return [];
  const known = await site.words(site.isWhole ? "" : keysOf(letters)[0]),
    // A name may end like a particle of one syllable: 러몬도.
    near = (stem.length === letters.length - 1 ? [letters, stem] : [stem]).flatMap(form => {
      const own = keysOf(form), limit = own.length > 7 ? 2 : 1, isLong = isKorean && form.length > 3;
      return known.filter(({ keys, isTerm, stem: { 0: first, length } }) => HANGUL.test(first) === isKorean
        && (keys[0] === own[0] || keys[1] === own[1]) && (form.length > 2 || (isTerm && length === form.length)))
        .flatMap(word => [word.stem, ...isLong ? [word.stem.slice(0, form.length)] : []]
          // In keys, or in letters: ㅚ is two keys, none of which is that of ㅔ.
          .map(stem => ({ ...word, stem, apart: Math.min(distance(own, keysOf(stem), limit),
            distance(form.normalize("NFD"), stem.normalize("NFD"), limit)) })))
        .filter(({ apart }) => apart <= limit);
    }),
    least = Math.min(...near.map(({ apart }) => apart));
  return stems(near.filter(({ apart }) => apart === least));
}

/* A term that is nowhere on the site stands for the others of its topics. */
const related = ({ terms }, site) => terms.flatMap(({ topics }) => topics ?? []).flatMap(topic => site.related[topic]);

/* Their stems, the most frequent first. */
function stems(words) {
  return [...new Set(words.toSorted((one, other) => other.count - one.count).map(({ stem }) => stem))].slice(0, MOST_GUESSES);
}
