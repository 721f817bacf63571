// Filters: within a group any ticked box will do, all groups must hold. The state stands in the address after #view:.
const form = document.getElementById("filters");
const search = document.getElementById("q");
const sections = [...document.querySelectorAll("section.verdicts")];
const groupNames = ["verdict", "kind", "source", "lang", "state"];
const searched = new Map();

const ticked = (name) => [...form.querySelectorAll("input[name=" + name + "]:checked")].map((box) => box.value);

// What a row says: its words and the note, not its buttons and choices.
function textOf(card) {
  if (searched.has(card)) return searched.get(card);
  const isControl = (one) => one.matches && one.matches("button, fieldset, .mending");
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (one) => (isControl(one) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  });
  let text = "";
  while (walker.nextNode()) if (walker.currentNode.nodeType === Node.TEXT_NODE) text += walker.currentNode.data;
  searched.set(card, (text + " " + noteOf(card).value).toLowerCase().normalize("NFKC"));
  return searched.get(card);
}

function holds(card, name, values) {
  if (!values.length) return true;
  const own = card.dataset[name].split(" ");
  if (name === "state" && values.includes("decided") && !["open", "changed"].includes(own[0])) return true;
  return values.some((value) => own.includes(value));
}

function readView() {
  const view = { q: search.value.trim().toLowerCase().normalize("NFKC") };
  for (const name of groupNames) view[name] = ticked(name);
  return view;
}

const isFiltering = (view) => Boolean(view.q) || groupNames.some((name) => view[name].length);

function applyFilters(remember = true) {
  const view = readView();
  for (const card of cards) {
    card.hidden = !(groupNames.every((name) => holds(card, name, view[name])) && (!view.q || textOf(card).includes(view.q)));
  }
  const shown = new Set(cards.filter((card) => !card.hidden).map((card) => card.id));
  for (const section of sections) {
    const left = [...section.querySelectorAll(".card")].some((card) => !card.hidden);
    section.hidden = isFiltering(view) && !left;
    const closed = section.querySelector("details.closed");
    if (closed && isFiltering(view) && left) closed.open = true;
  }
  for (const row of document.querySelectorAll(".matrix tbody tr")) row.hidden = !shown.has(row.dataset.row);
  for (const fold of document.querySelectorAll(".folded")) fold.hidden = !fold.querySelector("tbody tr:not([hidden])");
  document.getElementById("nothing").hidden = shown.size > 0 || !isFiltering(view);
  countShown();
  if (remember) rememberView(view);
}

function countShown() {
  const left = cards.filter((card) => !card.hidden).length;
  const done = cards.filter((card) => !["open", "changed"].includes(card.dataset.state)).length;
  document.getElementById("shown").textContent = left + " of " + cards.length + " rows shown, " + done + " reviewed.";
}

function rememberView(view) {
  const parts = new URLSearchParams();
  if (search.value.trim()) parts.set("q", search.value.trim());
  for (const name of groupNames) if (view[name].length) parts.set(name, view[name].join(","));
  const order = document.getElementById("order").value;
  if (order !== "rank") parts.set("order", order);
  const words = parts.toString();
  if (words || location.hash.startsWith("#view:")) history.replaceState(null, "", words ? "#view:" + words : "#rows");
}

function recallView() {
  if (!location.hash.startsWith("#view:")) return false;
  const parts = new URLSearchParams(location.hash.slice("#view:".length));
  search.value = parts.get("q") || "";
  for (const name of groupNames) {
    const values = (parts.get(name) || "").split(",");
    for (const box of form.querySelectorAll("input[name=" + name + "]")) box.checked = values.includes(box.value);
  }
  sortCards(parts.get("order") === "position" ? "position" : "rank");
  applyFilters(false);
  return true;
}

function showAll() {
  for (const box of form.querySelectorAll(".groups fieldset input")) box.checked = false;
  search.value = "";
  applyFilters();
  say("All rows are shown.");
}

function startFilters() {
  let waiting = 0;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", (event) => { if (event.target.closest("fieldset")) applyFilters(); });
  search.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(applyFilters, 150); });
  for (const button of [document.getElementById("show-all"), ...document.querySelectorAll(".show-all")]) {
    button.addEventListener("click", showAll);
  }
  window.addEventListener("hashchange", recallView);
  if (!recallView()) countShown();
}
