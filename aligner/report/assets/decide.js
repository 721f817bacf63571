// Decisions: radio buttons and a note on each row, saved as decisions.json for the next comparison.
const stateWords = {
  confirmed: "confirmed", not_a_conflict: "not a conflict", translation_error: "translation error",
  different_events: "different events", same_event: "same event", needs_speaker: "needs a speaker",
};

const radiosOf = (card) => [...card.querySelectorAll(".decide input[type=radio]")];
const noteOf = (card) => card.querySelector(".decide input[name=note]");

function showDecision(card) {
  const entry = decisions.get(card.dataset.id);
  const isStale = Boolean(entry && entry.decision && entry.evidence && entry.evidence !== card.dataset.digest);
  for (const radio of radiosOf(card)) radio.checked = Boolean(entry) && !isStale && radio.value === entry.decision;
  noteOf(card).value = entry ? entry.note || "" : "";
  const state = card.querySelector(".state");
  if (!entry || !entry.decision) {
    card.dataset.state = "open";
    state.textContent = entry && entry.note ? "note, not reviewed" : "not reviewed";
  } else if (isStale) {
    card.dataset.state = "changed";
    state.textContent = "was " + stateWords[entry.decision] + ", evidence changed";
  } else {
    card.dataset.state = entry.decision;
    state.textContent = stateWords[entry.decision] + (entry.by ? " by " + entry.by : "");
  }
}

function decide(card, word) {
  const id = card.dataset.id;
  const note = noteOf(card).value.trim();
  const { title } = report.findings.find((finding) => finding.id === id);
  setDecision({ finding: id, decision: word, note, by: reviewer, evidence: card.dataset.digest, title });
  showDecision(card);
  searched.delete(card);
  keep();
  say(id + ": " + card.querySelector(".state").textContent);
  countShown();
}

const decisionOf = (card) => (radiosOf(card).find((radio) => radio.checked) || { value: "" }).value;

function toggleDecision(card, number) {
  const radio = radiosOf(card)[number - 1];
  if (!radio) return say("This row has " + radiosOf(card).length + " choices.");
  decide(card, radio.checked ? "" : radio.value);
}

function saveDecisions() {
  const made = [...decisions.values()].filter((entry) => entry.decision);
  const data = { schema: "aligner-decisions/1", story: report.story, decisions: made, corrections: [...corrections.values()] };
  download("decisions.json", JSON.stringify(data, null, 1) + "\n");
  say("decisions.json: " + made.length + " decisions, " + corrections.size + " corrections. Put it beside this page.");
}

function addTakeBack(card) {
  card.querySelector(".decide .note").before(makeButton("Take back", "take-back", () => { noteOf(card).value = ""; decide(card, ""); }));
}

function startDecisions() {
  for (const card of cards) {
    if (decisions.has(card.dataset.id) || card.dataset.state !== "open") showDecision(card);
  }
  document.getElementById("rows").addEventListener("change", (event) => {
    const card = event.target.closest(".decide") && event.target.closest(".card");
    if (card) decide(card, decisionOf(card));
  });
  document.getElementById("save").addEventListener("click", saveDecisions);
  const name = document.getElementById("reviewer");
  name.value = reviewer;
  name.addEventListener("change", () => { reviewer = name.value.trim(); keep(); });
}
