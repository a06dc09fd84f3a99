// The form of a run: inputs, mocks of tasks, and what the flow reads of its namespace.
"use strict";

function kdslRunForm(holder) {
  var element = kdslElements.element;
  var kept = {}; // what was entered, by flow and field: saving a file shows the form again
  var shown = null; // the flow, and its form as text
  var fields = [];

  var TYPES = { INT: "number", FLOAT: "number", DATE: "date", TIME: "time", DATETIME: "datetime-local", SECRET: "password", EMAIL: "email", FILE: "file" };
  var LONG = ["JSON", "YAML", "ARRAY", "ION"];

  function show(flow) {
    var text = flow.name + JSON.stringify(flow.form);
    if (shown && shown.text === text) return;
    shown = { text: text, name: flow.name, form: flow.form };
    kept[flow.name] = kept[flow.name] || {};
    fields = [];
    var form = flow.form;
    var parts = [section("Inputs", form.inputs.map(input), "The flow has no inputs.")];
    if (form.needs.length) parts.push(section("From the namespace", form.needs.map(need)));
    parts.push(section("Tasks", form.tasks.map(task), "The flow has no tasks."), section("Options", options()));
    holder.replaceChildren.apply(holder, parts);
    if (form.error) holder.prepend(element("p", { class: "error" }, form.error));
  }

  function section(title, rows, otherwise) {
    var made = element("fieldset");
    made.append(element("legend", {}, title));
    if (!rows.length && otherwise) made.append(element("p", { class: "about" }, otherwise));
    rows.forEach(function (row) { made.append(row); });
    return made;
  }

  // Makes a control keep what is entered.
  function keeping(control, key) {
    var before = kept[shown.name][key];
    if (before !== undefined && control.type !== "file") {
      if (control.type === "checkbox") control.checked = before;
      else if (control.multiple) chosen(control, before);
      else control.value = before;
    }
    function keep() {
      kept[shown.name][key] = control.type === "checkbox" ? control.checked : control.multiple ? selectedOf(control) : control.value;
    }
    control.addEventListener("input", keep);
    control.addEventListener("change", keep);
    return control;
  }

  function selectedOf(control) {
    return Array.from(control.selectedOptions).map(function (option) { return option.value; });
  }

  function chosen(control, values) {
    Array.from(control.options).forEach(function (option) { option.selected = values.indexOf(option.value) >= 0; });
  }

  function labelled(title, control, about, required) {
    var line = element("label", { class: "field" });
    line.append(element("span", { class: "name" }, title + (required ? " *" : "")), control);
    if (about) line.append(element("span", { class: "about" }, about));
    return line;
  }

  function control(one) {
    if (one.type === "BOOL" || one.type === "BOOLEAN") return choice(["", "true", "false"]);
    if (one.type === "MULTISELECT" && !one.custom) {
      var many = choice(one.options);
      many.multiple = true;
      many.size = Math.min(6, Math.max(2, one.options.length));
      return many;
    }
    if (one.options.length && !one.custom) return choice([""].concat(one.options));
    if (LONG.indexOf(one.type) >= 0 || one.type === "MULTISELECT") return element("textarea", { rows: "2", spellcheck: "false" });
    var made = element("input", { type: TYPES[one.type] || "text", autocomplete: "off" });
    if (one.type === "INT") made.step = "1";
    if (one.type === "FLOAT") made.step = "any";
    if (one.type === "TIME" || one.type === "DATETIME") made.step = "1";
    if (one.min !== null) made.min = one.min;
    if (one.max !== null) made.max = one.max;
    if (one.after) made.min = local(one.type, one.after);
    if (one.before) made.max = local(one.type, one.before);
    if (one.extensions.length) made.accept = one.extensions.join(",");
    if (one.pattern) made.addEventListener("input", function () { matching(made, one.pattern); });
    return made;
  }

  function choice(values) {
    var made = element("select");
    values.forEach(function (value) { made.append(element("option", { value: value }, value)); });
    return made;
  }

  // The engine decides about patterns that mean something else in Java.
  function matching(made, pattern) {
    var expression = null;
    try { expression = new RegExp("^(?:" + pattern + ")$"); } catch (error) { /* of Java alone */ }
    made.setCustomValidity(expression && made.value && !expression.test(made.value) ? "It does not match " + pattern : "");
  }

  // A date with a time of the engine, in UTC, as a browser shows it.
  function local(type, text) {
    if (type !== "DATETIME") return text;
    var date = new Date(text);
    return isNaN(date) ? "" : new Date(date - date.getTimezoneOffset() * 60000).toISOString().slice(0, 19);
  }

  function input(one) {
    var made = control(one);
    var start = one.prefill !== null ? one.prefill : one.default;
    if (start !== null && !one.computed && made.type !== "file") {
      if (made.multiple) { try { chosen(made, JSON.parse(start)); } catch (error) { /* no list */ } }
      else made.value = local(one.type, start);
    }
    var initial = made.multiple ? JSON.stringify(selectedOf(made)) : made.type === "file" ? "" : made.value;
    if (one.computed && made.tagName === "INPUT") made.placeholder = one.default;
    made.required = one.required;
    made.dataset.input = one.id;
    keeping(made, "input " + one.id);
    if (one.pattern && made.setCustomValidity) matching(made, one.pattern);
    fields.push(function (request) {
      if (made.type === "file") {
        return made.files.length ? content(made.files[0]).then(function (file) { request.files[one.id] = file; }) : null;
      }
      var value = made.multiple ? JSON.stringify(selectedOf(made)) : made.value;
      if (value === "" || value === "[]" || (value === initial && one.prefill === null)) return null;
      if (one.type === "DATETIME") value = new Date(value).toISOString();
      if (one.type === "TIME" && value.length === 5) value += ":00";
      if (one.type === "SECRET") request.hidden.push(value);
      request.inputs[one.id] = value;
      return null;
    });
    return labelled(one.title, made, about(one), one.required);
  }

  function about(one) {
    var limits = [one.type];
    if (one.min !== null) limits.push("at least " + one.min);
    if (one.max !== null) limits.push("at most " + one.max);
    if (one.after) limits.push("after " + one.after);
    if (one.before) limits.push("before " + one.before);
    if (one.pattern) limits.push("matches " + one.pattern);
    if (one.custom && one.options.length) limits.push("such as " + one.options.join(", "));
    if (one.default !== null) limits.push("default: " + one.default);
    return limits.join(", ") + (one.description ? ". " + one.description : "");
  }

  function need(one) {
    var key = one.kind + " " + one.namespace + "/" + one.name;
    var made = element("input", { type: one.kind === "secret" ? "password" : one.kind === "file" ? "file" : "text", autocomplete: "off" });
    keeping(made, key);
    fields.push(function (request) {
      if (one.kind === "file") {
        return made.files.length ? content(made.files[0]).then(function (file) {
          request.namespaceFiles.push([one.namespace, one.name, file]);
        }) : null;
      }
      if (made.value === "") return null;
      if (one.kind === "secret") request.secrets[one.name] = made.value;
      else request.kv.push([one.namespace, one.name, made.value]);
      return null;
    });
    var kinds = { key: "key of " + one.namespace + ", as JSON or text", secret: "secret", file: "file of " + one.namespace };
    return labelled(one.name, made, kinds[one.kind] + (one.set ? "; the flow sets it" : ""));
  }

  function task(one) {
    var row = element("div", { class: "task" });
    var mode = choice(["run", "mock", "fail"]);
    var outputs = element("textarea", { rows: "4", spellcheck: "false", "aria-label": "Outputs of " + one.id });
    var message = element("input", { type: "text", placeholder: "mocked failure", "aria-label": "Error of " + one.id });
    mode.value = one.plugin ? "mock" : "run";
    outputs.value = one.outputs;
    mode.dataset.task = one.id;
    outputs.dataset.outputs = one.id;
    [[mode, "mode "], [outputs, "outputs "], [message, "message "]].forEach(function (pair) { keeping(pair[0], pair[1] + one.id); });
    function chose() {
      outputs.hidden = mode.value !== "mock";
      message.hidden = mode.value !== "fail";
    }
    mode.addEventListener("change", chose);
    outputs.addEventListener("input", function () {
      var wrong = "";
      try { JSON.parse(outputs.value); } catch (error) { wrong = error.message; }
      outputs.setCustomValidity(wrong);
    });
    chose();
    fields.push(function (request) {
      if (mode.value === "mock") request.mocks[one.id] = outputs.value;
      if (mode.value === "fail") request.failing[one.id] = message.value;
      return null;
    });
    row.append(labelled(one.id, mode, kdslDrawing.shortType(one.type)), outputs, message);
    return row;
  }

  function options() {
    var network = element("input", { type: "checkbox" }), unrendered = element("input", { type: "checkbox" });
    var timeout = element("input", { type: "number", min: "1", max: "3600", required: "" });
    timeout.value = "600";
    keeping(network, "network");
    keeping(timeout, "timeout");
    keeping(unrendered, "unrendered");
    fields.push(function (request) {
      request.network = network.checked;
      request.unrendered = unrendered.checked ? "allow" : "error";
      request.timeout = Number(timeout.value);
      return null;
    });
    return [
      labelled("Allow network access", network, "otherwise the run fails when a task connects"),
      labelled("Allow unrendered properties", unrendered, "otherwise a mocked task whose properties cannot be rendered is an error"),
      labelled("Timeout", timeout, "seconds"),
    ];
  }

  function content(file) {
    return new Promise(function (done, fail) {
      var reader = new FileReader();
      reader.onload = function () { done({ name: file.name, data: reader.result.slice(reader.result.indexOf(",") + 1) }); };
      reader.onerror = function () { fail(reader.error); };
      reader.readAsDataURL(file);
    });
  }

  // What the run is given; null if a field is invalid, which the browser then shows.
  function request() {
    if (!holder.reportValidity()) return Promise.resolve(null);
    var made = { flow: shown.name, inputs: {}, files: {}, mocks: {}, failing: {}, secrets: {}, kv: [], namespaceFiles: [], hidden: [] };
    return Promise.all(fields.map(function (field) { return field(made); })).then(function () { return made; });
  }

  return { show: show, request: request };
}
