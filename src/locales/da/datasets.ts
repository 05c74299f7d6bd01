import type { DatasetWords } from "../../export/datasets";

/** What the columns of every dataset hold, in Danish. */
export const datasets: DatasetWords = {
  scores: {
    citizen: "Borgerens kode.",
    target_group: "Målgruppens kode.",
    indicator: "Indikatorens kode.",
    indicator_name: "Indikatorens navn på måledatoen.",
    focus_area: "Indsatsområdet.",
    respondent:
      "Hvem der svarer: citizen (borger), caseworker (sagsbehandler), mentor (virksomhedsmentor) eller jobConsultant (jobkonsulent).",
    measurement: "Målingens nummer: 3 er M3. Tomt for det, der står i kolonnen +.",
    date: "Måledatoen, år-måned-dag.",
    score: "Scoren. Tom, når der ikke er nogen, aldrig 0.",
    missing_reason: "Årsagens kode, når der ikke er en score, for eksempel IR.",
    version: "Hvilken udgave af indikatoren der gjaldt.",
    minimum: "Skalaens laveste trin.",
    maximum: "Skalaens højeste trin.",
    direction: "1: en højere score er fremgang. -1: en lavere er.",
    invalid: "Det, der står i cellen, når det hverken er en score eller en årsag.",
    joint: "1, når svarene er givet sammen (rækken SAMMEN); ellers tom.",
  },
};
