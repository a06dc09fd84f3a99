// The list of flows, with its search and filters.
"use strict";

function kdslFlowList(page) {
  var element = kdslElements.element, counts = kdslElements.counts;
  var list = document.getElementById("flows");
  var search = document.getElementById("search");
  var status = document.getElementById("status");
  var filters = ["namespace", "label", "finding"].map(function (id) { return document.getElementById(id); });

  function matches(flow) {
    var wanted = search.value.trim().toLowerCase();
    var slash = flow.name.lastIndexOf("/");
    var codes = flow.findings.map(function (finding) { return finding.code; });
    var severities = flow.findings.map(function (finding) { return finding.severity; });
    var text = [flow.name].concat(flow.labels, codes, severities, Object.keys(flow.tasks)).join(" ").toLowerCase();
    var asked = filters.map(function (filter) { return filter.value; });
    return (!wanted || text.includes(wanted)) &&
      (!asked[0] || flow.name.slice(0, Math.max(slash, 0)) === asked[0]) &&
      (!asked[1] || flow.labels.indexOf(asked[1]) >= 0) &&
      (!asked[2] || codes.concat(severities).indexOf(asked[2]) >= 0 || (asked[2] === "none" && !codes.length));
  }

  function badge(count, noun) {
    return element("span", { class: "badge " + noun }, count + " " + noun + (count === 1 ? "" : "s"));
  }

  function listed() {
    var last = null, count = 0;
    var narrowed = search.value.trim() || filters.some(function (filter) { return filter.value; });
    list.replaceChildren();
    if (page.content.project) {
      var all = element("button", { type: "button", "data-name": "" }, "Whole project");
      all.addEventListener("click", function () { page.show(page.content.project); });
      list.append(all);
    }
    page.content.flows.forEach(function (flow) {
      if (!matches(flow)) return;
      var slash = flow.name.lastIndexOf("/");
      var namespace = slash < 0 ? "" : flow.name.slice(0, slash);
      if (namespace !== last) { list.append(element("h2", {}, namespace || "no namespace")); last = namespace; }
      var button = element("button", { type: "button", "data-name": flow.name }, flow.name.slice(slash + 1));
      var found = counts(flow.findings);
      if (found.errors) button.append(badge(found.errors, "error"));
      if (found.warnings) button.append(badge(found.warnings, "warning"));
      button.addEventListener("click", function () { page.open(flow.name); });
      list.append(button);
      count += 1;
    });
    status.textContent = narrowed ? count + (count === 1 ? " flow matches" : " flows match") : "";
    marked();
    page.faded();
  }

  function marked() {
    if (!page.shown) return;
    var name = page.shown.kind === "project" ? "" : page.shown.name;
    Array.from(list.querySelectorAll("button")).forEach(function (button) {
      button.setAttribute("aria-current", String(button.dataset.name === name));
    });
  }

  // Fills the filters with the namespaces, labels and codes of findings that there are.
  function filled() {
    var known = [{}, {}, {}];
    page.content.flows.forEach(function (flow) {
      known[0][flow.name.slice(0, Math.max(flow.name.lastIndexOf("/"), 0))] = true;
      flow.labels.forEach(function (label) { known[1][label] = true; });
      flow.findings.forEach(function (finding) { known[2][finding.code] = known[2][finding.severity] = true; });
    });
    if (Object.keys(known[2]).length) known[2].none = true;
    filters.forEach(function (filter, number) {
      var before = filter.value;
      var names = Object.keys(known[number]).filter(Boolean).sort();
      filter.replaceChildren(element("option", { value: "" }, filter.dataset.any));
      names.forEach(function (name) { filter.append(element("option", { value: name }, name)); });
      filter.value = names.indexOf(before) >= 0 ? before : "";
      filter.hidden = names.length < 2;
    });
  }

  search.addEventListener("input", listed);
  filters.forEach(function (filter) { filter.addEventListener("change", listed); });

  return { matches: matches, listed: listed, marked: marked, filled: filled };
}
