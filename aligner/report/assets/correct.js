// Corrections of translations, and citations. A correction goes out with decisions.json, into the translation memory.
// The page writes unseen characters out (⟦U+202E⟧); the memory needs them as they were.
const bare = (text) => text.replace(/⟦U\+([0-9A-F]{4,6})⟧/g, (_, code) => String.fromCodePoint(parseInt(code, 16)));

function showCorrection(line) {
  const original = line.querySelector(".original");
  const entry = corrections.get(original.lang + "\n" + line.dataset.text);
  const place = line.querySelector(".english p");
  if (!entry || place.textContent === entry.english) return;
  place.textContent = entry.english;
  let about = line.querySelector(".about");
  if (!about) {
    about = document.createElement("p");
    about.className = "about";
    place.after(about);
  }
  about.textContent = "corrected" + (entry.by ? " by " + entry.by : "") + ", counts from the next comparison on";
}

function openMending(line, button) {
  const original = line.querySelector(".original");
  const place = line.querySelector(".english p");
  const box = document.createElement("div");
  box.className = "mending";
  const area = document.createElement("textarea");
  area.value = place.textContent;
  area.setAttribute("aria-label", "English of " + line.id);
  const close = () => { box.remove(); button.hidden = false; button.focus(); };
  const store = makeButton("Keep", "mend", () => {
    const english = area.value.trim();
    if (english && english !== place.textContent) {
      const { text, source } = line.dataset;
      setCorrection({ source_id: source, lang: original.lang, text, english, by: reviewer });
      keep();
      showCorrection(line);
      say("Correction kept. Save decisions to hand it on.");
    }
    close();
  });
  box.append(area, store, makeButton("Cancel", "mend", close));
  button.hidden = true;
  button.after(box);
  area.focus();
}

function addMending(text) {
  for (const line of text.querySelectorAll(".lines > li")) {
    const english = line.querySelector("div.english");
    if (!english) continue;
    line.dataset.text = bare(line.querySelector(".original").textContent);
    line.dataset.source = text.dataset.source;
    const button = makeButton("Correct", "mend", () => openMending(line, button));
    button.setAttribute("aria-label", "Correct the English of " + line.id);
    english.append(button);
    showCorrection(line);
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
  const english = block.querySelector(".english");
  if (english) lines.push(english.textContent.trim() + " (machine translation)");
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
