"use strict";
(function () {
  var table = document.getElementById("rows");
  if (!table) { return; }
  var body = table.tBodies[0];
  var rows = Array.prototype.slice.call(body.rows);
  var find = document.getElementById("find");
  var verdict = document.getElementById("verdict");
  var count = document.getElementById("count");

  function filter() {
    var words = find.value.toLowerCase().split(/\s+/);
    var shown = 0;
    rows.forEach(function (row) {
      var fits = words.every(function (word) { return row.dataset.text.indexOf(word) >= 0; }) &&
        (verdict.value === "" || row.dataset.verdict === verdict.value);
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    count.textContent = shown + " of " + rows.length + " rows";
  }

  function key(row, column) {
    var cell = row.cells[column];
    return cell.dataset.v === undefined ? cell.textContent.trim() : cell.dataset.v;
  }

  function sort(head, column) {
    var up = head.getAttribute("aria-sort") !== "ascending";
    Array.prototype.forEach.call(head.parentNode.cells, function (other) { other.removeAttribute("aria-sort"); });
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    rows.sort(function (a, b) {
      var x = key(a, column), y = key(b, column);
      if (x === "" || y === "") { return (x === "") - (y === ""); }
      var order = head.dataset.sort === "n" ? x - y : x < y ? -1 : x > y ? 1 : 0;
      return up ? order : -order;
    });
    rows.forEach(function (row) { body.appendChild(row); });
  }

  function open() {
    var target = /^#p?r\d+$/.test(location.hash) && document.getElementById(location.hash.slice(1));
    if (!target) { return; }
    if (target.hidden) { find.value = ""; verdict.value = ""; filter(); }
    var origin = target.closest("details");
    if (origin) { origin.open = true; }
    target.scrollIntoView({ block: "center" });
  }

  rows.forEach(function (row) {
    var place = document.getElementById("p" + row.id);
    var facts = place.closest("details").querySelector("dl");
    row.dataset.text = (row.textContent + " " + place.textContent + " " + facts.textContent).toLowerCase();
  });
  Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, column) {
    if (head.dataset.sort) {
      var button = document.createElement("button");
      button.type = "button";
      button.textContent = head.textContent;
      button.addEventListener("click", function () { sort(head, column); });
      head.textContent = "";
      head.appendChild(button);
    }
  });
  find.addEventListener("input", filter);
  verdict.addEventListener("change", filter);
  document.getElementById("download").addEventListener("click", function () {
    var blob = new Blob([document.getElementById("data").textContent], { type: "application/json" });
    var link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = "deblurbench-report.json";
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
  });
  window.addEventListener("hashchange", open);
  document.getElementById("controls").hidden = false;
  filter();
  open();
})();
