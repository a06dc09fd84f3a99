// What is known about the selected task, or about the flow.
"use strict";

function kdslDetails(page) {
  var element = kdslElements.element, row = kdslElements.row;
  var details = document.getElementById("details");
  var OF_FLOWS = [
    ["started by", "target", "source", "trigger"], ["starts", "source", "target", "trigger"],
    ["calls", "source", "target", "call"], ["called by", "target", "source", "call"],
    ["follows", "target", "source", "follow"], ["followed by", "source", "target", "follow"],
    ["reads keys or files of", "target", "source", "share"], ["sets keys or files for", "source", "target", "share"],
  ];

  function ends(id, from, to, kind) {
    return page.shown.edges.filter(function (edge) { return edge.kind === kind && edge[from] === id; })
      .map(function (edge) { return edge[to] + (edge.label ? "|" + edge.label : ""); });
  }

  function memberOf(members, id) {
    return members.reduce(function (found, member) {
      return found || (member.id === id ? member : member.members ? memberOf(member.members, id) : null);
    }, null);
  }

  // Links to other members. One in a closed group is a flow of a project, which is opened.
  function links(found) {
    var holder = element("span");
    found.forEach(function (one) {
      var parts = one.split("|"), other = memberOf(page.shown.members, parts[0]);
      var button = element("button", { class: "link", type: "button" }, other.title + (parts[1] ? " (" + parts[1] + ")" : ""));
      button.addEventListener("click", function () {
        if (page.place.byId[parts[0]] || !other.calls) page.select(parts[0]);
        else page.open(other.calls);
      });
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
    [["reads", "target", "source", "data"], ["read by", "source", "target", "data"]].concat(flow ? [] : OF_FLOWS).forEach(function (one) {
      var found = ends(member.id, one[1], one[2], one[3]);
      if (found.length) rows.append(row(one[0], links(found)));
    });
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
    if (text) details.append(element("pre", { tabindex: "0", role: "group", "aria-label": "YAML" }, text));
  }

  return { describe: describe };
}
