// Small parts of the page.
"use strict";

var kdslElements = (function () {
  function element(name, attributes, text) {
    var made = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function row(term, value) {
    var line = element("div", { class: "row" });
    line.append(element("dt", {}, term));
    var holder = element("dd");
    holder.append(value instanceof Node ? value : document.createTextNode(value));
    line.append(holder);
    return line;
  }

  function counts(found) {
    var errors = found.filter(function (finding) { return finding.severity === "error"; }).length;
    return { errors: errors, warnings: found.length - errors };
  }

  return { element: element, row: row, counts: counts };
})();
