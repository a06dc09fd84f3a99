// What `kdsl dev` adds to the page: it follows the project, shows more of a flow, and runs it.
"use strict";

(function () {
  var page = window.kdslPage, element = page.element, row = page.row;
  var version = JSON.parse(document.getElementById("content").textContent).version;
  var canvas = document.getElementById("canvas");
  var details = document.getElementById("details");
  var header = document.querySelector("header");
  var problems = element("div", { id: "problems", role: "alert" });
  var text = element("main", { id: "text", "aria-label": "Text", tabindex: "0", hidden: "" });
  var tabs = element("div", { id: "tabs", role: "tablist", "aria-label": "Views of the flow" });
  var state = element("span", { id: "state", role: "status" }, "up to date");
  var server = JSON.parse(document.getElementById("content").textContent).server;
  var tab = "graph";
  var target = null;

  var runPanel = kdslRunPanel(page);

  document.body.append(problems);
  canvas.after(text, runPanel.section);
  header.insertBefore(tabs, document.getElementById("groups"));
  header.insertBefore(state, tabs);

  function get(path) {
    return fetch(path, { cache: "no-store" }).then(function (answer) {
      if (!answer.ok) throw new Error("HTTP " + answer.status);
      return answer.json();
    });
  }

  function keep(flow) {
    var known = page.named(flow.name);
    if (known) Object.assign(known, flow);
    return known;
  }

  page.live.load = function (name) {
    return get("flow?name=" + encodeURIComponent(name)).then(function (flow) {
      var known = keep(flow);
      if (known) page.show(known.graph);
    });
  };

  // The new state, and the details of the flow that is open.
  function refresh() {
    var open = page.flow();
    return get("overview").then(function (overview) {
      var isThere = open && overview.flows.some(function (one) { return one.name === open.name; });
      var asked = isThere ? get("flow?name=" + encodeURIComponent(open.name)).catch(function () { return null; }) : null;
      return Promise.all([overview, asked]);
    }).then(function (answers) {
      var overview = answers[0], flow = answers[1];
      version = overview.version;
      server = overview.server;
      overview.flows.forEach(function (one) { if (flow && one.name === flow.name) Object.assign(one, flow); });
      page.update(overview);
      showProblems(overview.problems);
      showTabs();
      state.textContent = "up to date";
      document.body.dataset.version = String(version);
    });
  }

  function follow() {
    var events = new EventSource("events?version=" + version);
    events.onmessage = refresh;
    runPanel.follow(events);
    events.onerror = function () { state.textContent = "not connected"; };
    events.onopen = function () { state.textContent = "up to date"; };
  }

  function showProblems(found) {
    problems.replaceChildren();
    problems.hidden = !found.length;
    found.forEach(function (problem) {
      var line = element("p");
      var where = problem.link ? element("a", { href: problem.link }, problem.where) : element("span", {}, problem.where);
      line.append(element("strong", {}, "cannot be loaded: "), where, " " + problem.message);
      if (problem.hint) line.append(element("em", {}, " " + problem.hint));
      problems.append(line);
    });
  }

  function showTabs() {
    var flow = page.flow();
    tabs.replaceChildren();
    tabs.hidden = !flow;
    if (!flow || !flow.versions || tabNames().indexOf(tab) < 0) tab = "graph";
    var titles = { graph: "Graph", run: "Run", yaml: "YAML", server: "Diff to server" };
    titles.diff = "Diff to " + (flow && flow.diff ? flow.diff.path.split("/")[0] : "");
    tabNames().map(function (name) { return [name, titles[name]]; })
      .forEach(function (one) {
        var button = element("button", { type: "button", role: "tab", "aria-selected": String(tab === one[0]), "data-tab": one[0] }, one[1]);
        button.addEventListener("click", function () { tab = one[0]; showTabs(); focusTab(one[0]); });
        tabs.append(button);
      });
    text.hidden = tab === "graph" || tab === "run";
    canvas.hidden = !text.hidden;
    if (tab === "run") showRun(flow);
    else runPanel.show(null);
    if (flow && tab === "yaml") showYaml(flow);
    if (flow && tab === "diff") showDiff(flow);
    if (flow && tab === "server") showServer(flow);
  }

  function tabNames() {
    return ["graph", "run", "yaml", "diff"].concat(server ? ["server"] : []);
  }

  function focusTab(name) {
    var button = tabs.querySelector('[data-tab="' + name + '"]');
    if (button) button.focus();
  }

  function lines(found) {
    var all = element("pre", { class: "lines", tabindex: "0", role: "group", "aria-label": "Lines" });
    found.forEach(function (line) {
      var kind = line[0] === "+" ? "added" : line[0] === "-" ? "removed" : "same";
      all.append(element(kind === "added" ? "ins" : kind === "removed" ? "del" : "span", { class: "line " + kind }, line[0] + " " + line[1]));
    });
    return all;
  }

  function showYaml(flow) {
    var names = flow.versions.map(function (one) { return one.version; });
    if (names.indexOf(target) < 0) target = null;
    var choice = element("select", { "aria-label": "Kestra version" });
    flow.versions.forEach(function (one) {
      choice.append(element("option", { value: one.version }, "Kestra " + one.version));
    });
    var shown = flow.versions.find(function (one) { return one.version === (target || flow.target); }) || flow.versions[0];
    choice.value = shown.version;
    choice.addEventListener("change", function () { target = choice.value; showTabs(); text.querySelector("select").focus(); });
    text.replaceChildren(choice);
    if (shown.error) { text.append(element("p", { class: "error" }, shown.error)); return; }
    var changed = shown.lines.filter(function (line) { return line[0] !== " "; }).length;
    var about = shown.version === flow.target ? "the version of the project"
      : changed ? "lines that differ from Kestra " + flow.target + " are marked" : "the same as for Kestra " + flow.target;
    text.append(element("span", { class: "about" }, about), lines(shown.lines));
  }

  function showDiff(flow) {
    var diff = flow.diff, changed = diff.lines.some(function (line) { return line[0] !== " "; });
    if (diff.error) { text.replaceChildren(element("p", { class: "error" }, diff.error)); return; }
    var about = !diff.exists ? diff.path + " does not exist: `kdsl build` creates it"
      : changed ? "what `kdsl build` changes in " + diff.path : diff.path + " is up to date";
    text.replaceChildren(element("span", { class: "about" }, about), lines(diff.lines));
  }

  // The form is made when somebody looks at it.
  function showRun(flow) {
    if (flow.form) { runPanel.show(flow); return; }
    if (runPanel.flow() !== flow.name) runPanel.show(null);
    get("form?name=" + encodeURIComponent(flow.name)).then(function (found) {
      flow.form = found;
      if (tab === "run" && page.flow() === flow) runPanel.show(flow);
    }).catch(function () { state.textContent = "kdsl dev does not answer"; });
  }

  // The server is asked whenever the tab is shown, so that the answer is never an old one.
  function showServer(flow) {
    text.replaceChildren(element("p", { class: "about" }, "asking " + server));
    get("server?name=" + encodeURIComponent(flow.name)).then(function (found) {
      if (tab !== "server" || (page.flow() || {}).name !== flow.name) return;
      var changed = found.lines.some(function (line) { return line[0] !== " "; });
      if (found.error) { text.replaceChildren(element("p", { class: "error" }, found.error)); return; }
      var about = !found.exists ? server + " does not have this flow: `kdsl push` creates it"
        : changed ? "what `kdsl push` changes on " + server : "the same on " + server;
      text.replaceChildren(element("span", { class: "about" }, about), lines(found.lines));
    }).catch(function () { text.replaceChildren(element("p", { class: "error" }, "kdsl dev does not answer")); });
  }

  page.live.shown = function (graph) {
    tab = graph.kind === "project" ? "graph" : tab;
    showTabs();
  };

  // The rest of the panel: where the definition is, the last run, and the properties of a task.
  page.live.more = function (member, flow) {
    var result = member && runPanel.describe(member, flow);
    if (result) details.append(result);
    if (!member && flow.link) {
      var rows = element("dl");
      rows.append(row("defined in", element("a", { href: flow.link }, flow.source)));
      details.append(rows);
    }
    var known = member && flow.properties && flow.properties[member.title];
    if (!known) return;
    details.append(element("p", { class: "about" }, known.about), element("code", {}, known.import));
    var set = known.rows.filter(function (one) { return one.value !== null; });
    var other = known.rows.filter(function (one) { return one.value === null; });
    if (set.length) details.append(element("h3", {}, "Properties"), table(set));
    if (other.length) {
      var more = element("details");
      more.append(element("summary", {}, other.length + " more properties"), table(other));
      details.append(more);
    }
  };

  function table(rows) {
    var all = element("dl", { class: "properties" });
    rows.forEach(function (one) {
      var term = element("dt");
      term.append(element("strong", {}, one.name), " " + one.kind + (one.required ? ", required" : ""));
      var value = one.value !== null ? one.value : one.default !== null ? "default: " + one.default : "";
      all.append(term);
      if (value) all.append(element("dd", {}, value));
    });
    return all;
  }

  document.addEventListener("keydown", function (event) {
    if (!tabs.contains(event.target) || (event.key !== "ArrowLeft" && event.key !== "ArrowRight")) return;
    var names = tabNames();
    tab = names[(names.indexOf(tab) + (event.key === "ArrowRight" ? 1 : names.length - 1)) % names.length];
    showTabs();
    focusTab(tab);
  });

  showProblems(JSON.parse(document.getElementById("content").textContent).problems);
  showTabs();
  document.body.dataset.version = String(version);
  follow();
})();
