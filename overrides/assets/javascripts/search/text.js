/* Texts made ready for searching: letters and digits only, spaces gone, with the way back to the
   characters that a reader sees. */

const LETTER = /[\p{L}\p{N}]/u;
const HANGUL = /[가-힣ㄱ-ㆎ]/u;
const HAN = /\p{Script=Han}/u;
const LATIN = /[\p{Script=Latin}]/u;
const DIGIT = /[0-9]/;
/* Compatibility letters, as a keyboard gives them; normalised they would be others. */
const JAMO_LETTER = /[ㄱ-ㆎ]/;

const INITIALS = [..."ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"];
const VOWELS = [..."ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"];
const FINALS = ["", ..."ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"];
/* What takes two strokes on the Korean keyboard. */
const STROKES = {
  ㄳ: "ㄱㅅ", ㄵ: "ㄴㅈ", ㄶ: "ㄴㅎ", ㄺ: "ㄹㄱ", ㄻ: "ㄹㅁ", ㄼ: "ㄹㅂ", ㄽ: "ㄹㅅ", ㄾ: "ㄹㅌ", ㄿ: "ㄹㅍ",
  ㅀ: "ㄹㅎ", ㅄ: "ㅂㅅ", ㅘ: "ㅗㅏ", ㅙ: "ㅗㅐ", ㅚ: "ㅗㅣ", ㅝ: "ㅜㅓ", ㅞ: "ㅜㅔ", ㅟ: "ㅜㅣ", ㅢ: "ㅡㅣ",
};

/* Particles, forms of the copula and of 하다, 되다, as they are written onto a noun. */
const PARTICLES = [
  "에서는", "에서의", "에서도", "으로서", "으로써", "으로의", "으로는", "이라는", "이라고", "입니다", "이었다", "에게서",
  "하는", "하기", "했다", "한다", "하고", "하며", "되는", "된다", "됐다", "에서", "에게", "에는", "에도", "으로", "로서",
  "로써", "로는", "로의", "까지", "부터", "보다", "처럼", "마다", "조차", "마저", "밖에", "대로", "만큼", "이나", "이자",
  "이란", "라는", "라고", "이다", "이며", "이고", "였다", "인데", "들이", "들은", "들을", "들의", "들도", "과의", "와의",
  "은", "는", "이", "가", "을", "를", "의", "에", "와", "과", "도", "만", "로", "들", "등", "인", "란", "라", "뿐",
  "나", "한", "할", "된", "될",
];
const PARTICLES_ONLY = new RegExp(`^(?:${PARTICLES.join("|")}){0,3}$`);

function scriptOf(letter) {
  if (DIGIT.test(letter)) return "digit";
  if (HANGUL.test(letter)) return "hangul";
  if (HAN.test(letter)) return "han";
  return LATIN.test(letter) ? "latin" : "other";
}

/* A noun without what is written onto it; at least two syllables stay. */
function stemOf(word) {
  for (const particle of PARTICLES) {
    if (word.endsWith(particle) && word.length - particle.length >= 2 && HANGUL.test(word.at(-particle.length - 1))) {
      return word.slice(0, -particle.length);
    }
  }
  return word;
}

/* What a character is compared as: `{folded, script}`; nothing for spaces and signs. Each is worked
   out once. */
function makeAlphabet(variants = NO_VARIANTS) {
  const known = new Map();
  return shown => {
    if (!known.has(shown)) known.set(shown, LETTER.test(shown) ? foldedLetter(shown, variants) : null);
    return known.get(shown);
  };
}

function foldedLetter(shown, variants) {
  const plain = (JAMO_LETTER.test(shown) ? shown : shown.normalize("NFKC")).toLowerCase();
  const folded = [...plain].map(letter => variants.get(letter) ?? letter).join("");
  return { folded, script: scriptOf(folded) };
}

/* `{letters, places, starts, text}`: the letters that are compared, for each the offset of its
   character in the text, and whether a word begins with it: after a space or a sign, and where
   the script changes. A point stays between two digits, a comma there goes. */
function prepare(text, alphabet) {
  const places = [], starts = [];
  let letters = "", before = "";
  for (let at = 0; at < text.length;) {
    const shown = String.fromCodePoint(text.codePointAt(at));
    const isPoint = shown === "." && before === "digit" && DIGIT.test(text[at + 1] ?? "");
    const isComma = shown === "," && before === "digit" && /^\d{3}/.test(text.slice(at + 1, at + 4));
    const letter = isPoint ? POINT : alphabet(shown);
    if (letter) {
      letters += letter.folded;
      for (let unit = 0; unit < letter.folded.length; unit++) {
        places.push(at);
        starts.push(unit === 0 && letter.script !== before);
      }
    }
    if (letter || !isComma) before = letter?.script ?? "";
    at += shown.length;
  }
  return { letters, places, starts, text };
}

const POINT = { folded: ".", script: "digit" };
/* A text that is prepared only where its letters, which cost little, hold what is looked for. */
function makeText(text, alphabet) {
  let letters, prepared;
  return {
    text,
    get letters() { return letters ??= onlyLetters(text, alphabet); },
    get prepared() { return prepared ??= prepare(text, alphabet); },
  };
}

function onlyLetters(text, alphabet) {
  return text.toLowerCase()
    .replace(/[^0-9a-z가-힣.,\s]/gu, shown => alphabet(shown)?.folded ?? "")
    .replace(/[\s,]|\.(?!\d)|(?<!\d)\./g, "");
}

const NO_VARIANTS = new Map();

function lettersOf(text, alphabet) {
  return prepare(text, alphabet).letters;
}

/* The strokes of a Korean text and, for each, the offset of its letter. */
function strokesOf(letters) {
  const strokes = [], places = [];
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at) - 0xac00;
    const parts = code >= 0 && code < 11172
      ? [INITIALS[Math.floor(code / 588)], VOWELS[Math.floor(code / 28) % 21], FINALS[code % 28]]
      : [letters[at]];
    for (const stroke of parts.flatMap(part => [...(STROKES[part] ?? part)])) {
      strokes.push(stroke);
      places.push(at);
    }
  }
  return { strokes: strokes.join(""), places };
}

function initialsOf(word) {
  return [...word].map(letter => {
    const code = letter.charCodeAt(0) - 0xac00;
    return code >= 0 && code < 11172 ? INITIALS[Math.floor(code / 588)] : letter;
  }).join("");
}

/* Where a needle stands: `{start, end, quality}` by letters. One that begins inside a word may
   not reach over its end: 미국 is not in 의미 국가. Latin words and figures are found by their
   beginnings, short ones as a whole, figures up to their ends. */
function findAll(prepared, needle, anywhere = false) {
  const { letters, starts } = prepared;
  const found = [];
  for (let start = letters.indexOf(needle); start >= 0; start = letters.indexOf(needle, start + 1)) {
    const quality = qualityOf(letters, starts, start, start + needle.length, anywhere);
    if (quality) found.push({ start, end: start + needle.length, quality });
  }
  return found;
}

const WHOLE = 1, BEGINNING = 0.8, INSIDE = 0.5;
const SHORT_LATIN = 3;

function qualityOf(letters, starts, start, end, anywhere) {
  const first = scriptOf(letters[start]), last = scriptOf(letters[end - 1]);
  const begins = starts[start], ends = end >= letters.length || starts[end];
  if (!begins) {
    if (first === "digit" || (first === "latin" && !anywhere)) return 0;
    for (let at = start + 1; at < end; at++) if (starts[at]) return first === "han" ? INSIDE : 0;
    return INSIDE;
  }
  if (ends) return WHOLE;
  if (last === "digit") return 0;
  if (last === "latin") {
    const plural = letters[end] === "s" && (end + 1 >= letters.length || starts[end + 1]);
    if (plural) return WHOLE;
    return end - start <= SHORT_LATIN ? 0 : BEGINNING;
  }
  if (last === "hangul") return PARTICLES_ONLY.test(restOfWord(letters, starts, end)) ? WHOLE : BEGINNING;
  return BEGINNING;
}

function restOfWord(letters, starts, from) {
  let end = from;
  while (end < letters.length && !starts[end]) end++;
  return letters.slice(from, end);
}

/* How many strokes apart two words are, up to a limit: one added, left out, replaced, or two
   changed about. Optimal string alignment. */
function distance(one, other, limit) {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before = [], row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        next[j] = Math.min(next[j], before[j - 2] + 1);
      }
    }
    if (Math.min(...next) > limit) return limit + 1;
    [before, row] = [row, next];
  }
  return row[other.length];
}
