// The tab that runs a flow: its form or the current run, and the buttons that start and stop it.
"use strict";

function kdslRunPanel(page) {
  var element = kdslElements.element;
  var section = element("section", { id: "run", "aria-label": "Run", hidden: "" });
  var bar = element("div", { class: "bar-of-run" });
  var start = element("button", { type: "button", id: "start", class: "primary" }, "Run");
  var stop = element("button", { type: "button", id: "stop" }, "Stop");
  var asks = element("button", { type: "button", id: "asks", "aria-pressed": "true" }, "Inputs and mocks");
  var results = element("button", { type: "button", id: "results", "aria-pressed": "false" }, "Last run");
  var engine = element("span", { id: "engine", role: "status" }, "no engine");
  var verdict = element("div", { id: "verdict", role: "status", "aria-live": "polite" });
  var form = element("form", { id: "form", "aria-label": "What the run is given" });
  var result = element("div", { id: "result", hidden: "" });
  var timeline = element("div", { id: "timeline", tabindex: "0", role: "region", "aria-label": "Task runs over time" });
  var logs = element("div", { id: "logs", tabindex: "0", role: "log", "aria-label": "Logs" });
  var ends = element("div", { id: "ends" });
  var asked = kdslRunForm(form);
  var view = kdslRunView(timeline, logs, update);
  var flow = null, tab = "form", engineState = null, sent = false, before = "";

  bar.append(start, stop, asks, results, engine);
  result.append(timeline, logs, ends);
  section.append(bar, verdict, form, result);

  form.addEventListener("submit", function (event) { event.preventDefault(); begin(); });
  start.addEventListener("click", begin);
  stop.addEventListener("click", function () { post("stop", {}); });
  asks.addEventListener("click", function () { turn("form"); });
  results.addEventListener("click", function () { turn("result"); });

  function post(path, data) {
    return fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(data) })
      .then(function (answer) {
        return answer.json().catch(function () { return { message: "HTTP " + answer.status }; })
          .then(function (body) { if (!answer.ok) throw new Error(body.message + (body.hint ? "; " + body.hint : "")); return body; });
      });
  }

  function begin() {
    if (sent || view.running()) return;
    turn("form"); // so that the browser can show a field that is invalid
    asked.request().then(function (request) {
      if (!request) return null;
      sent = true;
      say("FAILED", "");
      buttons();
      return post("run", request);
    }).catch(function (error) { say("FAILED", error.message); }).finally(function () { sent = false; buttons(); });
  }

  function turn(to) {
    tab = to;
    form.hidden = to !== "form";
    result.hidden = to !== "result";
    asks.setAttribute("aria-pressed", String(to === "form"));
    results.setAttribute("aria-pressed", String(to === "result"));
  }

  function follow(events) {
    events.addEventListener("engine", function (event) { engineState = JSON.parse(event.data); buttons(); });
    events.addEventListener("begin", function (event) {
      var message = JSON.parse(event.data);
      view.begin(message);
      if (flow && flow.name === message.flow) turn("result");
      update();
    });
    events.addEventListener("run", function (event) { view.add(JSON.parse(event.data)); });
  }

  // Called after the view of the run has changed.
  function update() {
    buttons();
    view.mark(page);
    var found = view.verdict();
    if (flow && flow.name === view.flow() && found) say(found.state, found.text, found.hint);
    showEnds();
    var member = page.selected() && page.place.byId[page.selected()] && page.place.byId[page.selected()].member;
    var now = member ? JSON.stringify([member.title, document.querySelector("#drawing .selected[data-state]") && document.querySelector("#drawing .selected").dataset.state, view.endedRuns(member.title), Boolean(view.end())]) : "";
    if (member && now !== before && page.flow() && page.flow().name === view.flow()) page.select(page.selected());
    before = now;
  }

  function showEnds() {
    var end = view.end();
    ends.replaceChildren();
    if (!end || !end.tasks) return;
    if (Object.keys(end.outputs).length) ends.append(element("h3", {}, "Outputs of the flow"), view.data(end.outputs));
    if (end.network.length) ends.append(element("p", { class: "about" }, "network: " + end.network.join(", ")));
  }

  function say(state, message, hint) {
    verdict.dataset.state = state;
    var first = message.split("\n", 1)[0], rest = message.slice(first.length + 1);
    verdict.replaceChildren();
    if (first) verdict.append(element("strong", {}, first));
    if (rest) verdict.append(element("span", { class: "rest" }, rest));
    if (hint) verdict.append(element("em", {}, " " + hint));
  }

  function buttons() {
    start.disabled = sent || view.running();
    stop.disabled = !view.running();
    results.disabled = !view.flow() || !flow || view.flow() !== flow.name;
    var about = { starting: "Kestra " + (engineState && engineState.target) + " is starting", ready: "Kestra " + (engineState && engineState.target) + " is ready" };
    engine.textContent = !engineState ? "no engine" : about[engineState.state] || engineState.message + (engineState.hint ? "; " + engineState.hint : "");
    engine.dataset.state = engineState ? engineState.state : "off";
    if (view.running() && flow && view.flow() !== flow.name) engine.textContent = view.flow() + " is running";
  }

  // Shows the panel for a flow, or hides it.
  function show(shown) {
    var changed = shown && (!flow || flow.name !== shown.name);
    flow = shown;
    section.hidden = !shown;
    document.body.classList.toggle("with-run", Boolean(shown));
    page.move();
    if (!shown) return;
    asked.show(shown);
    if (changed) {
      say("", "");
      turn(view.flow() === shown.name ? "result" : "form");
      page.fit();
    }
    update();
  }

  page.live.drawn = function () { view.mark(page); };

  return {
    section: section, follow: follow, show: show,
    flow: function () { return flow && flow.name; },
    describe: function (member, of) { return member.type ? view.describe(member.title, of) : null; },
  };
}
