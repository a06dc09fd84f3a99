// Sizes of boxes and the layout of a flow, with dagre. Runs in a browser and in a plain JavaScript engine: no DOM.
"use strict";

var kdslLayout = (function () {
  var CHARACTER = 7; // the width of an average character
  var BOLD = 8.1; // and of one in a title
  var LINE = 17;
  var PADDING = 14;
  var TITLE = 30; // the height of a group's title
  var MOST_CHARACTERS = 44;

  function shortened(text) {
    var characters = Array.from(String(text));
    return characters.length <= MOST_CHARACTERS ? text : characters.slice(0, MOST_CHARACTERS - 1).join("") + "…";
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

  function counted(count, noun) {
    return count + " " + noun + (count === 1 ? "" : "s");
  }

  function boxOf(member) {
    return { member: member, lines: lines(member), children: [], edges: [] };
  }

  // Gives a box the size of its texts.
  function sized(box) {
    box.width = Math.max(96, widest(box) + 2 * PADDING + (box.member.kind === "condition" ? 24 : 8));
    box.height = box.lines.length * LINE + 16;
    return box;
  }

  // Sizes of nodes and places of members, from the inner groups outwards. `collapsed` has the ids of closed groups.
  function layoutMembers(members, edges, collapsed, direction) {
    var graph = new dagre.graphlib.Graph({ multigraph: true });
    graph.setGraph({ rankdir: direction, nodesep: 26, ranksep: direction === "LR" ? 90 : 40, marginx: 0, marginy: 0 });
    graph.setDefaultEdgeLabel(function () { return {}; });
    var boxes = {};
    members.forEach(function (member) {
      var box = boxOf(member);
      if (isGroup(member) && !collapsed[member.id]) {
        var inner = layoutMembers(member.members, edges, collapsed, direction);
        box.children = inner.boxes;
        box.edges = inner.edges;
        var title = widthOf(box.lines.join("  "));
        box.width = Math.max(inner.width + 2 * PADDING, title + 2 * PADDING + 20);
        box.height = inner.height + TITLE + PADDING;
        box.shift = { x: (box.width - inner.width) / 2, y: TITLE };
      } else {
        if (isGroup(member)) box.lines.push(counted(member.members.length, "task"));
        sized(box);
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
    if (direction === "LR") putTriggersFirst(graph, members, own);
    dagre.layout(graph);
    var left = Infinity, top = Infinity, right = 0, bottom = 0;
    members.forEach(function (member) {
      var place = graph.node(member.id), box = boxes[member.id];
      box.x = place.x - box.width / 2;
      box.y = place.y - box.height / 2;
      left = Math.min(left, box.x); top = Math.min(top, box.y);
      right = Math.max(right, box.x + box.width); bottom = Math.max(bottom, box.y + box.height);
    });
    var bands = bandsOf(graph, direction === "TB");
    var drawn = own.map(function (edge, number) {
      var place = graph.edge({ v: edge.source, w: edge.target, name: "e" + number });
      var points = routed(place.points, boxes[edge.source], boxes[edge.target], bands, direction === "TB");
      points.forEach(function (point) {
        left = Math.min(left, point.x); right = Math.max(right, point.x);
        top = Math.min(top, point.y); bottom = Math.max(bottom, point.y);
      });
      return { edge: edge, points: points, isDown: direction === "TB", at: place.x === undefined ? null : { x: place.x, y: place.y } };
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

  // The space that the boxes and labels of each rank take in the direction of the graph.
  function bandsOf(graph, isDown) {
    var bands = [];
    function add(place) {
      if (place.x === undefined) return; // an edge without a label
      var middle = isDown ? place.y : place.x, half = (isDown ? place.height : place.width) / 2, band = bandAt(bands, middle);
      if (!band) bands.push(band = { middle: middle, start: middle, end: middle });
      band.start = Math.min(band.start, middle - half); band.end = Math.max(band.end, middle + half);
    }
    graph.nodes().forEach(function (id) { add(graph.node(id)); });
    graph.edges().forEach(function (edge) { add(graph.edge(edge)); });
    return bands;
  }

  function bandAt(bands, middle) {
    return bands.find(function (band) { return Math.abs(band.middle - middle) < 1; });
  }

  // The points of an edge, which turns only between ranks, so that it passes beside the boxes and labels in them.
  function routed(points, source, target, bands, isDown) {
    function middle(box) { return isDown ? box.y + box.height / 2 : box.x + box.width / 2; }
    function beside(box) { return isDown ? box.x + box.width / 2 : box.y + box.height / 2; }
    function half(box) { return (isDown ? box.height : box.width) / 2; }
    function band(along) { return bandAt(bands, along); }
    var sign = middle(source) <= middle(target) ? 1 : -1, found = [];
    function add(along, across) {
      var last = found[found.length - 1], point = isDown ? { x: across, y: along } : { x: along, y: across };
      if (!last || Math.abs(last.x - point.x) + Math.abs(last.y - point.y) > 0.5) found.push(point);
    }
    function start(of) { return sign > 0 ? of.start : of.end; }
    function end(of) { return sign > 0 ? of.end : of.start; }
    add(middle(source) + sign * half(source), beside(source));
    add(end(band(middle(source))), beside(source));
    points.slice(1, -1).forEach(function (point) {
      var along = isDown ? point.y : point.x, across = isDown ? point.x : point.y;
      if (!band(along)) return;
      add(start(band(along)), across);
      add(end(band(along)), across);
    });
    add(start(band(middle(target))), beside(target));
    add(middle(target) - sign * half(target), beside(target));
    return found;
  }

  // In a project, triggers are in the first column and flows to the right of it, by edges from a node that is not drawn.
  function putTriggersFirst(graph, members, edges) {
    var hasSource = {};
    edges.forEach(function (edge) { hasSource[edge.target] = true; });
    graph.setNode(" ", { width: 0, height: 0 });
    members.forEach(function (member) {
      var isTrigger = member.kind === "trigger";
      if (isTrigger || !hasSource[member.id]) graph.setEdge(" ", member.id, { minlen: isTrigger ? 1 : 2, weight: isTrigger ? 9 : 0 });
    });
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
    function shifted(point) { return { x: point.x + x, y: point.y + y }; }
    return {
      edge: one.edge, isDown: one.isDown, points: one.points && one.points.map(shifted), curve: one.curve && one.curve.map(shifted),
      at: one.at && shifted(one.at),
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

  return {
    LINE: LINE, PADDING: PADDING, TITLE: TITLE, absolute: absolute, boxOf: boxOf, counted: counted, finish: finish,
    isGroup: isGroup, layout: layout, layoutMembers: layoutMembers, lines: lines, moved: moved, shortened: shortened,
    shortType: shortType, sized: sized, widthOf: widthOf,
  };
})();
