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

// Only what was done in this browser is kept here, so that a newer decisions.json of somebody else comes through.
// Browsers may refuse storage to a page opened from a file; the page then works without, until it is closed.
const ownDecisions = new Set();
const ownCorrections = new Set();
const keyOf = (entry) => entry.lang + "\n" + entry.text;

function readStore() {
  try {
    const kept = JSON.parse(localStorage.getItem(storeName) || "{}");
    for (const entry of kept.decisions || []) setDecision(entry);
    for (const entry of kept.corrections || []) setCorrection(entry);
    reviewer = kept.reviewer || "";
    keysAreOn = kept.keys !== false;
  } catch { say("This browser keeps nothing for this page: save decisions before closing it."); }
}

function setDecision(entry) {
  ownDecisions.add(entry.finding);
  if (entry.decision || entry.note) decisions.set(entry.finding, entry); else decisions.delete(entry.finding);
}

function setCorrection(entry) {
  ownCorrections.add(keyOf(entry));
  corrections.set(keyOf(entry), entry);
}

function keep() {
  const kept = {
    decisions: [...ownDecisions].map((id) => decisions.get(id) || { finding: id, decision: "" }),
    corrections: [...ownCorrections].map((key) => corrections.get(key)),
    reviewer,
    keys: keysAreOn,
  };
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
