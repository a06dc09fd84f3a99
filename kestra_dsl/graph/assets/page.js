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

  function element(name, attributes, text) {
    var made = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function graphNamed(name) {
    return content.flows.find(function (flow) { return flow.graph.name === name; });
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
    Array.from(list.querySelectorAll("button")).forEach(function (button) {
      button.setAttribute("aria-current", String(button.dataset.name === (graph.kind === "project" ? "" : graph.name)));
    });
    describe(null);
  }

  function countIn(members) {
    return members.reduce(function (sum, member) { return sum + 1 + (member.members ? countIn(member.members) : 0); }, 0);
  }

  function draw() {
    place = kdslDrawing.placed(shown, collapsed);
    drawing.innerHTML = kdslDrawing.draw(place);
    move();
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
    var flow = shown.kind === "project" ? null : graphNamed(shown.name);
    if (!member) {
      if (flow && flow.description) details.append(element("p", {}, flow.description));
      if (flow && flow.findings.length) findings(flow.findings);
      if (flow) yaml(flow.yaml);
      else details.append(element("p", {}, content.flows.length + (content.flows.length === 1 ? " flow" : " flows")));
      return;
    }
    details.append(element("h2", {}, member.title));
    var rows = element("dl");
    if (member.type) rows.append(row("type", member.type));
    if (member.details && member.details.length) rows.append(row("details", member.details.join(", ")));
    if (member.origin) rows.append(row("defined in", member.origin.file + ":" + member.origin.line));
    var reads = ends(member.id, "target", "source"), read = ends(member.id, "source", "target");
    if (reads.length) rows.append(row("reads", links(reads)));
    if (read.length) rows.append(row("read by", links(read)));
    if (member.calls) {
      var known = graphNamed(member.calls);
      var open = known ? element("button", { class: "link", type: "button" }, member.calls) : member.calls;
      if (known) open.addEventListener("click", function () { show(known.graph); });
      rows.append(row(shown.kind === "project" ? "flow" : "calls", open));
    }
    details.append(rows);
    if (flow) {
      findings(flow.findings.filter(function (finding) { return finding.task === member.title; }));
      yaml(flow.tasks[member.title]);
    } else if (member.calls && graphNamed(member.calls)) {
      findings(graphNamed(member.calls).findings);
    }
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

  function listed() {
    var wanted = search.value.trim().toLowerCase();
    var last = null, count = 0;
    list.replaceChildren();
    if (content.project && !wanted) {
      var all = element("button", { type: "button", "data-name": "" }, "Whole project");
      all.addEventListener("click", function () { show(content.project); });
      list.append(all);
    }
    content.flows.forEach(function (flow) {
      var labels = flow.labels.join(" ");
      var codes = flow.findings.map(function (finding) { return finding.code + " " + finding.severity; }).join(" ");
      var tasks = Object.keys(flow.tasks).join(" ");
      if (wanted && !(flow.graph.name + " " + labels + " " + codes + " " + tasks).toLowerCase().includes(wanted)) return;
      var slash = flow.graph.name.lastIndexOf("/");
      var namespace = slash < 0 ? "" : flow.graph.name.slice(0, slash);
      if (namespace !== last) { list.append(element("h2", {}, namespace || "no namespace")); last = namespace; }
      var button = element("button", { type: "button", "data-name": flow.graph.name }, flow.graph.name.slice(slash + 1));
      var errors = flow.findings.filter(function (finding) { return finding.severity === "error"; }).length;
      var rest = flow.findings.length - errors;
      if (errors) button.append(element("span", { class: "badge error" }, errors + (errors === 1 ? " error" : " errors")));
      if (rest) button.append(element("span", { class: "badge warning" }, String(rest) + (rest === 1 ? " warning" : " warnings")));
      button.addEventListener("click", function () { show(flow.graph); });
      list.append(button);
      count += 1;
    });
    status.textContent = wanted ? count + (count === 1 ? " flow matches" : " flows match") : "";
    if (shown) {
      var name = shown.kind === "project" ? "" : shown.name;
      Array.from(list.querySelectorAll("button")).forEach(function (button) {
        button.setAttribute("aria-current", String(button.dataset.name === name));
      });
    }
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
    if (member && member.calls && graphNamed(member.calls)) show(graphNamed(member.calls).graph);
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

  document.body.classList.toggle("alone", content.flows.length === 1 && !content.project);
  listed();
  show(content.project || content.flows[0].graph);
  listed();
})();
