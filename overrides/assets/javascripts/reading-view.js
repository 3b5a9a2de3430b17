/* The switch between the English text, both languages side by side, and the original. Without
   this script the page shows the English with each original in a fold. */
const READING = "briefings.reading-view";
const VIEWS = ["english", "both", "original"];
const choices = document.querySelectorAll(".reading__switch [data-reading]");

/* A browser may keep nothing, as in a private window; the choice then lasts for the page. */
function remembered() {
  try { return localStorage.getItem(READING); } catch { return null; }
}

function remember(view) {
  try { localStorage.setItem(READING, view); } catch { /* see above */ }
}

function show(view) {
  document.documentElement.dataset.reading = view;
  for (const fold of document.querySelectorAll("details.original")) fold.open = view !== "english";
  for (const choice of choices) {
    choice.setAttribute("aria-pressed", String(choice.dataset.reading === view));
  }
}

/* Quoted words stand in the original: its fold is open for whoever comes to see them. */
function arrive() {
  const target = document.querySelector(":target");
  const fold = target?.closest("details.original");
  if (fold) fold.open = true;
  target?.scrollIntoView();
}

/* A passage may lie elsewhere on the screen after a switch: the reader's place is kept. */
function keepingPlace(change) {
  const seen = [...document.querySelectorAll(".passage, .capture-heading")]
    .find(passage => passage.getBoundingClientRect().top >= 0);
  const before = seen?.getBoundingClientRect().top;
  change();
  if (seen) window.scrollBy(0, seen.getBoundingClientRect().top - before);
}

if (choices.length) {
  document.querySelector(".reading__switch").hidden = false;
  show(VIEWS.includes(remembered()) ? remembered() : "english");
  for (const choice of choices) {
    choice.addEventListener("click", () => {
      keepingPlace(() => show(choice.dataset.reading));
      remember(choice.dataset.reading);
    });
  }
  arrive();
  window.addEventListener("hashchange", arrive);
}
