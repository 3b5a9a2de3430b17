/* Texts made ready for searching: letters and digits only, spaces gone, with the way back to the
   characters that a reader sees. The generator's letters.py does the same. */

const { max, min } = Math, LETTER = /[\p{L}\p{N}]/u, HANGUL = /[가-힣ㄱ-ㆎ]/,
  SCRIPTS = Object.entries({ digit: /\d/, hangul: HANGUL, han: /\p{sc=Han}/u, latin: /\p{sc=Latin}/u }),
  WHOLE = 1, BEGINNING = 0.8, INSIDE = 0.5,
  SHORT_LATIN = 3;

const scriptOf = letter => SCRIPTS.find(([, sign]) => sign.test(letter))?.[0] ?? "other";

/* What the index knows of writing: `letter` gives what a character is compared as, `{folded,
   script}`, or nothing for spaces and signs; `stem` a noun without what is written onto it; `keysOf`
   and `compose` Korean text ↔ the keys with which it is typed: 반도체 ↔ qksehcp. `keys` are the
   initials, vowels and finals by their keys, the longer before those that they begin with. */
function makeLanguage({ variants, particles, keys: rows }) {
  const plainOf = Object.fromEntries(variants.split(" ").map(pair => [...pair])),
    endings = `(?:${particles.replaceAll(" ", "|")})`,
    ending = RegExp(`(?<=.[ㄱ-ㆎ가-힣])${endings}$`),
    typed = Object.fromEntries(rows.flatMap(Object.entries).map(([keys, letter]) => [letter, keys])),
    [initial, vowel, final] = rows.map(row => `(${Object.keys(row).join("|")})`),
    syllable = RegExp(`${initial}${vowel}(?:${final}(?!${vowel}))?`, "g");
  return {
    letter: once(shown => {
      if (!LETTER.test(shown)) return null;
      // The letters that a keyboard gives would be others if they were normalised.
      const plain = (/[ㄱ-ㆎ]/.test(shown) ? shown : shown.normalize("NFKC")).toLowerCase(),
        folded = plain.replace(/./gu, letter => plainOf[letter] ?? letter);
      return { folded, script: scriptOf(folded) };
    }),
    stem: word => word.replace(ending, ""),
    onlyEndings: RegExp(`^${endings}{0,3}$`),
    keysOf: text => text.normalize("NFKD").replace(/./gu, letter => typed[letter] ?? letter),
    compose: keys => keys.replace(syllable, (_, ...parts) => rows.map((row, at) => row[parts[at]] ?? "").join("").normalize("NFC")),
  };
}

const initialsOf = word => word.replace(/./gu, letter => letter.normalize("NFKD")[0]);

/* `{letters, places, starts, text}`: the letters that are compared, for each the offset of its
   character in the text, and whether a word begins with it: after a space or a sign, and where
   the script changes. A point stays between two digits, a comma there goes. */
function prepare(text, language) {
  const places = [], starts = [];
  let letters = "", before = "", at = 0;
  for (const shown of text) {
    const isJoint = before === "digit" && /^(\.\d|,\d{3})/.test(text.slice(at, at + 4)),
      letter = isJoint && shown === "." ? { folded: ".", script: "digit" } : language.letter(shown);
    if (letter) {
      letters += letter.folded;
      for (let unit = 0; unit < letter.folded.length; unit++) {
        places.push(at);
        starts.push(!unit && letter.script !== before);
      }
    }
    if (letter || !isJoint) before = letter?.script;
    at += shown.length;
  }
  return { letters, places, starts, text };
}

/* The words of a text as they are compared, parted by spaces. */
function wordsOf(text, language) {
  const { letters, starts } = prepare(text, language);
  return starts.map((starts, at) => (starts && at ? " " : "") + letters[at]).join("");
}

const solid = words => words.replaceAll(" ", "");

/* Where a needle stands in a prepared text: `{source, start, end, span, quality}`, from start to
   end by letters, and the span in the text as it is written. One that begins inside a word may not
   reach over its end: 미국 is not in 의미 국가. Latin words and figures are found by their beginnings,
   short ones as a whole, figures up to their ends. */
function findAll(source, needle, language) {
  const { letters, places, text } = source, found = [];
  for (let start = -1; (start = letters.indexOf(needle, start + 1)) >= 0;) {
    const end = start + needle.length, quality = qualityOf(source, start, end, language), last = places[end - 1],
      span = [places[start], last + (text.codePointAt(last) > 0xffff ? 2 : 1)];
    if (quality) found.push({ source, start, end, span, quality });
  }
  return found;
}

function qualityOf({ letters, starts }, start, end, language) {
  const first = scriptOf(letters[start]), last = scriptOf(letters[end - 1]);
  if (!starts[start]) {
    return first === "han" || (!/digit|latin/.test(first) && !starts.slice(start, end).includes(true)) ? INSIDE : 0;
  }
  const next = starts.indexOf(true, end), rest = letters.slice(end, next < 0 ? letters.length : next);
  if (!rest || rest === "s" || language.onlyEndings.test(rest)) return WHOLE;
  if (last === "latin") return first !== last || end - start > SHORT_LATIN ? INSIDE : 0;
  return last === "digit" ? 0 : BEGINNING;
}

/* How many keys apart two words are, up to a limit: one added, left out, replaced, or two changed
   about. Optimal string alignment. */
function distance(one, other, limit) {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > limit || !limit) return Infinity;
  const [first, second] = one, [its, next] = other,
    before = (left, right) => distance(one.slice(left), other.slice(right), limit - 1) + 1;
  if (first === its) return distance(one.slice(1), other.slice(1), limit);
  return min(before(1, 1), before(1, 0), before(0, 1), first === next && second === its ? before(2, 2) : Infinity);
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

/* What some work gives for each of a list, in one list. */
const all = async (list, work) => (await Promise.all([...list].map(work))).flat();

const sum = numbers => numbers.reduce((total, number) => total + number, 0);

const bestOf = hits => max(...hits.map(({ quality }) => quality));

const byScore = (one, other) => other.score - one.score;
