/**
 * Everything that can be reached from `roots`, as groups in the order of dependency: a group comes after all
 * groups that lead to it. A group of more than one node is a circle, in which each leads to each. (Tarjan's
 * algorithm, without recursion, because a chain of formulas may be as long as a sheet.)
 */
export function dependencyOrder<Node>(
  roots: Iterable<Node>,
  successorsOf: (node: Node) => Iterable<Node>
): Node[][] {
  const marks = new Map<Node, Mark>();
  const path: Node[] = [];
  const groups: Node[][] = [];
  const frames: { node: Node; mark: Mark; successors: Iterator<Node> }[] = [];

  const enter = (node: Node) => {
    const mark = { index: marks.size, low: marks.size, onPath: true };
    marks.set(node, mark);
    path.push(node);
    frames.push({ node, mark, successors: successorsOf(node)[Symbol.iterator]() });
  };

  for (const root of roots) {
    if (marks.has(root)) continue;
    enter(root);
    while (frames.length > 0) {
      const { node, mark, successors } = frames[frames.length - 1]!;
      const next = successors.next();
      if (!next.done) {
        const known = marks.get(next.value);
        if (!known) enter(next.value);
        else if (known.onPath) mark.low = Math.min(mark.low, known.index);
        continue;
      }
      frames.pop();
      const parent = frames[frames.length - 1]?.mark;
      if (parent) parent.low = Math.min(parent.low, mark.low);
      if (mark.low !== mark.index) continue;
      const group = path.splice(path.lastIndexOf(node));
      for (const member of group) marks.get(member)!.onPath = false;
      groups.push(group);
    }
  }
  return groups.reverse();
}

interface Mark {
  index: number;
  low: number;
  onPath: boolean;
}
