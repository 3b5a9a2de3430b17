/* Texts made ready for searching: letters and digits only, spaces gone, with the way back to the
   characters that a reader sees. The generator's letters.py does the same. */

const LETTER = /[\p{L}\p{N}]/u, DIGIT = /[0-9]/, HANGUL = /[가-힣ㄱ-ㆎ]/u;
const SCRIPTS = Object.entries({ digit: DIGIT, hangul: HANGUL, han: /\p{Script=Han}/u, latin: /\p{Script=Latin}/u });
const WHOLE = 1, BEGINNING = 0.8, INSIDE = 0.5;
const SHORT_LATIN = 3;
const POINT = { folded: ".", script: "digit" };

function scriptOf(letter) {
  return SCRIPTS.find(([, sign]) => sign.test(letter))?.[0] ?? "other";
}

/* What the index knows of writing: `letter` gives what a character is compared as, `{folded,
   script}`, or nothing for spaces and signs; `stem` a noun without what is written onto it. */
function makeLanguage({ variants, particles, keys }) {
  const plainOf = new Map(variants.split(" ").map(([shown, plain]) => [shown, plain]));
  const endings = particles.split(" ");
  const onlyEndings = new RegExp(`^(?:${endings.join("|")}){0,3}$`);
  return {
    ...makeKeyboard(keys),
    letter: once(shown => {
      if (!LETTER.test(shown)) return null;
      // The letters that a keyboard gives would be others if they were normalised.
      const plain = (/[ㄱ-ㆎ]/.test(shown) ? shown : shown.normalize("NFKC")).toLowerCase();
      const folded = [...plain].map(letter => plainOf.get(letter) ?? letter).join("");
      return { folded, script: scriptOf(folded) };
    }),
    stem(word) {
      const ending = endings.find(each => word.endsWith(each) && word.length >= each.length + 2
        && HANGUL.test(word.at(-each.length - 1)));
      return ending ? word.slice(0, -ending.length) : word;
    },
    isEnding: rest => onlyEndings.test(rest),
  };
}

/* Korean text ↔ the keys with which it is typed: 반도체 ↔ qksehcp. */
function makeKeyboard(rows) {
  const [initials, vowels, finals] = rows.map(row => row.split(" "));
  const typed = new Map([[0x1100, initials], [0x1161, vowels], [0x11a8, finals]].flatMap(([first, row]) =>
    row.map((keys, at) => [String.fromCharCode(first + at), keys])));
  const anyOf = row => `(?:${row.toSorted((one, other) => other.length - one.length).join("|")})`;
  const syllable = new RegExp(`(${anyOf(initials)})(${anyOf(vowels)})(${anyOf(finals)}(?!${anyOf(vowels)}))?`, "g");
  return {
    keysOf: text => [...text.normalize("NFKD")].map(letter => typed.get(letter) ?? letter).join(""),
    compose: keys => keys.replace(syllable, (_, initial, vowel, final) => String.fromCharCode(
      0xac00 + (initials.indexOf(initial) * 21 + vowels.indexOf(vowel)) * 28 + finals.indexOf(final) + 1)),
  };
}

function initialsOf(word) {
  return [...word].map(letter => letter.normalize("NFKD")[0]).join("");
}

/* `{letters, places, starts, text}`: the letters that are compared, for each the offset of its
   character in the text, and whether a word begins with it: after a space or a sign, and where
   the script changes. A point stays between two digits, a comma there goes. */
function prepare(text, language) {
  const places = [], starts = [];
  let letters = "", before = "";
  for (let at = 0; at < text.length;) {
    const shown = String.fromCodePoint(text.codePointAt(at));
    const isPoint = shown === "." && before === "digit" && DIGIT.test(text[at + 1] ?? "");
    const isComma = shown === "," && before === "digit" && /^\d{3}/.test(text.slice(at + 1, at + 4));
    const letter = isPoint ? POINT : language.letter(shown);
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

/* The words of a text as they are compared, parted by spaces. */
function wordsOf(text, language) {
  const { letters, starts } = prepare(text, language);
  return [...starts].map((starts, at) => (starts && at ? " " : "") + letters[at]).join("");
}

function solid(words) {
  return words.replaceAll(" ", "");
}

/* A text that is prepared only where its letters, which cost little, hold what is looked for.
   `hits` says where a needle stands; `tag` is the language of the text. */
function makeText(text, language, tag) {
  let letters, prepared;
  const hits = once(needle => {
    letters ??= text.toLowerCase()
      .replace(/[^0-9a-z가-힣.,\s]/gu, shown => language.letter(shown)?.folded ?? "")
      .replace(/[\s,]|\.(?!\d)|(?<!\d)\./g, "");
    if (!letters.includes(needle)) return [];
    prepared ??= prepare(text, language);
    return findAll(prepared, needle, language).map(hit => ({ ...hit, text, prepared, language: tag }));
  });
  return { text, hits };
}

/* Where a needle stands: `{start, end, quality}` by letters. One that begins inside a word may
   not reach over its end: 미국 is not in 의미 국가. Latin words and figures are found by their
   beginnings, short ones as a whole, figures up to their ends. */
function findAll(prepared, needle, language) {
  const found = [];
  for (let start = prepared.letters.indexOf(needle); start >= 0; start = prepared.letters.indexOf(needle, start + 1)) {
    const quality = qualityOf(prepared, start, start + needle.length, language);
    if (quality) found.push({ start, end: start + needle.length, quality });
  }
  return found;
}

function qualityOf({ letters, starts }, start, end, language) {
  const first = scriptOf(letters[start]), last = scriptOf(letters[end - 1]);
  const next = starts.indexOf(true, end), wordEnd = next < 0 ? letters.length : next;
  if (!starts[start]) {
    if (first === "digit" || first === "latin") return 0;
    return first === "han" || !starts.slice(start, end).includes(true) ? INSIDE : 0;
  }
  if (end === wordEnd) return WHOLE;
  if (last === "digit") return 0;
  if (last === "latin") {
    if (letters.slice(end, wordEnd) === "s") return WHOLE;
    return end - start <= SHORT_LATIN ? 0 : BEGINNING;
  }
  return last === "hangul" && language.isEnding(letters.slice(end, wordEnd)) ? WHOLE : BEGINNING;
}

/* How many keys apart two words are, up to a limit: one added, left out, replaced, or two changed
   about. Optimal string alignment. */
function distance(one, other, limit) {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before = [], row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
      if (i > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    if (Math.min(...next) > limit) return limit + 1;
    [before, row] = [row, next];
  }
  return row[other.length];
}

/* A function that works out each answer once; a promise that fails is asked for again. */
function once(work) {
  const done = new Map();
  return key => {
    if (!done.has(key)) {
      done.set(key, work(key));
      done.get(key)?.catch?.(() => done.delete(key));
    }
    return done.get(key);
  };
}
