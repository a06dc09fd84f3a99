// Draws a graph as SVG, where its layout has placed it. Runs in a browser and in a plain JavaScript engine: no DOM.
"use strict";

var kdslDrawing = (function () {
  var LINE = kdslLayout.LINE, PADDING = kdslLayout.PADDING;
  var isGroup = kdslLayout.isGroup, shortened = kdslLayout.shortened, shortType = kdslLayout.shortType;

  // Okabe and Ito's colours, which people with any colour vision can tell apart.
  var COLOURS = ["#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#8C7A00", "#6A6A6A"];

  function escape(text) {
    return String(text).replace(/[&<>"']/g, function (character) {
      return "&#" + character.charCodeAt(0) + ";";
    }).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd");
  }

  function family(type) {
    var parts = type.replace(/^io\.kestra\.plugin\./, "").split(".");
    return parts[0] === "core" && parts.length > 2 ? "core." + parts[1] : parts[0];
  }

  function colour(type) {
    var sum = 0;
    var name = family(type);
    for (var i = 0; i < name.length; i++) sum = (sum * 31 + name.charCodeAt(i)) >>> 0;
    return COLOURS[sum % COLOURS.length];
  }

  function rounded(number) {
    return Math.round(number * 10) / 10;
  }

  function at(x, y) {
    return rounded(x) + " " + rounded(y);
  }

  // The path of an edge: lines, and bends that begin and end in the direction of the graph.
  function path(one) {
    if (one.curve) return "M" + one.curve.map(function (point) { return at(point.x, point.y); }).join(",").replace(",", "C");
    var text = "M" + at(one.points[0].x, one.points[0].y);
    for (var i = 1; i < one.points.length; i++) {
      var from = one.points[i - 1], to = one.points[i], x = (from.x + to.x) / 2, y = (from.y + to.y) / 2;
      if (Math.abs(from.x - to.x) < 0.5 || Math.abs(from.y - to.y) < 0.5) text += "L" + at(to.x, to.y);
      else if (one.isDown) text += "C" + [at(from.x, y), at(to.x, y), at(to.x, to.y)].join(",");
      else text += "C" + [at(x, from.y), at(x, to.y), at(to.x, to.y)].join(",");
    }
    return text;
  }

  function attributes(values) {
    return Object.keys(values).map(function (name) {
      var value = values[name];
      return " " + name + '="' + escape(typeof value === "number" ? rounded(value) : value) + '"';
    }).join("");
  }

  function texts(box, x, top) {
    return box.lines.map(function (line, number) {
      var kind = number === 0 ? "title" : "detail";
      return "<text" + attributes({ x: x, y: top + number * LINE, class: kind }) + ">" + escape(line) + "</text>";
    }).join("");
  }

  function described(member) {
    var what = isGroup(member) ? "group" : member.kind;
    return [what, member.title, member.type ? shortType(member.type) : ""].concat(member.details || []).filter(Boolean).join(", ");
  }

  function shape(box) {
    var member = box.member, x = box.left, y = box.top, w = box.width, h = box.height;
    if (member.kind === "condition") {
      var points = [[x + 14, y], [x + w - 14, y], [x + w, y + h / 2], [x + w - 14, y + h], [x + 14, y + h], [x, y + h / 2]];
      return "<polygon" + attributes({ class: "box", points: points.map(function (p) { return p.map(rounded).join(","); }).join(" ") }) + "/>";
    }
    var radius = member.kind === "trigger" ? h / 2 : 6;
    var rect = "<rect" + attributes({ class: "box", x: x, y: y, width: w, height: h, rx: radius }) + "/>";
    if (member.kind === "subflow" || member.kind === "flow") {
      rect += "<rect" + attributes({ class: "inner", x: x + 3, y: y + 3, width: w - 6, height: h - 6, rx: 4 }) + "/>";
    }
    if (member.type && member.kind !== "trigger") {
      rect += "<rect" + attributes({ class: "family", x: x, y: y + 5, width: 5, height: h - 10, rx: 2, fill: colour(member.type) }) + "/>";
    }
    return rect;
  }

  // Counts of findings at the corner of a box. The signs tell errors and warnings apart without colours.
  function badge(box, found) {
    var text = (found.errors ? "✕" + found.errors : "") + (found.errors && found.warnings ? " " : "") +
      (found.warnings ? "!" + found.warnings : "");
    var width = text.length * 7 + 10, x = box.left + box.width - width + 6, y = box.top - 8;
    return "<g" + attributes({ class: "badge " + (found.errors ? "error" : "warning") }) + "><rect" +
      attributes({ x: x, y: y, width: width, height: 17, rx: 8 }) + "/><text" +
      attributes({ x: x + width / 2, y: y + 12.5 }) + ">" + text + "</text></g>";
  }

  function counted(count, noun) {
    return count ? ", " + kdslLayout.counted(count, noun) : "";
  }

  function drawBox(box, found) {
    var member = box.member;
    found = found || { errors: 0, warnings: 0 };
    var open = isGroup(member) && box.children.length;
    var kind = isGroup(member) ? (open ? "group" : "node closed") : "node " + member.kind;
    var name = described(member) + counted(found.errors, "error") + counted(found.warnings, "warning");
    var start = "<g" + attributes({ class: kind, "data-id": member.id, tabindex: 0, role: "button", "aria-label": name }) + ">";
    var content = shape(box) + "<title>" + escape(name) + "</title>";
    if (open) {
      var line = box.lines[0], rest = box.lines.slice(1).join("  ");
      content += "<text" + attributes({ x: box.left + 12, y: box.top + 20, class: "title" }) + ">" + escape(line) +
        (rest ? '<tspan class="detail" dx="8">' + escape(rest) + "</tspan>" : "") + "</text>";
    } else {
      content += texts(box, box.left + PADDING + 2, box.top + 22);
    }
    if (found.errors || found.warnings) content += badge(box, found);
    return start + content + "</g>";
  }

  function drawEdge(one) {
    var edge = one.edge;
    var values = { class: "edge " + edge.kind, "data-source": edge.source, "data-target": edge.target };
    var label = edge.label && one.at ? "<text" + attributes({ x: one.at.x, y: one.at.y + 4, class: "label" }) + ">" + escape(shortened(edge.label)) + "</text>" : "";
    return "<g" + attributes(values) + "><path" + attributes({ d: path(one), "marker-end": "url(#arrow)" }) + "/>" + label + "</g>";
  }

  // The content of an <svg>: groups below edges below nodes.
  // `badges` has the counts of findings by id.
  function draw(place, badges) {
    function boxed(box) { return drawBox(box, badges && badges[box.member.id]); }
    var groups = place.boxes.filter(function (box) { return isGroup(box.member) && box.children.length; });
    var nodes = place.boxes.filter(function (box) { return !(isGroup(box.member) && box.children.length); });
    return '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse">' +
      '<path d="M0 0L8 4L0 8Z" class="arrow"/></marker></defs>' +
      groups.map(boxed).join("") + place.edges.map(drawEdge).join("") + nodes.map(boxed).join("");
  }

  function placed(graph, collapsed) {
    return graph.kind === "project" ? kdslProjectLayout.layout(graph, collapsed) : kdslLayout.layout(graph, collapsed);
  }

  // A whole SVG document.
  function svg(graph, style) {
    var place = placed(graph, {});
    return '<svg xmlns="http://www.w3.org/2000/svg" class="kdsl-graph" role="img"' +
      attributes({ "aria-label": graph.name, viewBox: "0 0 " + Math.ceil(place.width) + " " + Math.ceil(place.height),
        width: Math.ceil(place.width), height: Math.ceil(place.height) }) +
      "><title>" + escape(graph.name) + "</title><style>" + style + "</style>" + draw(place) + "</svg>\n";
  }

  return { placed: placed, draw: draw, svg: svg, escape: escape, shortType: shortType };
})();
