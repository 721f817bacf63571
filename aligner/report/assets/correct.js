// Corrections of translations, shown at once wherever the sentence stands. A correction goes out with decisions.json,
// into the translation memory; the rows are compared anew by the next run.
// The page writes unseen characters out (⟦U+202E⟧); the memory needs them as they were.
const bare = (text) => text.replace(/⟦U\+([0-9A-F]{4,6})⟧/g, (_, code) => String.fromCodePoint(parseInt(code, 16)));
const laterWords = ", counts from the next comparison on";
const placesByKey = new Map();

// A place is a sentence with its English, in a row or in the full text.
function addPlace(place) {
  place.text = bare(place.original.textContent);
  place.key = place.original.lang + "\n" + place.text;
  if (!placesByKey.has(place.key)) placesByKey.set(place.key, []);
  placesByKey.get(place.key).push(place);
  const name = "Correct the English of " + place.name;
  const button = makeButton("Correct", "mend", () => openMending(place, button));
  button.setAttribute("aria-label", name);
  place.holder.append(button);
  showCorrection(place);
}

function showCorrection(place) {
  const entry = corrections.get(place.key);
  if (!entry || place.english.textContent === entry.english) return;
  place.english.textContent = entry.english;
  place.tell("corrected" + (entry.by ? " by " + entry.by : " by the reader"));
}

function openMending(place, button) {
  const box = document.createElement("div");
  box.className = "mending";
  const area = document.createElement("textarea");
  area.lang = "en";
  area.value = place.english.textContent;
  area.setAttribute("aria-label", "English of " + place.name);
  const close = () => { box.remove(); button.hidden = false; button.focus(); };
  const store = makeButton("Keep", "mend", () => {
    const english = area.value.trim();
    if (english && english !== place.english.textContent) {
      setCorrection({ source_id: place.source, lang: place.original.lang, text: place.text, english, by: reviewer });
      keep();
      for (const other of placesByKey.get(place.key)) showCorrection(other);
      searched.clear();
      say("Correction kept, shown in every row that quotes the sentence. Save decisions to hand it on.");
    }
    close();
  });
  box.append(area, store, makeButton("Cancel", "mend", close));
  button.hidden = true;
  button.after(box);
  area.focus();
}

function tellInText(holder, english, words) {
  let about = holder.querySelector(".about");
  if (!about) {
    about = document.createElement("p");
    about.className = "about";
    english.after(about);
  }
  about.textContent = words + laterWords;
}

function tellInRow(block, words) {
  block.querySelector("dt.by").textContent = "English (" + words + ")";
  if (block.querySelector(".pending")) return;
  const note = document.createElement("p");
  note.className = "pending";
  note.textContent = "The checks in this row were made on the earlier English; the next comparison takes the correction up.";
  block.querySelector("dl").after(note);
}

function addMending(text) {
  for (const line of text.querySelectorAll(".lines > li")) {
    const holder = line.querySelector("div.english");
    if (!holder) continue;
    const english = holder.querySelector("p");
    addPlace({
      holder, english, original: line.querySelector(".original"), source: text.dataset.source, name: line.id,
      tell: (words) => tellInText(holder, english, words),
    });
  }
}

function addMendingInRow(card) {
  for (const block of card.querySelectorAll(".evidence")) {
    const english = block.querySelector("dd.english > span");
    if (!english) continue;
    addPlace({
      holder: english.parentElement, english, original: block.querySelector(".original"), source: block.dataset.source,
      name: block.querySelector(".jump").hash.slice(1) + " in " + card.dataset.id, tell: (words) => tellInRow(block, words),
    });
  }
}

async function copyText(text) {
  try { await navigator.clipboard.writeText(text); return true; } catch { /* not allowed here: the old way */ }
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  return done;
}

function citationOf(block) {
  const who = block.querySelector(".who").cloneNode(true);
  for (const button of who.querySelectorAll("button")) button.remove();
  const lines = [who.textContent.replace(/\s+/g, " ").trim(), block.querySelector(".original").textContent.trim()];
  const english = block.querySelector("dd.english > span");
  const by = english && block.querySelector("dt.by").textContent.replace(/^\s*English \(|\)\s*$/g, "");
  if (english) lines.push(english.textContent.trim() + " (" + (by === "MT" ? "machine translation" : by) + ")");
  lines.push("File " + block.dataset.hash);
  return lines.join("\n");
}

function addCitations(card) {
  for (const block of card.querySelectorAll(".evidence")) {
    block.querySelector(".who").append(makeButton("Copy citation", "copy", async () => {
      say(await copyText(citationOf(block)) ? "Citation copied." : "The browser does not allow copying.");
    }));
  }
}
