// What the page knows: the report's own data, and what the reviewer has done since. Kept in this browser until saved.
const report = JSON.parse(document.getElementById("report-json").textContent);
const cards = [...document.querySelectorAll(".card")];
const statusLine = document.getElementById("status");
const storeName = "aligner:" + report.story;
const byId = new Map(cards.map((card) => [card.dataset.id, card]));
const decisions = new Map(report.decisions.map((decision) => [decision.finding, decision]));
const corrections = new Map(report.corrections.map((entry) => [entry.lang + "\n" + entry.text, entry]));
let reviewer = "";
let keysAreOn = true;

const say = (words) => { statusLine.textContent = words; };

// Browsers may refuse storage to a page opened from a file; the page then works without, until it is closed.
function readStore() {
  try {
    const kept = JSON.parse(localStorage.getItem(storeName) || "{}");
    for (const entry of kept.decisions || []) {
      if (entry.decision || entry.note) decisions.set(entry.finding, entry); else decisions.delete(entry.finding);
    }
    for (const entry of kept.corrections || []) corrections.set(entry.lang + "\n" + entry.text, entry);
    reviewer = kept.reviewer || "";
    keysAreOn = kept.keys !== false;
  } catch { say("This browser keeps nothing for this page: save decisions before closing it."); }
}

const taken = new Set();
function keep() {
  const gone = [...taken].filter((id) => !decisions.has(id)).map((id) => ({ finding: id, decision: "" }));
  const kept = { decisions: [...decisions.values(), ...gone], corrections: [...corrections.values()], reviewer, keys: keysAreOn };
  try { localStorage.setItem(storeName, JSON.stringify(kept)); } catch { /* said once, in readStore */ }
}

function download(name, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

function makeButton(words, name, act) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = name;
  button.textContent = words;
  button.addEventListener("click", act);
  return button;
}
