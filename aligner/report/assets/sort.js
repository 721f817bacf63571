// Sorting: rows within their section, and each table of the overview by any column: up, down, and as it was.
function sortCards(order) {
  document.getElementById("order").value = order;
  for (const list of document.querySelectorAll(".cards")) {
    const own = [...list.children].sort((one, two) => one.dataset[order] - two.dataset[order]);
    list.append(...own);
  }
}

const nextOrder = { ascending: "descending", descending: "", "": "ascending" };

function sortMatrix(head, place) {
  const table = head.closest("table");
  const order = nextOrder[head.getAttribute("aria-sort") || ""];
  const cellOf = (row) => (place ? row.children[place] : row.querySelector("a")).textContent.trim();
  const compare = (one, two) => {
    if (!order) return one.dataset.rank - two.dataset.rank;
    return cellOf(one).localeCompare(cellOf(two), "en", { numeric: true }) * (order === "ascending" ? 1 : -1);
  };
  table.tBodies[0].append(...[...table.tBodies[0].rows].sort(compare));
  for (const other of table.querySelectorAll("thead th")) other.removeAttribute("aria-sort");
  if (order) head.setAttribute("aria-sort", order);
  say(order ? "Overview sorted by " + head.textContent.trim() + ", " + order + "." : "Overview sorted as before, most serious first.");
}

function startSorting() {
  const order = document.getElementById("order");
  order.addEventListener("change", () => {
    sortCards(order.value);
    rememberView(readView());
    say("Rows sorted: " + order.selectedOptions[0].textContent + ".");
  });
  for (const head of document.querySelectorAll(".matrix thead th")) {
    const button = makeButton("", "sort", () => sortMatrix(head, head.cellIndex));
    button.append(...head.childNodes);
    head.append(button);
  }
}
