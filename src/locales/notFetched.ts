/** In place of the pane where the sentences of neither language could be fetched: in both. */
export const NOT_FETCHED =
  "Panelet kunne ikke hentes. Luk det, og åbn det igen. · The pane could not be fetched. Close it, and open it again.";
