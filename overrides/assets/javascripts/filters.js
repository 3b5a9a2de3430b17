/* Choosing by topic, unit or word, and sorting by a column, on the pages of figures, events and
   names. Without this script the pages show everything in one order. */
const filters = document.querySelector("[data-filters]");
const filtered = document.querySelector("[data-filtered]");

function chosen(row, choice) {
  const topics = (row.dataset.topics ?? "").split(" ");
  return (!choice.get("topic") || topics.includes(choice.get("topic")))
    && (!choice.get("unit") || row.dataset.unit === choice.get("unit"))
    && (!choice.get("words") || folded(ownWords(row)).includes(folded(choice.get("words"))));
}

/* A name in all its forms, without the headlines of the briefings that name it. */
function ownWords(row) {
  return [...row.querySelectorAll(":scope > p")].map(line => line.textContent).join(" ");
}

function folded(text) {
  return text.normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase().trim();
}

function choose() {
  const choice = new FormData(filters);
  const rows = [...filtered.querySelectorAll("[data-row]")];
  for (const row of rows) row.hidden = !chosen(row, choice);
  for (const section of filtered.querySelectorAll("section")) {
    section.hidden = !section.querySelector("[data-row]:not([hidden])");
  }
  const shown = rows.filter(row => !row.hidden).length;
  filters.querySelector("output").value = `${shown} of ${rows.length} shown`;
}

/* Values of different units cannot be compared: rows are sorted by unit, then by value. */
function order(kind, column) {
  const text = row => row.cells[column].textContent;
  if (kind === "text") return (one, other) => text(one).localeCompare(text(other));
  return (one, other) => one.dataset.unit.localeCompare(other.dataset.unit)
    || Number(one.dataset.size) - Number(other.dataset.size);
}

function sortBy(heading) {
  const down = heading.getAttribute("aria-sort") === "ascending";
  for (const other of heading.parentElement.cells) other.removeAttribute("aria-sort");
  heading.setAttribute("aria-sort", down ? "descending" : "ascending");
  const body = heading.closest("table").tBodies[0];
  const compare = order(heading.dataset.sort, heading.cellIndex);
  body.append(...[...body.rows].sort((one, other) => (down ? -1 : 1) * compare(one, other)));
}

if (filters && filtered) {
  filters.hidden = false;
  filters.addEventListener("input", choose);
  filters.addEventListener("submit", event => event.preventDefault());
  for (const heading of filtered.querySelectorAll("th[data-sort]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => sortBy(heading));
  }
  choose();
}
