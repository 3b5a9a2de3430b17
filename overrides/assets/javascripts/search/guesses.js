/* What a word that is nowhere on the site may stand for: tried one after the other, and only then.
   Each guess gives `{needles, weight, kind}` alternatives. */

const KEYS = "qwertyuiopasdfghjklzxcvbnm";
const JAMO = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ";
const SHIFTED = { Q: "ㅃ", W: "ㅉ", E: "ㄸ", R: "ㄲ", T: "ㅆ", O: "ㅒ", P: "ㅖ" };
const GUESSED = 0.8;
const SHORTEST_PART = 2;
const MOST_GUESSES = 8;
/* Syllables that may be two words; of fewer the second would only follow by chance. */
const SHORTEST_PAIR = 3;
/* With which particles after a vowel begin; not ㄱ, which ends too many other words. */
const PARTICLE_STROKES = "ㅇㄴㄹ";

function guess(unit, site) {
  const tries = [halfTyped, initials, otherKeyboard, mistyped, related];
  for (const attempt of tries) {
    const needles = attempt(unit, site).slice(0, MOST_GUESSES);
    const weight = attempt === related ? RELATED : GUESSED;
    if (needles.length) return needles.map(needle => ({ needles: [needle], weight, kind: "guess", least: BEGINNING }));
  }
  return [];
}

/* 반돛 on the way to 반도체, 인공ㅈ to 인공지능: the strokes so far begin a longer word; or 양횡 to
   양회에: a whole one with the beginning of a particle. */
function halfTyped({ letters }, site) {
  if (letters.length < 2 || scriptOf(letters[0]) !== "hangul" || isInitials(letters)) return [];
  const { strokes } = strokesOf(letters);
  const whole = [...letters].filter(letter => letter >= "가").length;
  const candidates = site.words().filter(({ stem, strokes: other, isPair }) =>
    stem.length >= whole && other !== strokes && other.startsWith(strokes) && (!isPair || whole > SHORTEST_PAIR));
  const single = candidates.filter(({ isPair }) => !isPair);
  if (candidates.length) return byCount(single.length ? single : candidates).map(({ stem }) => stem);
  if (!PARTICLE_STROKES.includes(strokes.at(-1))) return [];
  return site.words().filter(word => word.strokes === strokes.slice(0, -1) && !word.isPair).map(({ stem }) => stem);
}

function isInitials(letters) {
  return [...letters].every(letter => INITIALS.includes(letter));
}

/* ㅂㄷㅊ → 반도체: terms with these initials before other words with them. */
function initials({ letters }, site) {
  if (letters.length < 2 || !isInitials(letters)) return [];
  const exact = site.words().filter(({ stem }) => stem.length === letters.length && initialsOf(stem) === letters);
  const terms = exact.filter(({ isTerm }) => isTerm);
  const longer = site.words().filter(({ stem, isTerm }) =>
    (isTerm || letters.length > 3) && initialsOf(stem).startsWith(letters));
  return byCount([terms, exact, longer].find(some => some.length) ?? []).map(({ stem }) => stem);
}

/* 반도체수출통제 → 반도체, 수출통제: the fewest parts that are words of the site or terms, all of
   which stand in one passage. */
function compound({ letters }, site) {
  if (letters.length < 2 * SHORTEST_PART || !["hangul", "han"].includes(scriptOf(letters.at(-1)))) return [];
  const best = [[]];
  for (let end = SHORTEST_PART; end <= letters.length; end++) {
    for (let start = 0; start <= end - SHORTEST_PART; start++) {
      const part = letters.slice(start, end);
      const shorter = best[start] && (!best[end] || best[start].length + 1 < best[end].length);
      if (shorter && site.knows(part)) best[end] = [...best[start], part];
    }
  }
  const whole = best[letters.length] ?? best[stemOf(letters).length];
  return whole && whole.length > 1 && whole.length <= letters.length / 2 ? [whole] : [];
}

/* qksehcp → 반도체, 초ㅑㅔ → chip: typed with the keyboard switched to the other script. */
function otherKeyboard({ letters, shown }, site) {
  if (/^[a-z]{4,}$/i.test(shown)) {
    const hangul = compose([...shown].map(key => SHIFTED[key] ?? JAMO[KEYS.indexOf(key.toLowerCase())]));
    if (![...hangul].some(letter => letter < "가") && hangul.length > 1) return site.withHits([hangul, stemOf(hangul)]);
    return [];
  }
  if (scriptOf(letters[0]) !== "hangul") return [];
  const latin = [...strokesOf(letters).strokes].map(stroke => {
    const shifted = Object.keys(SHIFTED).find(key => SHIFTED[key] === stroke);
    return shifted?.toLowerCase() ?? KEYS[JAMO.indexOf(stroke)] ?? "";
  }).join("");
  return latin.length > 2 ? site.withHits([latin]) : [];
}

/* Strokes of the Korean keyboard as syllables. */
function compose(strokes) {
  const joined = (pair, among) => among.find(letter => STROKES[letter] === pair);
  const syllables = [];
  for (let at = 0; at < strokes.length;) {
    const initial = INITIALS.indexOf(strokes[at]);
    let vowel = strokes[at + 1];
    if (initial < 0 || !VOWELS.includes(vowel)) { syllables.push(strokes[at++]); continue; }
    at += 2;
    const wide = joined(vowel + strokes[at], VOWELS);
    if (wide) { vowel = wide; at++; }
    let final = "";
    if (FINALS.includes(strokes[at]) && !VOWELS.includes(strokes[at + 1])) {
      final = strokes[at++];
      const double = joined(final + strokes[at], FINALS);
      if (double && !VOWELS.includes(strokes[at + 1])) { final = double; at++; }
    }
    syllables.push(String.fromCharCode(0xac00 + initial * 588 + VOWELS.indexOf(vowel) * 28 + FINALS.indexOf(final)));
  }
  return syllables.join("");
}

function mistyped(unit, site) {
  const script = scriptOf(unit.letters[0]);
  if (script === "latin") return mistypedLatin(unit.letters, site);
  return script === "hangul" ? mistypedKorean(unit.letters, site) : [];
}

/* One stroke wrong, in long words two; words of two syllables are taken for terms only. A long
   word may be the beginning of a longer one. */
function mistypedKorean(letters, site) {
  const form = stemOf(letters), own = strokesOf(form).strokes;
  const limit = form.length > 3 && own.length > 8 ? 2 : 1;
  const near = site.words().flatMap(word => {
    if (form.length < 3 && !(word.isTerm && word.stem.length === form.length)) return [];
    if (word.strokes[0] !== own[0] && word.strokes[1] !== own[1]) return [];
    const whole = distance(own, word.strokes, limit);
    const stem = form.length > 3 ? word.stem.slice(0, form.length) : word.stem;
    const part = stem === word.stem ? whole : distance(own, strokesOf(stem).strokes, limit);
    const apart = Math.min(whole, part);
    return apart <= limit ? [{ ...word, stem: part < whole ? stem : word.stem, apart }] : [];
  });
  const nearest = Math.min(...near.map(({ apart }) => apart));
  const best = near.filter(({ apart }) => apart === nearest);
  const terms = best.filter(({ isTerm }) => isTerm);
  return [...new Set(byCount(terms.length ? terms : best).map(({ stem }) => stem))];
}

function mistypedLatin(letters, site) {
  const limit = letters.length > 7 ? 2 : 1;
  if (letters.length < 4) return [];
  const near = site.latinWords().map(word => ({ ...word, apart: distance(letters, word.stem, limit) }))
    .filter(({ stem, apart }) => apart <= limit && stem.length > 3 && (stem[0] === letters[0] || stem[1] === letters[0]));
  const nearest = Math.min(...near.map(({ apart }) => apart));
  return byCount(near.filter(({ apart }) => apart === nearest)).slice(0, 3).map(({ stem }) => stem);
}

/* A term that is nowhere on the site stands for the others of its topics. */
function related({ terms = [] }, site) {
  const topics = new Set(terms.flatMap(term => term.topics));
  const near = site.terms.filter(term => term.topics.some(topic => topics.has(topic)));
  const forms = near.flatMap(term => term.forms.map(form => lettersOf(form, site.index.alphabet)));
  return site.withHits(forms).sort((one, other) => site.hits(one).size - site.hits(other).size);
}

function byCount(words) {
  return [...words].sort((one, other) => other.count - one.count || (one.stem < other.stem ? -1 : 1));
}
