import { TODAY } from "../../support";
import type { NewCitizen } from "../actions";

/** Whom the cases are about: in the group of `BIP`. */
export const AKTIV: Omit<NewCitizen, "code"> = {
  group: "AKTIV",
  caseworker: "ANK",
  section: "Nord",
  start: TODAY - 200,
};
/** In the group of `SCALES`. */
export const UNGE: Omit<NewCitizen, "code"> = { ...AKTIV, group: "UNGE", section: "" };
/** Who writes notes and puts findings aside. */
export const by = "ANK";
