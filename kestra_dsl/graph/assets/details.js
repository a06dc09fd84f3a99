// What is known about the selected task, or about the flow.
"use strict";

function kdslDetails(page) {
  var element = kdslElements.element, row = kdslElements.row;
  var details = document.getElementById("details");

  function ends(id, from, to) {
    return page.shown.edges.filter(function (edge) { return edge.kind === "data" && edge[from] === id; })
      .map(function (edge) { return edge[to] + (edge.label ? "|" + edge.label : ""); });
  }

  function links(found) {
    var holder = element("span");
    found.forEach(function (one) {
      var parts = one.split("|");
      var button = element("button", { class: "link", type: "button" },
        page.place.byId[parts[0]] ? page.place.byId[parts[0]].member.title + (parts[1] ? " (" + parts[1] + ")" : "") : parts[0]);
      button.addEventListener("click", function () { page.select(parts[0]); });
      holder.append(button, " ");
    });
    return holder;
  }

  function describe(member) {
    details.replaceChildren();
    var flow = page.shown.kind === "project" ? null : page.named(page.shown.name);
    if (!member) {
      if (flow && flow.description) details.append(element("p", {}, flow.description));
      if (flow && flow.findings.length) findings(flow.findings);
      if (flow && page.live.more) page.live.more(null, flow);
      if (flow) yaml(flow.yaml);
      else details.append(element("p", {}, page.content.flows.length + (page.content.flows.length === 1 ? " flow" : " flows")));
      return;
    }
    details.append(element("h2", {}, member.title));
    var rows = element("dl");
    if (member.type) rows.append(row("type", member.type));
    if (member.details && member.details.length) rows.append(row("details", member.details.join(", ")));
    if (member.origin) rows.append(row("defined in", located(member, flow)));
    var reads = ends(member.id, "target", "source"), read = ends(member.id, "source", "target");
    if (reads.length) rows.append(row("reads", links(reads)));
    if (read.length) rows.append(row("read by", links(read)));
    if (member.calls) {
      var known = page.named(member.calls);
      var link = known ? element("button", { class: "link", type: "button" }, member.calls) : member.calls;
      if (known) link.addEventListener("click", function () { page.open(member.calls); });
      rows.append(row(page.shown.kind === "project" ? "flow" : "calls", link));
    }
    details.append(rows);
    if (flow) {
      findings(flow.findings.filter(function (finding) { return finding.task === member.title; }));
      if (page.live.more) page.live.more(member, flow);
      yaml(flow.tasks[member.title]);
    } else if (member.calls && page.named(member.calls)) {
      findings(page.named(member.calls).findings);
    }
  }

  // Where a member is defined, as a link to an editor if the page knows one.
  function located(member, flow) {
    var where = member.origin.file + ":" + member.origin.line;
    var link = flow && flow.links && flow.links[member.id];
    return link ? element("a", { href: link }, where) : where;
  }

  function findings(found) {
    if (!found.length) return;
    var all = element("ul", { class: "findings" });
    found.forEach(function (finding) {
      var line = element("li", { class: finding.severity });
      line.append(element("strong", {}, finding.severity + " " + finding.code), " " + finding.message);
      if (finding.hint) line.append(element("em", {}, " " + finding.hint));
      all.append(line);
    });
    details.append(all);
  }

  function yaml(text) {
    if (text) details.append(element("pre", { tabindex: "0", "aria-label": "YAML" }, text));
  }

  return { describe: describe };
}
