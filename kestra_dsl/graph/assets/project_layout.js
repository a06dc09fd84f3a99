// The layout of a project: flows and what starts them in namespaces, and namespaces beside each other.
"use strict";

var kdslProjectLayout = (function () {
  var PADDING = kdslLayout.PADDING, TITLE = kdslLayout.TITLE;
  var boxOf = kdslLayout.boxOf, sized = kdslLayout.sized, moved = kdslLayout.moved, widthOf = kdslLayout.widthOf;
  var GAP = 18; // between boxes in rows
  var ARROW = 44; // from a trigger to its flow
  var WIDEST = 1100; // a namespace whose flows fill rows

  // Puts boxes side by side, in rows.
  function grid(boxes, most) {
    var x = 0, y = 0, high = 0, width = 0;
    boxes.forEach(function (box) {
      if (x > 0 && x + box.width > most) { x = 0; y += high + GAP; high = 0; }
      box.x = x; box.y = y;
      x += box.width + GAP; high = Math.max(high, box.height); width = Math.max(width, x - GAP);
    });
    return { width: width, height: boxes.length ? y + high : 0 };
  }

  // Like `grid`, in a shape that is somewhat wider than high.
  function rows(boxes, least) {
    var area = boxes.reduce(function (sum, box) { return sum + (box.width + GAP) * (box.height + GAP); }, 0);
    return grid(boxes, Math.max(least, Math.min(WIDEST, Math.max(420, 1.5 * Math.sqrt(area)))));
  }

  // Splits members into those that edges connect with each other.
  function connected(members, edges) {
    var near = {}, seen = {}, found = [];
    members.forEach(function (member) { near[member.id] = []; });
    edges.forEach(function (edge) { near[edge.source].push(edge.target); near[edge.target].push(edge.source); });
    members.forEach(function (member) {
      if (seen[member.id]) return;
      var ids = [member.id];
      seen[member.id] = true;
      for (var i = 0; i < ids.length; i++) {
        near[ids[i]].forEach(function (id) { if (!seen[id]) { seen[id] = true; ids.push(id); } });
      }
      found.push(ids);
    });
    return found;
  }

  function stacked(boxes, height) {
    var high = boxes.reduce(function (sum, box) { return sum + box.height + 10; }, -10);
    var y = (height - high) / 2;
    boxes.forEach(function (box) { box.y = y; y += box.height + 10; });
    return high;
  }

  // Triggers on the left, and on the right the flows that they start, which nothing else ties.
  function startedFlows(boxes, edges) {
    var byId = {};
    boxes.forEach(function (box) { byId[box.member.id] = box; });
    var triggers = boxes.filter(isTrigger), flows = boxes.filter(function (box) { return !isTrigger(box); });
    var height = Math.max(stacked(triggers, 0), stacked(flows, 0));
    stacked(triggers, height);
    stacked(flows, height);
    return { boxes: boxes, height: height, edges: edges.map(function (edge) { return { edge: edge, source: byId[edge.source], target: byId[edge.target] }; }) };
  }

  function isTrigger(box) {
    return box.member.kind === "trigger";
  }

  function widest(boxes) {
    return boxes.reduce(function (most, box) { return Math.max(most, box.width); }, 0);
  }

  // All started flows of a namespace: in columns of the same width.
  function layoutStarted(units, least) {
    var all = [].concat.apply([], units.map(function (unit) { return unit.boxes; }));
    var left = widest(all.filter(isTrigger)), right = widest(all.filter(function (box) { return !isTrigger(box); }));
    units.forEach(function (unit) { unit.width = left + ARROW + right; });
    var size = rows(units, least), edges = [];
    units.forEach(function (unit) {
      unit.boxes.forEach(function (box) {
        box.x = unit.x + (isTrigger(box) ? left - box.width : left + ARROW);
        box.y += unit.y;
      });
      unit.edges.forEach(function (one) {
        var from = { x: one.source.x + one.source.width, y: one.source.y + one.source.height / 2 };
        var to = { x: one.target.x, y: one.target.y + one.target.height / 2 };
        var middle = (from.x + to.x) / 2;
        edges.push({ edge: one.edge, curve: [from, { x: middle, y: from.y }, { x: middle, y: to.y }, to], at: null });
      });
    });
    return { boxes: all, edges: edges, width: size.width, height: size.height };
  }

  // A namespace: flows that are tied to each other are laid out by these ties. Below are flows that triggers start, and
  // below these all others, in rows.
  function layoutNamespace(group, edges) {
    var byId = {}, tied = {}, tiedMembers = [], units = [], alone = [];
    group.members.forEach(function (member) { byId[member.id] = member; });
    edges.forEach(function (edge) { if (edge.kind !== "trigger") tied[edge.source] = true; });
    connected(group.members, edges).forEach(function (ids) {
      var members = ids.map(function (id) { return byId[id]; });
      if (ids.some(function (id) { return tied[id]; })) tiedMembers = tiedMembers.concat(members);
      else if (ids.length === 1) alone.push(sized(boxOf(members[0])));
      else {
        var own = edges.filter(function (edge) { return ids.indexOf(edge.source) >= 0; });
        units.push(startedFlows(members.map(function (member) { return sized(boxOf(member)); }), own));
      }
    });
    var box = boxOf(group), below = 0;
    box.shift = { x: PADDING, y: TITLE };
    box.width = widthOf(box.lines.join("  "));
    [
      function () { return layoutMembers(tiedMembers, edges); },
      function () { return layoutStarted(units, box.width); },
      function () { var size = rows(alone, box.width); return { boxes: alone, edges: [], width: size.width, height: size.height }; },
    ].forEach(function (part) {
      var made = part();
      if (!made.boxes.length) return;
      made.boxes.forEach(function (one) { one.y += below; });
      box.children = box.children.concat(made.boxes);
      box.edges = box.edges.concat(made.edges.map(function (one) { return moved(one, 0, below); }));
      box.width = Math.max(box.width, made.width);
      below += made.height + 24;
    });
    box.width += 2 * PADDING;
    box.height = below - 24 + TITLE + PADDING;
    return box;
  }

  function layoutMembers(members, edges) {
    return kdslLayout.layoutMembers(members, edges, {}, "LR");
  }

  function closed(group) {
    var box = boxOf(group);
    var flows = group.members.filter(function (member) { return member.kind === "flow"; });
    box.lines.push(kdslLayout.counted(flows.length, "flow"));
    return sized(box);
  }

  // Edges between namespaces, once for each pair of ends: a closed namespace stands for its members.
  function edgesAcross(graph, namespaceOf, collapsed) {
    var found = {};
    function end(id) { return collapsed[namespaceOf[id]] ? namespaceOf[id] : id; }
    graph.edges.forEach(function (edge) {
      if (namespaceOf[edge.source] === namespaceOf[edge.target]) return;
      var source = end(edge.source), target = end(edge.target), key = [source, target, edge.kind].join(" ");
      found[key] = found[key] ? { source: source, target: target, kind: edge.kind, label: "" }
        : { source: source, target: target, kind: edge.kind, label: edge.label };
    });
    return Object.keys(found).map(function (key) { return found[key]; });
  }

  // Namespaces with edges to each other are laid out by these, all others fill rows below. `collapsed` maps ids of
  // closed namespaces to true.
  function layout(graph, collapsed) {
    var boxes = [], edges = [], namespaceOf = {}, within = {}, tied = {}, between = {};
    graph.members.forEach(function (group) {
      within[group.id] = [];
      group.members.forEach(function (node) { namespaceOf[node.id] = group.id; });
    });
    graph.edges.forEach(function (edge) {
      var source = namespaceOf[edge.source], target = namespaceOf[edge.target];
      if (source === target) return within[source].push(edge);
      tied[source] = tied[target] = true;
      between[source + " " + target] = [source, target];
    });
    var groups = graph.members.map(function (group) {
      return collapsed[group.id] ? closed(group) : layoutNamespace(group, within[group.id]);
    });
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
    // A long chain of namespaces, or many beside each other: in rows, in the order of the chain.
    if (placedGroups.length > 4 && (width > 4 * below || below > 2.5 * width)) {
      placedGroups.sort(function (one, other) { return one.x - other.x || one.y - other.y; });
      var area = placedGroups.reduce(function (sum, box) { return sum + (box.width + GAP) * (box.height + GAP); }, 0);
      var size = grid(placedGroups, Math.max(Math.sqrt(area) * 1.4, placedGroups[0].width));
      width = size.width; below = size.height + 30;
    }
    var rest = groups.filter(function (box) { return !tied[box.member.id]; });
    grid(rest, Math.max(width, 1400));
    rest.forEach(function (box) { box.y += below; });
    kdslLayout.absolute(groups, PADDING, PADDING, boxes, edges);
    var place = kdslLayout.finish(graph, boxes, edges);
    edgesAcross(graph, namespaceOf, collapsed).forEach(function (edge) { edges.push(across(edge, place.byId)); });
    return place;
  }

  // From the right of one box to the left of another.
  function across(edge, byId) {
    var source = byId[edge.source], target = byId[edge.target];
    var from = { x: source.left + source.width, y: source.top + source.height / 2 };
    var to = { x: target.left, y: target.top + target.height / 2 };
    var bend = Math.max(40, Math.abs(to.x - from.x) / 2);
    return { edge: edge, curve: [from, { x: from.x + bend, y: from.y }, { x: to.x - bend, y: to.y }, to],
      at: edge.label ? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 } : null };
  }

  return { layout: layout };
})();
