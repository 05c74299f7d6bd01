import { chartTexts } from "../../../src/locales/everyLanguage";
import type { Language } from "../../../src/register/model/Register";
import { describeCurve } from "../../../src/taskpane/charts/describeCurve";
import { SAMPLE_CHARTS } from "./sampleCharts";

const cases: readonly (readonly [string, Language, string])[] = [
  [
    "two respondents with reasons",
    "da",
    "Kurve for borger K7M-4T, Unge. Skala fra 1 til 5. Højere tal er bedre. 12 målinger: 26-05-26 til 29-10-26. " +
      "Borger: 10 scorer. Første 2 (26-05-26), seneste 4 (29-10-26): fremgang på 2. " +
      "Mangler, ikke relevant: 17-09-26. Mangler, ikke mødt: 29-09-26. " +
      "Sagsbehandler: 10 scorer. Første 3 (26-05-26), seneste 5 (29-10-26): fremgang på 2. " +
      "Mangler, ikke scoret: 02-09-26. Mangler, ikke mødt: 29-09-26.",
  ],
  [
    "a count",
    "en",
    "Curve for citizen K7M-4T, Unge. A count. Higher is better. 8 measurements: 26-05-26 to 02-09-26. " +
      "Citizen: 7 scores. First 0 (26-05-26), latest 12 (02-09-26): progress of 12. Missing, ved ikke: 22-07-26.",
  ],
  [
    "lower is better",
    "da",
    "Kurve for borger K7M-4T, Unge. I brug til 31-08-26. Skala fra 1 til 5. Lavere tal er bedre. " +
      "5 målinger: 26-05-26 til 22-07-26. " +
      "Borger: 5 scorer. Første 5 (26-05-26), seneste 2 (22-07-26): fremgang på 3.",
  ],
  [
    "a single measurement",
    "en",
    "Curve for citizen K7M-4T, Unge. Scale from 1 to 5. Higher is better. 1 measurement: 26-05-26. " +
      "Citizen: One score: 3 (26-05-26). Caseworker: One score: 3 (26-05-26).",
  ],
  [
    "only missing scores",
    "da",
    "Kurve for borger K7M-4T, Unge. Skala fra 1 til 5. Højere tal er bedre. 4 målinger: 26-05-26 til 07-07-26. " +
      "Borger: Ingen scorer endnu. Mangler, ikke relevant: 26-05-26. Mangler, ønsker ikke at svare: 10-06-26. " +
      "Mangler, ikke scoret: 25-06-26. Mangler, ikke på skalaen: 07-07-26.",
  ],
  [
    "scores that cannot be drawn",
    "da",
    "Kurve for borger K7M-4T, Unge. Skala fra 1 til 5. Højere tal er bedre. 3 målinger: 26-05-26 til 25-06-26. " +
      "Borger: 4 scorer. Første 9 (26-05-26, ikke på skalaen), seneste 5 (i kolonnen +): tilbagegang på 4. " +
      "Mangler, ikke scoret: 25-06-26. Ikke tegnet, fordi det ikke er på skalaen: 9 (26-05-26). " +
      "1 score uden dato er ikke vist. Skriv datoen i rækken Måledato. " +
      "1 score i kolonnen + er ikke vist. Flyt den til en måling. " +
      "Sagsbehandler: Én score: 0 (uden dato, ikke på skalaen). Mangler, ikke scoret: 26-05-26, 10-06-26 og 25-06-26. " +
      "1 score uden dato er ikke vist. Skriv datoen i rækken Måledato.",
  ],
  [
    "scores that cannot be drawn",
    "en",
    "Curve for citizen K7M-4T, Unge. Scale from 1 to 5. Higher is better. 3 measurements: 26-05-26 to 25-06-26. " +
      "Citizen: 4 scores. First 9 (26-05-26, not on the scale), latest 5 (in the column +): decline of 4. " +
      "Missing, not scored: 25-06-26. Not drawn, because it is not on the scale: 9 (26-05-26). " +
      "1 score without a date is not shown. Write the date in the row Measurement date. " +
      "1 score in the column + is not shown. Move it to a measurement. " +
      "Caseworker: One score: 0 (without a date, not on the scale). Missing, not scored: 26-05-26, 10-06-26 and 25-06-26. " +
      "1 score without a date is not shown. Write the date in the row Measurement date.",
  ],
  [
    "no dates",
    "en",
    "Curve for citizen K7M-4T, Unge. Scale from 1 to 5. Higher is better. No dated measurements yet. " +
      "Citizen: 2 scores. First 2 (without a date), latest 3 (without a date): progress of 1. " +
      "2 scores without a date are not shown. Write the date in the row Measurement date.",
  ],
];

test.each(cases)("%s in %s", (name, language, words) => {
  const chart = SAMPLE_CHARTS[name];
  expect(chart && describeCurve(chart, chartTexts[language])).toBe(words);
});
