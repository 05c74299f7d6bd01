/** A point on the picture, in points; null breaks the line. */
export type PathPoint = { readonly x: number; readonly y: number } | null;

/** A smoothed line's handles reach this part of the way between a point's neighbours. */
const TENSION = 1 / 6;

/** The `d` of a line through points, broken at the gaps; a lone point has no line. */
export function linePath(points: readonly PathPoint[], smooth: boolean): string {
  return runsOf(points)
    .filter((run) => run.length > 1)
    .map((run) => (smooth ? smoothRun(run) : straightRun(run)))
    .join("");
}

type Run = readonly NonNullable<PathPoint>[];

function runsOf(points: readonly PathPoint[]): Run[] {
  const runs: NonNullable<PathPoint>[][] = [[]];
  for (const point of points) {
    if (point === null) runs.push([]);
    else runs.at(-1)!.push(point);
  }
  return runs;
}

function straightRun(run: Run): string {
  return `M${run.map(({ x, y }) => pair(x, y)).join("L")}`;
}

function smoothRun(run: Run): string {
  const at = (index: number) => run[Math.min(Math.max(index, 0), run.length - 1)]!;
  const parts = run.slice(1).map((to, index) => {
    const from = run[index]!;
    const before = at(index - 1);
    const after = at(index + 2);
    const first = pair(from.x + (to.x - before.x) * TENSION, from.y + (to.y - before.y) * TENSION);
    const second = pair(to.x - (after.x - from.x) * TENSION, to.y - (after.y - from.y) * TENSION);
    return `C${first} ${second} ${pair(to.x, to.y)}`;
  });
  return `M${pair(run[0]!.x, run[0]!.y)}${parts.join("")}`;
}

/** Two decimals of a point are finer than any screen. */
function pair(x: number, y: number): string {
  return `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`;
}
