// The current run: states of tasks in the graph, a Gantt chart, and logs.
"use strict";

function kdslRunView(timeline, logs, update) {
  var element = kdslElements.element;
  var run = null;
  var waiting = false;

  // Signs tell states apart without colours.
  var SIGNS = { SUCCESS: "✓", WARNING: "!", FAILED: "✕", KILLED: "■", CANCELLED: "■", RUNNING: "▶", PAUSED: "‖", SKIPPED: "»", RETRYING: "↻", RETRIED: "↻" };
  var FIRST = ["FAILED", "RUNNING", "RETRYING", "PAUSED", "KILLED", "CANCELLED", "WARNING", "CREATED", "SUCCESS", "SKIPPED"];
  var MOST_ROWS = 400, MOST_LINES = 2000;

  function begin(message) {
    run = { id: message.id, flow: message.flow, tasks: new Map(), logs: [], end: null };
    soon();
  }

  function add(event) {
    if (!run) return;
    if (event.log) run.logs.push(event.log);
    else if (event.task) run.tasks.set(event.run, event);
    else if (event.end) { ended(event.end); show(); return; } // at once, so that the buttons and the result agree
    soon();
  }

  // The result has all task runs and lines, also those without an event.
  function ended(end) {
    run.end = end;
    if (!end.tasks) return;
    run.tasks = new Map(end.tasks.map(function (one, number) {
      return [number, Object.assign({}, one, { task: one.id, at: one.began + (one.seconds || 0) })];
    }));
    run.logs = end.logs;
  }

  // Events come in bursts: draw once for those of a moment.
  function soon() {
    if (waiting) return;
    waiting = true;
    setTimeout(function () { waiting = false; show(); }, 40);
  }

  function show() {
    draw();
    update();
  }

  function running() {
    return Boolean(run && !run.end);
  }

  function ownTasks(id) {
    var name = run.flow.slice(run.flow.lastIndexOf("/") + 1);
    return Array.from(run.tasks.values()).filter(function (one) { return one.task === id && one.flow === name; });
  }

  function stateOf(found) {
    return FIRST.find(function (state) { return found.some(function (one) { return one.state === state; }); }) || found[0].state;
  }

  // Marks the boxes of the graph with the states of their tasks.
  function mark(page) {
    var drawing = document.getElementById("drawing");
    var is = run && page.flow() && page.flow().name === run.flow;
    Array.from(drawing.querySelectorAll("[data-id]")).forEach(function (box) {
      var old = box.querySelector(":scope > .state");
      if (old) old.remove();
      delete box.dataset.state;
      var place = page.place.byId[box.dataset.id];
      if (!is || !place.member.type || place.member.kind === "trigger") return;
      var found = ownTasks(place.member.title);
      if (!found.length) return;
      var state = stateOf(found);
      box.dataset.state = state;
      box.append(sign(place, state, found.length));
    });
  }

  function sign(place, state, count) {
    var space = "http://www.w3.org/2000/svg";
    var text = (SIGNS[state] || "…") + (count > 1 ? "×" + count : "");
    var width = text.length * 7 + 10, x = place.left - 7, y = place.top - 8;
    var group = document.createElementNS(space, "g");
    var box = document.createElementNS(space, "rect"), label = document.createElementNS(space, "text");
    group.setAttribute("class", "state");
    Object.entries({ x: x, y: y, width: width, height: 17, rx: 8 }).forEach(function (one) { box.setAttribute(one[0], one[1]); });
    label.setAttribute("x", x + width / 2);
    label.setAttribute("y", y + 12.5);
    label.textContent = text;
    group.append(box, label);
    return group;
  }

  function seconds(value) {
    return value < 10 ? value.toFixed(2) + " s" : value < 120 ? value.toFixed(1) + " s" : Math.round(value / 60) + " min";
  }

  function nameOf(one) {
    var own = run.flow.slice(run.flow.lastIndexOf("/") + 1);
    var value = one.value === null || one.value === undefined ? "" : "[" + one.value + "]";
    return (one.flow === own ? "" : one.flow + "/") + (one.task || one.flow) + value;
  }

  function draw() {
    if (!run) return;
    drawTimeline();
    drawLogs();
    if (running() && Array.from(run.tasks.values()).some(function (one) { return one.state === "RUNNING"; })) {
      setTimeout(function () { if (running()) soon(); }, 200);
    }
  }

  function drawTimeline() {
    var rows = Array.from(run.tasks.values()).sort(function (a, b) { return a.began - b.began; });
    var now = Date.now() / 1000;
    var start = rows.length ? rows[0].began : now;
    var ends = rows.map(function (one) { return done(one) ? one.at : now; });
    var all = Math.max.apply(null, ends.concat(start + 0.001)) - start;
    var table = element("table", { class: "gantt" });
    var head = element("tr");
    head.append(element("th", { scope: "col" }, "task"), element("th", { scope: "col" }, "state"), element("th", { scope: "col" }, "time"), element("th", { scope: "col", class: "span" }, "0 to " + seconds(all)));
    table.append(head);
    rows.slice(0, MOST_ROWS).forEach(function (one, number) {
      var line = element("tr", { "data-state": one.state, "data-run": nameOf(one) });
      var took = ends[number] - one.began;
      var name = element("th", { scope: "row" });
      var button = element("button", { type: "button", class: "link" }, nameOf(one));
      button.addEventListener("click", function () { select(one); });
      name.append(button);
      var span = element("td", { class: "span" }), bar = element("span", { class: "bar" });
      bar.style.left = 100 * (one.began - start) / all + "%";
      bar.style.width = Math.max(0.6, 100 * took / all) + "%";
      span.append(bar);
      line.append(name, element("td", {}, (SIGNS[one.state] || "…") + " " + one.state + (one.mocked ? ", mocked" : "")), element("td", {}, seconds(took)), span);
      table.append(line);
    });
    timeline.replaceChildren(table);
    if (rows.length > MOST_ROWS) timeline.append(element("p", { class: "about" }, rows.length - MOST_ROWS + " more task runs"));
  }

  function done(one) {
    return ["RUNNING", "CREATED", "SUBMITTED", "PAUSED", "RETRYING"].indexOf(one.state) < 0 || Boolean(run.end);
  }

  function select(one) {
    var byId = window.kdslPage.place.byId;
    var found = Object.keys(byId).find(function (id) { return byId[id].member.title === one.task && byId[id].member.type; });
    if (found) window.kdslPage.select(found);
  }

  function drawLogs() {
    var atEnd = logs.scrollTop + logs.clientHeight >= logs.scrollHeight - 30;
    var lines = run.logs.slice(-MOST_LINES).map(function (one) {
      var line = element("div", { class: "log " + one.level });
      line.append(element("time", {}, one.at ? new Date(one.at * 1000).toISOString().slice(11, 23) : ""), " ",
        element("strong", {}, one.level), " ", element("span", { class: "of" }, nameOf({ task: one.task, flow: one.flow })), " " + one.message);
      return line;
    });
    if (run.logs.length > MOST_LINES) lines.unshift(element("div", { class: "about" }, "the last " + MOST_LINES + " of " + run.logs.length + " lines"));
    logs.replaceChildren.apply(logs, lines);
    if (atEnd) logs.scrollTop = logs.scrollHeight;
  }

  // What a run tells of a task, for the panel.
  function describe(id, flow) {
    if (!run || !flow || flow.name !== run.flow) return null;
    var found = ownTasks(id);
    if (!found.length) return null;
    var holder = element("section", { class: "result", "aria-label": "Last run" });
    holder.append(element("h3", {}, "Last run"));
    found.slice(0, 20).forEach(function (one) {
      var errors = run.logs.filter(function (line) { return line.task === id && line.level === "ERROR"; });
      var value = one.value === null || one.value === undefined ? "" : " [" + one.value + "]";
      holder.append(element("p", { "data-state": one.state, class: "verdict" }, (SIGNS[one.state] || "…") + " " + one.state + value +
        (one.mocked ? ", mocked" : "") + (one.attempts && one.attempts.length > 1 ? ", " + one.attempts.length + " attempts" : "")));
      if (one.state === "FAILED") errors.slice(-3).forEach(function (line) { holder.append(element("p", { class: "error" }, line.message)); });
      if (one.outputs && Object.keys(one.outputs).length) holder.append(element("h4", {}, "Outputs"), data(one.outputs));
      if (one.outputs === null || one.rendered === null) holder.append(element("p", { class: "about" }, "More is shown at the end of the run"));
      if (one.rendered && Object.keys(one.rendered).length) holder.append(element("h4", {}, "Rendered properties"), data(one.rendered));
    });
    if (found.length > 20) holder.append(element("p", { class: "about" }, found.length - 20 + " more task runs"));
    return holder;
  }

  function data(value) {
    return element("pre", { tabindex: "0" }, JSON.stringify(value, null, 2));
  }

  // The state of the run as a whole, in words.
  function verdict() {
    if (!run) return null;
    if (!run.end) return { state: "RUNNING", text: "running" };
    var first = run.end.error || "";
    if (!first && run.end.state === "FAILED") {
      var errors = run.logs.filter(function (line) { return line.level === "ERROR"; });
      first = errors.length ? nameOf({ task: errors[0].task, flow: errors[0].flow }) + ": " + errors[0].message : "";
    }
    return { state: run.end.error ? "FAILED" : run.end.state, text: (run.end.error ? "error" : run.end.state) + (first ? ": " + first : ""), hint: run.end.hint };
  }

  return {
    endedRuns: function (id) { return run ? ownTasks(id).filter(done).length : 0; },
    begin: begin, add: add, running: running, mark: mark, describe: describe, verdict: verdict, data: data,
    flow: function () { return run && run.flow; }, end: function () { return run && run.end; },
  };
}
