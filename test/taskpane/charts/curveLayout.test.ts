import { chartTexts } from "../../../src/locales/everyLanguage";
import fc from "fast-check";
import type { CurveLayout } from "../../../src/taskpane/charts/curveLayout";
import { curveLayout } from "../../../src/taskpane/charts/curveLayout";
import { formatDate } from "../../../src/taskpane/charts/chartFormat";
import { END_LABEL_SIZE, pushApart } from "../../../src/taskpane/charts/layoutSeries";
import { textWidth } from "../../../src/taskpane/charts/textMetrics";
import { SAMPLE_CHARTS } from "./sampleCharts";

interface Rectangle {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function around(
  what: string,
  x: number,
  baseline: number,
  size: number,
  anchor: "start" | "middle" | "end",
  bold = false
): Rectangle {
  const width = textWidth(what, size, bold);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return {
    what,
    left,
    right: left + width,
    top: baseline - size * 0.75,
    bottom: baseline + size * 0.1,
  };
}

/** Every text of the picture with the room it takes at most. */
function labels(layout: CurveLayout): Rectangle[] {
  const { sizes, plot, xScale, yScale } = layout;
  return [
    ...layout.texts.map(({ text, x, y, size, anchor, kind }) =>
      around(text, x, y, size, anchor, kind === "title")
    ),
    ...layout.legend.flatMap(({ name, facts, textX, gap, y, size }) => {
      const factsX = textX + textWidth(name, size) + gap;
      return [
        around(name, textX, y + size * 0.35, size, "start"),
        ...(facts === "" ? [] : [around(facts, factsX, y + size * 0.35, size, "start", true)]),
      ];
    }),
    ...layout.labelledDates.map((date) =>
      around(formatDate(date), xScale(date), plot.bottom + 5 + 10 + 2, sizes.label, "middle")
    ),
    ...layout.steps.map((step) =>
      around(
        String(step),
        plot.left - 8,
        yScale(step) + sizes.label * 0.35,
        sizes.label,
        "end",
        true
      )
    ),
    ...layout.lanes.flatMap(({ marks, y, size }) =>
      marks.flatMap(({ x, label }) =>
        label === null ? [] : [around(label, x, y + size * 0.35, size, "middle")]
      )
    ),
    ...layout.series.flatMap(({ endLabel }) =>
      endLabel === null
        ? []
        : [around(endLabel.text, endLabel.x, endLabel.y, END_LABEL_SIZE, "start", true)]
    ),
  ];
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

describe.each(Object.entries(SAMPLE_CHARTS))("%s", (_, chart) => {
  describe.each([300, 320, 480, 560, 640, 960])("%d px wide", (width) => {
    const layout = curveLayout(chart, { texts: chartTexts.da, width });
    const all = labels(layout);

    test("no two texts overlap", () => {
      const pairs = all.flatMap((a, index) =>
        all.slice(index + 1).flatMap((b) => (overlaps(a, b) ? [`${a.what} / ${b.what}`] : []))
      );
      expect(pairs).toEqual([]);
    });

    test("everything is inside the picture", () => {
      const outside = all.filter(
        ({ left, right, top, bottom }) =>
          left < 0 || right > layout.width || top < 0 || bottom > layout.height
      );
      expect(outside).toEqual([]);
    });

    test("every score is within the scale's lines, on its step or just beside it", () => {
      chart.series.forEach(({ points }, series) => {
        points.forEach(({ date, value }, index) => {
          const drawn = layout.series[series]?.points[index] ?? null;
          if (value === null) {
            expect(drawn).toBeNull();
            return;
          }
          expect(drawn?.x).toBe(layout.xScale(date));
          expect(Math.abs((drawn?.y ?? NaN) - layout.yScale(value))).toBeLessThanOrEqual(8);
        });
      });
    });
  });
});

describe("time", () => {
  test("a day is as wide everywhere", () => {
    const chart = SAMPLE_CHARTS["two respondents with reasons"];
    if (chart === undefined) throw new Error("The sample is gone.");
    const { xScale, dates } = curveLayout(chart, { texts: chartTexts.da, width: 640 });
    const perDay = dates
      .slice(1)
      .map(
        (date, index) => (xScale(date) - xScale(dates[index] ?? 0)) / (date - (dates[index] ?? 0))
      );
    for (const px of perDay) expect(px).toBeCloseTo(perDay[0] ?? NaN, 8);
  });

  test("the first and the last date are labelled", () => {
    for (const chart of Object.values(SAMPLE_CHARTS)) {
      const { labelledDates, dates } = curveLayout(chart, { texts: chartTexts.da, width: 300 });
      expect(labelledDates[0]).toBe(dates[0]);
      expect(labelledDates.at(-1)).toBe(dates.at(-1));
    }
  });
});

test.each([
  ["only missing scores", "Ingen scorer endnu"],
  ["no dates", "Ingen daterede målinger endnu"],
  ["a score that is not on the scale", "Ingen scorer, der kan tegnes"],
  ["two respondents with reasons", null],
])("an empty picture says why it is: %s", (name, message) => {
  const chart = SAMPLE_CHARTS[name];
  if (chart === undefined) throw new Error("The sample is gone.");
  const { texts } = curveLayout(chart, { texts: chartTexts.da, width: 640 });
  const found = texts.find(({ kind }) => kind === "message");
  expect(found?.text ?? null).toBe(message);
});

describe("agreement", () => {
  test("equal scores of a date are drawn apart in the order of the respondents, others on their step", () => {
    const chart = SAMPLE_CHARTS["three respondents who agree"];
    if (chart === undefined) throw new Error("The sample is gone.");
    const { series, yScale } = curveLayout(chart, { texts: chartTexts.da, width: 640 });
    const ys = (index: number) => series.map(({ points }) => points[index]?.y ?? NaN);
    const [citizen = 0, mentor = 0, consultant = 0] = ys(0);
    expect(citizen).toBeLessThan(mentor);
    expect(mentor).toBeLessThan(consultant);
    expect(mentor).toBe(yScale(2));
    expect(ys(2)[2]).toBe(yScale(2));
  });
});

describe("height", () => {
  const chart = SAMPLE_CHARTS["two respondents with reasons"];
  if (chart === undefined) throw new Error("The sample is gone.");

  test.each([400, 540, 700])("%d px are used in full", (height) => {
    expect(curveLayout(chart, { texts: chartTexts.da, width: 640, height }).height).toBe(height);
  });

  test("a height that is too small gives a plot that can still be read", () => {
    const { plot } = curveLayout(chart, { texts: chartTexts.da, width: 640, height: 50 });
    expect(plot.bottom - plot.top).toBeGreaterThanOrEqual(120);
  });
});

test("positions that are pushed apart keep their order and distance, and move no more than they must", () => {
  const positions = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 8 });
  fc.assert(
    fc.property(positions, (unsorted) => {
      const wanted = [...unsorted].sort((a, b) => a - b);
      const placed = pushApart(wanted, 13);
      expect(placed).toHaveLength(wanted.length);
      placed.slice(1).forEach((position, index) => {
        expect(position - (placed[index] ?? 0)).toBeGreaterThanOrEqual(13 - 1e-9);
      });
      const isApart = wanted
        .slice(1)
        .every((position, index) => position - (wanted[index] ?? 0) >= 13);
      if (isApart) expect(placed).toEqual(wanted);
    })
  );
});

describe("whose the signs above the dates are", () => {
  const words = (name: string, language: "da" | "en") =>
    curveLayout(SAMPLE_CHARTS[name]!, { texts: chartTexts[language], width: 640 }).texts.map(
      ({ text }) => text
    );

  test("is said from the top", () => {
    const name = "two respondents with reasons";
    expect(words(name, "da")).toContain("Tegnene over datoerne, oppefra: Borger, Sagsbehandler");
    expect(words(name, "en")).toContain(
      "The signs above the dates, from the top: Citizen, Caseworker"
    );
  });

  test("is not said where there is only one respondent", () => {
    expect(words("a count", "da").join(" ")).toContain("VE: ");
    expect(words("a count", "da").join(" ")).not.toContain("Tegnene");
  });
});
