// The page: the drawing of a flow or of the project, which is moved, zoomed and selected from.
"use strict";

(function () {
  var canvas = document.getElementById("canvas");
  var drawing = document.getElementById("drawing");
  var search = document.getElementById("search");
  var groups = document.getElementById("groups");
  var heading = document.getElementById("name");
  var counts = kdslElements.counts;
  var collapsed = {};
  var selected = null;
  var view = { x: 0, y: 0, scale: 1 };
  var byName = new Map();
  var page = window.kdslPage = {
    content: JSON.parse(document.getElementById("content").textContent),
    shown: null, // the graph that is drawn
    place: null, // and its layout
    // What a page that follows a project adds: `load` gives the details of a flow, `more` shows what else is known,
    // `shown` is called after a graph is shown, and `drawn` after it is drawn.
    live: { load: null, more: null, shown: null, drawn: null },
    element: kdslElements.element, row: kdslElements.row, update: update, show: show, select: select, open: open,
    named: flowNamed, faded: faded, fit: fit, move: move,
    flow: function () { return page.shown && page.shown.kind !== "project" ? flowNamed(page.shown.name) : null; },
    selected: function () { return selected; },
  };
  var list = kdslFlowList(page), details = kdslDetails(page);

  function indexed() {
    byName = new Map(page.content.flows.map(function (flow) { return [flow.name, flow]; }));
  }

  function flowNamed(name) {
    return byName.get(name);
  }

  function open(name) {
    var flow = flowNamed(name);
    if (flow && flow.graph) show(flow.graph);
    else if (flow && page.live.load) page.live.load(name);
  }

  // Shows other content, with the same flow, selection and place in the drawing where they still exist.
  function update(changed) {
    page.content = changed;
    indexed();
    list.filled();
    var flow = page.shown && page.shown.kind !== "project" ? flowNamed(page.shown.name) : null;
    var graph = flow ? flow.graph : page.shown && page.shown.kind !== "project" ? null : page.content.project;
    if (flow && !graph) { list.listed(); return; }
    if (!graph) { if (page.content.project) show(page.content.project); list.listed(); return; }
    page.shown = graph;
    draw();
    select(page.place.byId[selected] ? selected : null);
    list.listed();
  }

  function show(graph) {
    page.shown = graph;
    collapsed = {};
    selected = null;
    if (graph.members.length > 1 && countIn(graph.members) > 400) closeAll();
    heading.textContent = graph.name;
    document.title = graph.name;
    draw();
    light(null);
    fit();
    list.marked();
    details.describe(null);
    if (page.live.shown) page.live.shown(graph);
  }

  function closeAll() {
    page.shown.members.forEach(function (member) { if (member.members) collapsed[member.id] = true; });
  }

  function countIn(members) {
    return members.reduce(function (sum, member) { return sum + 1 + (member.members ? countIn(member.members) : 0); }, 0);
  }

  function draw() {
    page.place = kdslDrawing.placed(page.shown, collapsed);
    drawing.innerHTML = kdslDrawing.draw(page.place, badges());
    groups.textContent = Object.keys(collapsed).length ? "Open all" : "Close all";
    groups.hidden = !page.shown.members.some(function (member) { return member.members; });
    move();
    faded();
    if (page.live.drawn) page.live.drawn();
  }

  // The findings of each task of a flow, or of each flow of a project.
  function badges() {
    var flow = flowNamed(page.shown.name), found = {};
    Object.keys(page.place.byId).forEach(function (id) {
      var member = page.place.byId[id].member;
      var other = page.shown.kind === "project" && member.calls && flowNamed(member.calls);
      if (other) found[id] = counts(other.findings);
      else if (flow && member.kind !== "condition" && member.type) {
        found[id] = counts(flow.findings.filter(function (finding) { return finding.task === member.title; }));
      }
    });
    return found;
  }

  // Fades the flows of a project that the search and the filters leave out, what starts only these, and their edges.
  function faded() {
    if (!page.shown || page.shown.kind !== "project") return;
    var kept = {};
    function keep(member) {
      var flow = member.calls && flowNamed(member.calls);
      if (flow && list.matches(flow)) kept[member.id] = true;
      (member.members || []).forEach(function (inner) { keep(inner); if (kept[inner.id]) kept[member.id] = true; });
    }
    page.shown.members.forEach(keep);
    page.shown.edges.forEach(function (edge) { if (edge.kind === "trigger" && kept[edge.target]) kept[edge.source] = true; });
    Array.from(drawing.querySelectorAll(".node")).forEach(function (box) {
      box.classList.toggle("faded", !kept[box.dataset.id]);
    });
    Array.from(drawing.querySelectorAll(".edge")).forEach(function (edge) {
      edge.classList.toggle("faded", !kept[edge.dataset.source] || !kept[edge.dataset.target]);
    });
  }

  function move() {
    var size = canvas.getBoundingClientRect();
    drawing.setAttribute("viewBox", [view.x, view.y, size.width / view.scale, size.height / view.scale].join(" "));
  }

  function fit() {
    var size = canvas.getBoundingClientRect();
    view.scale = Math.min(1.4, Math.max(0.05, Math.min(size.width / page.place.width, size.height / page.place.height)));
    view.x = (page.place.width - size.width / view.scale) / 2;
    view.y = (page.place.height - size.height / view.scale) / 2;
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
    details.describe(id && page.place.byId[id] ? page.place.byId[id].member : null);
  }

  function toggle(id) {
    if (!page.place.byId[id] || !page.place.byId[id].member.members) return;
    var before = page.place.byId[id];
    var x = (before.left - view.x) * view.scale, y = (before.top - view.y) * view.scale;
    if (collapsed[id]) delete collapsed[id]; else collapsed[id] = true;
    draw();
    var after = page.place.byId[id];
    view.x = after.left - x / view.scale;
    view.y = after.top - y / view.scale;
    move();
    select(id);
  }

  drawing.addEventListener("click", function (event) {
    var box = boxOf(event.target);
    if (moved) return;
    if (!box) return select(null);
    if (selected === box.dataset.id && page.place.byId[selected].member.members) toggle(selected);
    else select(box.dataset.id);
  });
  drawing.addEventListener("dblclick", function (event) {
    var box = boxOf(event.target);
    var member = box && page.place.byId[box.dataset.id].member;
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
      if (event.key === "Escape") { search.value = ""; list.listed(); canvas.focus(); }
      return;
    }
    if (event.target.closest("input, textarea, select")) return;
    var box = boxOf(event.target);
    if (box && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      if (selected === box.dataset.id && page.place.byId[selected].member.members) toggle(selected);
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
  groups.addEventListener("click", function () {
    if (Object.keys(collapsed).length) collapsed = {}; else closeAll();
    draw();
    fit();
    select(page.place.byId[selected] ? selected : null);
  });

  indexed();
  document.body.classList.toggle("alone", page.content.flows.length === 1 && !page.content.project);
  list.filled();
  list.listed();
  if (page.content.project || page.content.flows.length) {
    show(page.content.project || page.content.flows[0].graph);
    list.listed();
  }
})();
