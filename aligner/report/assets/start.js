// A link into a closed section opens it; on request every row opens, also for printing.
function findTarget() {
  try { return document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch { return null; }
}

function openTarget() {
  const target = findTarget();
  if (!target) return;
  let isOpened = false;
  for (let box = target.closest("details"); box; box = box.parentElement.closest("details")) {
    isOpened = isOpened || !box.open;
    box.open = true;
  }
  const body = target.matches(".card") && target.querySelector("details.body");
  if (body) body.open = true;
  if (isOpened) target.scrollIntoView();
}

function openAll() {
  for (const box of document.querySelectorAll("details.closed, details.body, details.folded")) box.open = true;
  say("Every row is open.");
}

readStore();
startSorting();
startDecisions();
startFilters();
startKeys();
document.getElementById("open-all").addEventListener("click", openAll);
document.getElementById("tools").hidden = false;
document.getElementById("no-script").hidden = true;
window.addEventListener("hashchange", openTarget);
openTarget();
// The buttons of rows and texts come after the page is there to be read, a piece at a time.
const waiting = [
  ...cards.map((card) => () => { addCitations(card); addMendingInRow(card); addTakeBack(card); }),
  ...[...document.querySelectorAll(".fulltext")].map((text) => () => addMending(text)),
];
function addNext() {
  const end = performance.now() + 12;
  while (waiting.length && performance.now() < end) waiting.shift()();
  if (waiting.length) { setTimeout(addNext); return; }
  document.documentElement.dataset.ready = "yes";
  // All is laid out now, and rows have grown: keep the linked row in sight unless the reader has moved on.
  if (!hasMoved && findTarget()) findTarget().scrollIntoView();
}
let hasMoved = false;
for (const kind of ["wheel", "pointerdown", "keydown", "touchmove"]) {
  window.addEventListener(kind, () => { hasMoved = true; }, { once: true, passive: true });
}
window.addEventListener("load", () => setTimeout(addNext));
