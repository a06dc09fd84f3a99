// The page: a list of flows, the drawing of one of them or of the project, and what is known about the selected node.
"use strict";

(function () {
  var content = JSON.parse(document.getElementById("content").textContent);
  var list = document.getElementById("flows");
  var canvas = document.getElementById("canvas");
  var drawing = document.getElementById("drawing");
  var details = document.getElementById("details");
  var search = document.getElementById("search");
  var status = document.getElementById("status");
  var heading = document.getElementById("name");
  var shown = null; // the graph that is drawn
  var place = null; // and its layout
  var collapsed = {};
  var selected = null;
  var view = { x: 0, y: 0, scale: 1 };
  var filters = ["namespace", "label", "finding"].map(function (id) { return document.getElementById(id); });
  // What a page that follows a project adds: `load` gives the details of a flow, `more` shows what else is known.
  var live = { load: null, more: null, shown: null };

  function element(name, attributes, text) {
    var made = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function flowNamed(name) {
    return content.flows.find(function (flow) { return flow.name === name; });
  }

  function open(name) {
    var flow = flowNamed(name);
    if (flow && flow.graph) show(flow.graph);
    else if (flow && live.load) live.load(name);
  }

  // Shows other content, with the same flow, selection and place in the drawing where they still exist.
  function update(changed) {
    content = changed;
    filled();
    var flow = shown && shown.kind !== "project" ? flowNamed(shown.name) : null;
    var graph = flow ? flow.graph : shown && shown.kind !== "project" ? null : content.project;
    if (flow && !graph) { listed(); return; }
    if (!graph) { if (content.project) show(content.project); listed(); return; }
    shown = graph;
    draw();
    select(place.byId[selected] ? selected : null);
    listed();
  }

  function show(graph) {
    shown = graph;
    collapsed = {};
    selected = null;
    if (graph.kind !== "project" && countIn(graph.members) > 400) {
      graph.members.forEach(function (member) { if (member.members) collapsed[member.id] = true; });
    }
    heading.textContent = graph.name;
    document.title = graph.name;
    draw();
    fit();
    marked();
    describe(null);
    if (live.shown) live.shown(graph);
  }

  function countIn(members) {
    return members.reduce(function (sum, member) { return sum + 1 + (member.members ? countIn(member.members) : 0); }, 0);
  }

  function draw() {
    place = kdslDrawing.placed(shown, collapsed);
    drawing.innerHTML = kdslDrawing.draw(place, badges());
    move();
    faded();
  }

  function counts(found) {
    var errors = found.filter(function (finding) { return finding.severity === "error"; }).length;
    return { errors: errors, warnings: found.length - errors };
  }

  // The findings of each task of a flow, or of each flow of a project.
  function badges() {
    var flow = flowNamed(shown.name), found = {};
    Object.keys(place.byId).forEach(function (id) {
      var member = place.byId[id].member;
      var other = shown.kind === "project" && member.calls && flowNamed(member.calls);
      if (other) found[id] = counts(other.findings);
      else if (flow && member.kind !== "condition" && member.type) {
        found[id] = counts(flow.findings.filter(function (finding) { return finding.task === member.title; }));
      }
    });
    return found;
  }

  // Fades the flows of a project that the search and the filters leave out.
  function faded() {
    if (!shown || shown.kind !== "project") return;
    Array.from(drawing.querySelectorAll(".node")).forEach(function (box) {
      var flow = flowNamed(place.byId[box.dataset.id].member.calls);
      box.classList.toggle("faded", Boolean(flow) && !matches(flow));
    });
  }

  function move() {
    var size = canvas.getBoundingClientRect();
    drawing.setAttribute("viewBox", [view.x, view.y, size.width / view.scale, size.height / view.scale].join(" "));
  }

  function fit() {
    var size = canvas.getBoundingClientRect();
    view.scale = Math.min(1.4, Math.max(0.05, Math.min(size.width / place.width, size.height / place.height)));
    view.x = (place.width - size.width / view.scale) / 2;
    view.y = (place.height - size.height / view.scale) / 2;
    move();
  }

  function zoom(factor, at) {
    var size = canvas.getBoundingClientRect();
    var point = at || { x: size.width / 2, y: size.height / 2 };
    var scale = Math.min(4, Math.max(0.05, view.scale * factor));
    view.x += point.x / view.scale - point.x / scale;
    view.y += point.y / view.scale - point.y / scale;
    view.scale = scale;
    move();
  }

  function boxOf(target) {
    var found = target.closest && target.closest("[data-id]");
    return found && drawing.contains(found) ? found : null;
  }

  // Lights up a node, its edges and their other ends; dims everything else.
  function light(id) {
    var near = {};
    if (id) near[id] = true;
    Array.from(drawing.querySelectorAll(".edge")).forEach(function (edge) {
      var touches = id && (edge.dataset.source === id || edge.dataset.target === id);
      edge.classList.toggle("lit", Boolean(touches));
      if (touches) { near[edge.dataset.source] = true; near[edge.dataset.target] = true; }
    });
    drawing.classList.toggle("dimmed", Boolean(id) && Object.keys(near).length > 1);
    Array.from(drawing.querySelectorAll("[data-id]")).forEach(function (box) {
      box.classList.toggle("near", Boolean(near[box.dataset.id]));
    });
  }

  function select(id) {
    selected = id;
    Array.from(drawing.querySelectorAll("[data-id]")).forEach(function (box) {
      box.classList.toggle("selected", box.dataset.id === id);
    });
    light(id);
    describe(id && place.byId[id] ? place.byId[id].member : null);
  }

  function toggle(id) {
    if (!place.byId[id] || !place.byId[id].member.members || shown.kind === "project") return;
    var before = place.byId[id];
    var x = (before.left - view.x) * view.scale, y = (before.top - view.y) * view.scale;
    if (collapsed[id]) delete collapsed[id]; else collapsed[id] = true;
    draw();
    var after = place.byId[id];
    view.x = after.left - x / view.scale;
    view.y = after.top - y / view.scale;
    move();
    select(id);
  }

  function ends(id, from, to) {
    return shown.edges.filter(function (edge) { return edge.kind === "data" && edge[from] === id; })
      .map(function (edge) { return edge[to] + (edge.label ? "|" + edge.label : ""); });
  }

  function row(term, value) {
    var line = element("div", { class: "row" });
    line.append(element("dt", {}, term));
    var holder = element("dd");
    holder.append(value instanceof Node ? value : document.createTextNode(value));
    line.append(holder);
    return line;
  }

  function links(found) {
    var holder = element("span");
    found.forEach(function (one) {
      var parts = one.split("|");
      var button = element("button", { class: "link", type: "button" },
        place.byId[parts[0]] ? place.byId[parts[0]].member.title + (parts[1] ? " (" + parts[1] + ")" : "") : parts[0]);
      button.addEventListener("click", function () { select(parts[0]); });
      holder.append(button, " ");
    });
    return holder;
  }

  function describe(member) {
    details.replaceChildren();
    var flow = shown.kind === "project" ? null : flowNamed(shown.name);
    if (!member) {
      if (flow && flow.description) details.append(element("p", {}, flow.description));
      if (flow && flow.findings.length) findings(flow.findings);
      if (flow && live.more) live.more(null, flow);
      if (flow) yaml(flow.yaml);
      else details.append(element("p", {}, content.flows.length + (content.flows.length === 1 ? " flow" : " flows")));
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
      var known = flowNamed(member.calls);
      var link = known ? element("button", { class: "link", type: "button" }, member.calls) : member.calls;
      if (known) link.addEventListener("click", function () { open(member.calls); });
      rows.append(row(shown.kind === "project" ? "flow" : "calls", link));
    }
    details.append(rows);
    if (flow) {
      findings(flow.findings.filter(function (finding) { return finding.task === member.title; }));
      if (live.more) live.more(member, flow);
      yaml(flow.tasks[member.title]);
    } else if (member.calls && flowNamed(member.calls)) {
      findings(flowNamed(member.calls).findings);
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
    if (content.project) {
      var all = element("button", { type: "button", "data-name": "" }, "Whole project");
      all.addEventListener("click", function () { show(content.project); });
      list.append(all);
    }
    content.flows.forEach(function (flow) {
      if (!matches(flow)) return;
      var slash = flow.name.lastIndexOf("/");
      var namespace = slash < 0 ? "" : flow.name.slice(0, slash);
      if (namespace !== last) { list.append(element("h2", {}, namespace || "no namespace")); last = namespace; }
      var button = element("button", { type: "button", "data-name": flow.name }, flow.name.slice(slash + 1));
      var found = counts(flow.findings);
      if (found.errors) button.append(badge(found.errors, "error"));
      if (found.warnings) button.append(badge(found.warnings, "warning"));
      button.addEventListener("click", function () { open(flow.name); });
      list.append(button);
      count += 1;
    });
    status.textContent = narrowed ? count + (count === 1 ? " flow matches" : " flows match") : "";
    marked();
    faded();
  }

  function marked() {
    if (!shown) return;
    var name = shown.kind === "project" ? "" : shown.name;
    Array.from(list.querySelectorAll("button")).forEach(function (button) {
      button.setAttribute("aria-current", String(button.dataset.name === name));
    });
  }

  // Fills the filters with the namespaces, labels and codes of findings that there are.
  function filled() {
    var known = [{}, {}, {}];
    content.flows.forEach(function (flow) {
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

  drawing.addEventListener("click", function (event) {
    var box = boxOf(event.target);
    if (moved) return;
    if (!box) return select(null);
    if (selected === box.dataset.id && place.byId[selected].member.members) toggle(selected);
    else select(box.dataset.id);
  });
  drawing.addEventListener("dblclick", function (event) {
    var box = boxOf(event.target);
    var member = box && place.byId[box.dataset.id].member;
    if (member && member.calls) open(member.calls);
  });
  drawing.addEventListener("mouseover", function (event) {
    var box = boxOf(event.target);
    if (box && !box.classList.contains("group")) light(box.dataset.id);
  });
  drawing.addEventListener("mouseout", function () { light(selected); });
  drawing.addEventListener("focusin", function (event) {
    var box = boxOf(event.target);
    if (box) light(box.dataset.id);
  });

  var held = null, moved = false;
  canvas.addEventListener("pointerdown", function (event) {
    held = { x: event.clientX, y: event.clientY, view: { x: view.x, y: view.y } };
    moved = false;
  });
  window.addEventListener("pointermove", function (event) {
    if (!held) return;
    var x = event.clientX - held.x, y = event.clientY - held.y;
    if (Math.abs(x) + Math.abs(y) > 4) moved = true;
    view.x = held.view.x - x / view.scale;
    view.y = held.view.y - y / view.scale;
    move();
  });
  window.addEventListener("pointerup", function () { held = null; });
  canvas.addEventListener("wheel", function (event) {
    event.preventDefault();
    var size = canvas.getBoundingClientRect();
    zoom(Math.exp(-event.deltaY / 500), { x: event.clientX - size.left, y: event.clientY - size.top });
  }, { passive: false });
  window.addEventListener("resize", move);

  var steps = { ArrowLeft: [-60, 0], ArrowRight: [60, 0], ArrowUp: [0, -60], ArrowDown: [0, 60] };
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target === search) {
      if (event.key === "Escape") { search.value = ""; listed(); canvas.focus(); }
      return;
    }
    var box = boxOf(event.target);
    if (box && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      if (selected === box.dataset.id && place.byId[selected].member.members) toggle(selected);
      else select(box.dataset.id);
      return;
    }
    if (event.key === "/") { event.preventDefault(); search.focus(); }
    else if (event.key === "+" || event.key === "=") zoom(1.25);
    else if (event.key === "-") zoom(0.8);
    else if (event.key === "0") fit();
    else if (event.key === "Escape") select(null);
    else if (steps[event.key] && event.target.closest("#canvas")) {
      event.preventDefault();
      view.x += steps[event.key][0] / view.scale;
      view.y += steps[event.key][1] / view.scale;
      move();
    }
  });
  document.getElementById("closer").addEventListener("click", function () { zoom(1.25); });
  document.getElementById("farther").addEventListener("click", function () { zoom(0.8); });
  document.getElementById("fit").addEventListener("click", fit);
  search.addEventListener("input", listed);
  filters.forEach(function (filter) { filter.addEventListener("change", listed); });

  document.body.classList.toggle("alone", content.flows.length === 1 && !content.project);
  filled();
  listed();
  if (content.project || content.flows.length) {
    show(content.project || content.flows[0].graph);
    listed();
  }
  window.kdslPage = {
    live: live, element: element, row: row, update: update, show: show, select: select,
    flow: function () { return shown && shown.kind !== "project" ? flowNamed(shown.name) : null; },
    named: flowNamed,
  };
})();
