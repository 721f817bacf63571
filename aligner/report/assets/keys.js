// Keys: they act only while a row has focus (or something in it), and one switch turns them off (WCAG 2.1.4).
let cameFrom = null;

const shownCards = () => [...document.querySelectorAll(".card")].filter((card) => card.offsetParent !== null && !card.hidden);

function focusCard(card) {
  if (!card) return say("No further row.");
  card.focus();
  card.scrollIntoView({ block: "nearest" });
  if (card.getBoundingClientRect().height > innerHeight) card.scrollIntoView({ block: "start" });
}

function moveFrom(card, step) {
  const list = shownCards();
  focusCard(list[list.indexOf(card) + step]);
}

function jumpToText(card) {
  const link = card.querySelector(".jump");
  const line = link && document.getElementById(link.hash.slice(1));
  if (!line) return;
  cameFrom = card;
  line.scrollIntoView({ block: "center" });
  line.focus();
  say("In the full text. Press s to go back.");
}

function jumpBack() {
  if (cameFrom) focusCard(cameFrom);
  cameFrom = null;
}

const actions = {
  j: (card) => moveFrom(card, 1),
  k: (card) => moveFrom(card, -1),
  o: (card) => { const body = card.querySelector("details.body"); body.open = !body.open; },
  n: (card) => {
    card.querySelector("details.body").open = true;
    noteOf(card).focus();
    noteOf(card).setSelectionRange(noteOf(card).value.length, noteOf(card).value.length);
  },
  s: (card) => jumpToText(card),
  "/": () => search.focus(),
  "?": () => document.getElementById("help").showModal(),
};

function onKey(event) {
  const isTyping = event.target.matches("input:not([type=radio]):not([type=checkbox]), textarea, select");
  const card = event.target.closest(".card");
  if (isTyping) {
    if (event.key === "Escape" && card) card.focus();
    return;
  }
  if (!keysAreOn || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "s" && event.target.closest(".lines")) { event.preventDefault(); jumpBack(); return; }
  if (!card) return;
  const act = actions[event.key] || (/^[1-5]$/.test(event.key) && (() => toggleDecision(card, Number(event.key))));
  if (!act) return;
  event.preventDefault();
  act(card);
}

function startKeys() {
  for (const card of cards) card.tabIndex = 0;
  const box = document.getElementById("keys-on");
  box.checked = keysAreOn;
  box.addEventListener("change", () => { keysAreOn = box.checked; keep(); });
  document.addEventListener("keydown", onKey);
  document.getElementById("help-open").addEventListener("click", () => document.getElementById("help").showModal());
  document.getElementById("go-first").addEventListener("click", () => focusCard(shownCards()[0]));
}
