// Lays out a graph with dagre and draws it as SVG. Runs in a browser and in a plain JavaScript engine: no DOM.
"use strict";

var kdslDrawing = (function () {
  var CHARACTER = 7; // the width of an average character
  var BOLD = 8.1; // and of one in a title
  var LINE = 17;
  var PADDING = 14;
  var TITLE = 30; // the height of a group's title
  var MOST_CHARACTERS = 44;

  // Okabe and Ito's colours, which people with any colour vision can tell apart.
  var COLOURS = ["#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#8C7A00", "#6A6A6A"];

  function escape(text) {
    return String(text).replace(/[&<>"']/g, function (character) {
      return "&#" + character.charCodeAt(0) + ";";
    }).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd");
  }

  function shortened(text) {
    var characters = Array.from(String(text));
    return characters.length <= MOST_CHARACTERS ? text : characters.slice(0, MOST_CHARACTERS - 1).join("") + "…";
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

  function shortType(type) {
    return type.replace(/^io\.kestra\.plugin\./, "").replace(/^core\./, "");
  }

  function lines(member) {
    var found = [member.title];
    if (member.type) found.push(shortType(member.type));
    return found.concat(member.details || []).map(shortened);
  }

  function widthOf(text) {
    return Array.from(String(text)).length * CHARACTER;
  }

  function widest(box) {
    return Math.max(Array.from(String(box.lines[0])).length * BOLD, Math.max.apply(null, box.lines.map(widthOf)));
  }

  function isGroup(member) {
    return Array.isArray(member.members);
  }

  // Sizes of nodes and places of members, from the inner groups outwards. `collapsed` has the ids of closed groups.
  function layoutMembers(members, edges, collapsed, direction) {
    var graph = new dagre.graphlib.Graph({ multigraph: true });
    graph.setGraph({ rankdir: direction, nodesep: 26, ranksep: 40, marginx: 0, marginy: 0 });
    graph.setDefaultEdgeLabel(function () { return {}; });
    var boxes = {};
    members.forEach(function (member) {
      var box = { member: member, lines: lines(member), children: [], edges: [] };
      if (isGroup(member) && !collapsed[member.id]) {
        var inner = layoutMembers(member.members, edges, collapsed, direction);
        box.children = inner.boxes;
        box.edges = inner.edges;
        var title = widthOf(box.lines.join("  "));
        box.width = Math.max(inner.width + 2 * PADDING, title + 2 * PADDING + 20);
        box.height = inner.height + TITLE + PADDING;
        box.shift = { x: (box.width - inner.width) / 2, y: TITLE };
      } else {
        if (isGroup(member)) box.lines.push(member.members.length + (member.members.length === 1 ? " task" : " tasks"));
        box.width = Math.max(96, widest(box) + 2 * PADDING + (member.kind === "condition" ? 24 : 8));
        box.height = box.lines.length * LINE + 16;
      }
      boxes[member.id] = box;
      graph.setNode(member.id, { width: box.width, height: box.height });
    });
    var own = edges.filter(function (edge) {
      return edge.kind !== "data" && boxes[edge.source] && boxes[edge.target];
    });
    own.forEach(function (edge, number) {
      var label = edge.label ? { width: widthOf(shortened(edge.label)) + 8, height: 16, labelpos: "c" } : {};
      graph.setEdge(edge.source, edge.target, label, "e" + number);
    });
    dagre.layout(graph);
    var left = Infinity, top = Infinity, right = 0, bottom = 0;
    members.forEach(function (member) {
      var place = graph.node(member.id), box = boxes[member.id];
      box.x = place.x - box.width / 2;
      box.y = place.y - box.height / 2;
      left = Math.min(left, box.x); top = Math.min(top, box.y);
      right = Math.max(right, box.x + box.width); bottom = Math.max(bottom, box.y + box.height);
    });
    var drawn = own.map(function (edge, number) {
      var place = graph.edge({ v: edge.source, w: edge.target, name: "e" + number });
      place.points.forEach(function (point) {
        left = Math.min(left, point.x); right = Math.max(right, point.x);
      });
      return { edge: edge, points: place.points, at: place.x === undefined ? null : { x: place.x, y: place.y } };
    });
    if (!members.length) left = top = 0;
    var all = members.map(function (member) { return boxes[member.id]; });
    all.forEach(function (box) { box.x -= left; box.y -= top; });
    drawn.forEach(function (one) {
      one.points = one.points.map(function (point) { return { x: point.x - left, y: point.y - top }; });
      if (one.at) one.at = { x: one.at.x - left, y: one.at.y - top };
    });
    return { boxes: all, edges: drawn, width: right - left, height: bottom - top };
  }

  // Puts boxes side by side, in rows.
  function grid(boxes, most) {
    var x = 0, y = 0, high = 0, width = 0;
    boxes.forEach(function (box) {
      if (x > 0 && x + box.width > most) { x = 0; y += high + 18; high = 0; }
      box.x = x; box.y = y;
      x += box.width + 18; high = Math.max(high, box.height); width = Math.max(width, x - 18);
    });
    return { width: width, height: boxes.length ? y + high : 0 };
  }

  function absolute(boxes, x, y, found, edges) {
    boxes.forEach(function (box) {
      var shift = box.shift || { x: 0, y: 0 };
      box.left = x + box.x; box.top = y + box.y;
      found.push(box);
      box.edges.forEach(function (one) { edges.push(moved(one, box.left + shift.x, box.top + shift.y)); });
      absolute(box.children, box.left + shift.x, box.top + shift.y, found, edges);
    });
  }

  function moved(one, x, y) {
    return {
      edge: one.edge,
      points: one.points.map(function (point) { return { x: point.x + x, y: point.y + y }; }),
      at: one.at && { x: one.at.x + x, y: one.at.y + y },
    };
  }

  // The place of every box and edge. `collapsed` maps ids of groups to true.
  function layout(graph, collapsed) {
    var boxes = [], edges = [];
    var inner = layoutMembers(graph.members, graph.edges, collapsed || {}, "TB");
    absolute(inner.boxes, PADDING, PADDING, boxes, edges);
    inner.edges.forEach(function (one) { edges.push(moved(one, PADDING, PADDING)); });
    return finish(graph, boxes, edges);
  }

  // The flows of a namespace: those with edges to each other are laid out by these, all others fill rows below.
  function layoutNamespace(group, edges, most) {
    var tied = {};
    var own = {};
    group.members.forEach(function (node) { own[node.id] = true; });
    var inner = edges.filter(function (edge) { return own[edge.source] && own[edge.target]; });
    inner.forEach(function (edge) { tied[edge.source] = tied[edge.target] = true; });
    var made = layoutMembers(group.members.filter(function (node) { return tied[node.id]; }), inner, {}, "LR");
    var alone = layoutAlone(group.members.filter(function (node) { return !tied[node.id]; }));
    var size = grid(alone, Math.max(made.width, Math.min(most, Math.max(420, Math.sqrt(alone.length) * 230))));
    var below = made.boxes.length ? made.height + 24 : 0;
    alone.forEach(function (box) { box.y += below; });
    var box = { member: group, lines: lines(group), children: made.boxes.concat(alone), edges: made.edges, shift: { x: PADDING, y: TITLE } };
    box.width = Math.max(made.width, size.width, widthOf(box.lines.join("  "))) + 2 * PADDING;
    box.height = (alone.length ? below + size.height : made.height) + TITLE + PADDING;
    return box;
  }

  function layoutAlone(nodes) {
    return nodes.map(function (node) { return layoutMembers([node], [], {}, "LR").boxes[0]; });
  }

  // A project: namespaces with edges to each other are laid out by these, all others fill rows below.
  function layoutOfProject(graph) {
    var boxes = [], edges = [], namespaceOf = {}, tied = {}, between = {};
    graph.members.forEach(function (group) {
      group.members.forEach(function (node) { namespaceOf[node.id] = group.id; });
    });
    graph.edges.forEach(function (edge) {
      var source = namespaceOf[edge.source], target = namespaceOf[edge.target];
      if (source === target) return;
      tied[source] = tied[target] = true;
      between[source + " " + target] = [source, target];
    });
    var groups = graph.members.map(function (group) { return layoutNamespace(group, graph.edges, 1100); });
    var outer = new dagre.graphlib.Graph();
    outer.setGraph({ rankdir: "LR", nodesep: 30, ranksep: 90, marginx: 0, marginy: 0 });
    outer.setDefaultEdgeLabel(function () { return {}; });
    var placedGroups = groups.filter(function (box) { return tied[box.member.id]; });
    placedGroups.forEach(function (box) { outer.setNode(box.member.id, { width: box.width, height: box.height }); });
    Object.keys(between).forEach(function (key) { outer.setEdge(between[key][0], between[key][1]); });
    dagre.layout(outer);
    var width = 0, below = 0;
    placedGroups.forEach(function (box) {
      var place = outer.node(box.member.id);
      box.x = place.x - box.width / 2; box.y = place.y - box.height / 2;
      width = Math.max(width, box.x + box.width); below = Math.max(below, box.y + box.height + 30);
    });
    if (placedGroups.length > 4 && width > 4 * below) { // a long chain of namespaces: in rows, in the order of the chain
      placedGroups.sort(function (one, other) { return one.x - other.x || one.y - other.y; });
      var area = placedGroups.reduce(function (sum, box) { return sum + (box.width + 18) * (box.height + 18); }, 0);
      var size = grid(placedGroups, Math.max(Math.sqrt(area) * 1.4, placedGroups[0].width));
      width = size.width; below = size.height + 30;
    }
    var rest = groups.filter(function (box) { return !tied[box.member.id]; });
    grid(rest, Math.max(width, 1400));
    rest.forEach(function (box) { box.y += below; });
    absolute(groups, PADDING, PADDING, boxes, edges);
    var place = finish(graph, boxes, edges);
    graph.edges.forEach(function (edge) {
      if (namespaceOf[edge.source] !== namespaceOf[edge.target]) edges.push(across(edge, place.byId));
    });
    return place;
  }

  // An edge between flows of two namespaces, from the right of one to the left of the other.
  function across(edge, byId) {
    var source = byId[edge.source], target = byId[edge.target];
    var from = { x: source.left + source.width, y: source.top + source.height / 2 };
    var to = { x: target.left, y: target.top + target.height / 2 };
    var bend = Math.max(40, Math.abs(to.x - from.x) / 2);
    return { edge: edge, curve: [from, { x: from.x + bend, y: from.y }, { x: to.x - bend, y: to.y }, to],
      at: edge.label ? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 } : null };
  }

  // Adds the edges of data, which bend around what is between their ends, and the size of the whole.
  function finish(graph, boxes, edges) {
    var byId = {}, width = 0, height = 0;
    boxes.forEach(function (box) {
      byId[box.member.id] = box;
      width = Math.max(width, box.left + box.width); height = Math.max(height, box.top + box.height);
    });
    graph.edges.forEach(function (edge) {
      var source = byId[edge.source], target = byId[edge.target];
      if (edge.kind !== "data" || !source || !target) return;
      var from = { x: source.left + source.width, y: source.top + source.height / 2 };
      var to = { x: target.left + target.width, y: target.top + target.height / 2 };
      var out = Math.max(from.x, to.x) + 24 + Math.min(90, Math.abs(to.y - from.y) / 6);
      edges.push({ edge: edge, curve: [from, { x: out, y: from.y }, { x: out, y: to.y }, to],
        at: edge.label ? { x: (from.x + 6 * out + to.x) / 8, y: (from.y + to.y) / 2 } : null });
      width = Math.max(width, out + widthOf(shortened(edge.label || "")) / 2);
    });
    return { boxes: boxes, edges: edges, byId: byId, width: width + PADDING, height: height + PADDING };
  }

  function rounded(number) {
    return Math.round(number * 10) / 10;
  }

  function path(one) {
    if (one.curve) {
      var curve = one.curve.map(function (point) { return rounded(point.x) + " " + rounded(point.y); });
      return "M" + curve[0] + "C" + curve.slice(1).join(",");
    }
    var points = one.points;
    var text = "M" + rounded(points[0].x) + " " + rounded(points[0].y);
    for (var i = 1; i < points.length - 1; i++) {
      var middle = { x: (points[i].x + points[i + 1].x) / 2, y: (points[i].y + points[i + 1].y) / 2 };
      if (i === points.length - 2) middle = points[i + 1];
      text += "Q" + rounded(points[i].x) + " " + rounded(points[i].y) + "," + rounded(middle.x) + " " + rounded(middle.y);
    }
    if (points.length === 2) text += "L" + rounded(points[1].x) + " " + rounded(points[1].y);
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
    return count ? ", " + count + " " + noun + (count === 1 ? "" : "s") : "";
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
    return graph.kind === "project" ? layoutOfProject(graph) : layout(graph, collapsed);
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
