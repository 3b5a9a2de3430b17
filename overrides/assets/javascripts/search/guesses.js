/* What a word that is nowhere on the site may stand for: tried one after the other, and only then. */

const GUESSED = 0.8, RELATED = 0.5;
const SHORTEST_PART = 2;
const MOST_GUESSES = 8, MOST_RELATED = 20;
const MOST_LETTERS = 14;
/* Syllables that may be two words; of fewer the second would only follow by chance. */
const SHORTEST_PAIR = 3;

/* Alternatives as in query.js. */
async function guess(unit, site) {
  for (const attempt of [halfTyped, initials, otherKeyboard, mistyped, related]) {
    const words = (await attempt(unit, site)).slice(0, MOST_GUESSES);
    const weight = attempt === related ? RELATED : GUESSED;
    if (words.length) return words.map(word => ({ needles: [word], weight, kind: "guess", least: BEGINNING }));
  }
  return [];
}

/* 반돛 on the way to 반도체, 인공ㅈ to 인공지능, chi to chip: the keys so far begin a longer word, or
   are those of a whole one that is composed otherwise. */
async function halfTyped({ letters }, site) {
  if (/^[a-z]{3}$/.test(letters)) return stems(await site.words(letters));
  if (letters.length < 2 || !HANGUL.test(letters[0]) || isInitials(letters)) return [];
  const typed = site.language.keysOf(letters);
  const whole = [...letters].filter(letter => letter >= "가").length;
  const longer = await there((await koreanWords(typed, site)).filter(({ stem, keys, isPair }) =>
    stem.length >= whole && (keys !== typed || stem !== letters) && (!isPair || whole > SHORTEST_PAIR)), site);
  const single = longer.filter(({ isPair }) => !isPair);
  return stems(single.length ? single : longer);
}

function isInitials(letters) {
  return /^[ㄱ-ㅎ]+$/.test(letters);
}

/* ㅂㄷㅊ → 반도체: terms with these initials before other words with them. */
async function initials({ letters }, site) {
  if (letters.length < 2 || !isInitials(letters)) return [];
  const sought = initialsOf(letters);
  const words = await there((await koreanWords(site.language.keysOf(letters[0]), site))
    .filter(({ stem }) => initialsOf(stem).startsWith(sought)), site);
  const exact = words.filter(({ stem }) => stem.length === letters.length);
  const longer = words.filter(({ isTerm }) => isTerm || letters.length > 3);
  return stems([exact.filter(({ isTerm }) => isTerm), exact, longer].find(some => some.length) ?? []);
}

/* 반도체수출통제 → 반도체, 수출통제: the fewest parts that are words of the site or terms. */
async function compound({ letters }, site) {
  if (letters.length < 2 * SHORTEST_PART || letters.length > MOST_LETTERS) return [];
  if (!["hangul", "han"].includes(scriptOf(letters.at(-1)))) return [];
  const best = [[]];
  for (let end = SHORTEST_PART; end <= letters.length; end++) {
    for (let start = 0; start <= end - SHORTEST_PART; start++) {
      const part = letters.slice(start, end);
      const shorter = best[start] && (!best[end] || best[start].length + 1 < best[end].length);
      const isHalf = end === letters.length && start > 0;
      if (shorter && (await isWord(part, site) || (isHalf && (await halfTyped({ letters: part }, site)).length))) best[end] = [...best[start], part];
    }
  }
  const parts = best[letters.length] ?? best[site.language.stem(letters).length] ?? [];
  return parts.length > 1 && parts.length <= letters.length / 2 ? parts : [];
}

async function isWord(part, site) {
  const forms = site.termsOf(part).flatMap(term => term.forms.map(form => wordsOf(form, site.language)));
  if ((await site.placed(forms)).length) return true;
  return [...(await site.places(part)).values()].some(quality => quality >= BEGINNING);
}

/* qksehcp → 반도체, 초ㅑㅔ → chip: typed with the keyboard switched to the other script. */
async function otherKeyboard({ letters, shown }, site) {
  const { compose, keysOf, stem } = site.language;
  if (HANGUL.test(letters[0])) {
    const latin = keysOf(letters).toLowerCase();
    return latin.length > 1 ? site.placed([latin]) : [];
  }
  if (!/^[a-z]{4,}$/i.test(shown)) return [];
  const isCapital = shown === shown.toUpperCase();
  const hangul = compose(isCapital ? letters : shown.replace(/[^QWERTOP]/g, key => key.toLowerCase()));
  return /^[가-힣]{2,}$/.test(hangul) ? site.placed([hangul, stem(hangul)]) : [];
}

/* One key wrong, in long words two. Short words are taken for terms only; a long Korean word may be
   the beginning of a longer one. */
async function mistyped({ letters }, site) {
  const { keysOf, stem: stemOf } = site.language;
  const isKorean = HANGUL.test(letters[0]);
  if (!isKorean && !/^[a-z]{4,}$/.test(letters)) return [];
  const known = (await site.words(site.isWhole ? "" : keysOf(letters)[0])).filter(({ stem }) => HANGUL.test(stem) === isKorean);
  const stem = isKorean ? stemOf(letters) : letters;
  // A name may end like a particle of one syllable: 러몬도.
  const near = (stem.length === letters.length - 1 ? [letters, stem] : [stem]).flatMap(form => {
    const own = keysOf(form), limit = own.length > 8 ? 2 : 1, isLong = isKorean && form.length > 3;
    return known.flatMap(word => {
      if (word.keys[0] !== own[0] && word.keys[1] !== own[1]) return [];
      if (form.length < 3 && !(word.isTerm && word.stem.length === form.length)) return [];
      return [word.stem, ...isLong ? [word.stem.slice(0, form.length)] : []]
        .map(stem => ({ ...word, stem, apart: apart(form, stem, limit, keysOf) }));
    }).filter(({ apart }) => apart <= limit);
  });
  return nearest(near, site);
}

/* In keys, or in letters: ㅚ is two keys, none of which is that of ㅔ. */
function apart(one, other, limit, keysOf) {
  const inKeys = distance(keysOf(one), keysOf(other), limit);
  return inKeys > 1 ? Math.min(inKeys, distance(one.normalize("NFD"), other.normalize("NFD"), limit)) : inKeys;
}

/* The stems of the words that are least apart. */
async function nearest(words, site) {
  const near = await there(words, site);
  const least = Math.min(...near.map(({ apart }) => apart));
  return stems(near.filter(({ apart }) => apart === least));
}

/* A term that is nowhere on the site stands for the others of its topics, the rarest first. */
async function related({ terms = [] }, site) {
  const topics = new Set(terms.flatMap(term => term.topics));
  const near = site.terms.filter(term => term.topics.some(topic => topics.has(topic)));
  const forms = await site.placed(near.slice(0, MOST_RELATED).map(({ forms: [first] }) => wordsOf(first, site.language)));
  const sizes = await Promise.all(forms.map(async form => ({ form, size: (await site.places(form)).size })));
  return sizes.sort((one, other) => one.size - other.size).map(({ form }) => form);
}

/* The words that are on the site: of terms that is not known before. */
async function there(words, site) {
  const placed = await site.placed(words.filter(({ count }) => !count).map(({ stem }) => stem));
  return words.filter(({ count, stem }) => count || placed.includes(stem));
}

async function koreanWords(keys, site) {
  return (await site.words(keys)).filter(({ stem }) => HANGUL.test(stem));
}

function stems(words) {
  const sorted = [...words].sort((one, other) => other.count - one.count || (one.stem < other.stem ? -1 : 1));
  return [...new Set(sorted.map(({ stem }) => stem))];
}
