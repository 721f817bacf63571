// Sorting: rows within their section, and the overview by any column.
function sortCards(order) {
  document.getElementById("order").value = order;
  for (const list of document.querySelectorAll(".cards")) {
    const own = [...list.children].sort((one, two) => one.dataset[order] - two.dataset[order]);
    list.append(...own);
  }
}

function sortMatrix(head, place) {
  const body = document.querySelector("#matrix tbody");
  const isUp = head.getAttribute("aria-sort") !== "ascending";
  const keyOf = (row) => (head.dataset.sort === "rank" ? Number(row.dataset.rank) : row.children[place].textContent.trim());
  const rows = [...body.rows].sort((one, two) => {
    const [a, b] = [keyOf(one), keyOf(two)];
    return (typeof a === "number" ? a - b : a.localeCompare(b, "en", { numeric: true })) * (isUp ? 1 : -1);
  });
  body.append(...rows);
  for (const other of document.querySelectorAll("#matrix thead th")) other.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", isUp ? "ascending" : "descending");
  say("Overview sorted by " + head.textContent.trim() + (isUp ? ", ascending." : ", descending."));
}

function startSorting() {
  const order = document.getElementById("order");
  order.addEventListener("change", () => {
    sortCards(order.value);
    rememberView(readView());
    say("Rows sorted: " + order.selectedOptions[0].textContent + ".");
  });
  document.querySelectorAll("#matrix thead th").forEach((head, place) => {
    const button = makeButton("", "sort", () => sortMatrix(head, place));
    button.append(...head.childNodes);
    head.append(button);
  });
}
