import type { AddressProblem } from "./addressProblem";

/** What is said at a wrong address. */
export interface AddressTexts extends Readonly<Record<AddressProblem, string>> {
  readonly title: string;
  /** Before the link. */
  readonly goTo: string;
  /** Where no link is known. */
  readonly start: string;
}

/** By language of the page. */
export const addressTexts: Readonly<Record<"da" | "en", AddressTexts>> = {
  da: {
    title: "Siden er åbnet på en forkert adresse",
    notHttps:
      "Adressen skal begynde med https. Ellers må panelet ikke tale med regnearket, og intet kan gemmes.",
    otherHost:
      "Siden virker kun på den computer, den er startet på. På andre adresser må panelet ikke tale med regnearket.",
    goTo: "Åbn i stedet",
    start: "Skriv npm start i et terminalvindue, og åbn den adresse, der bliver vist.",
  },
  en: {
    title: "This page was opened at a wrong address",
    notHttps:
      "The address must begin with https. Otherwise the pane may not talk to the workbook, and nothing can be saved.",
    otherHost:
      "This page works only on the computer it was started on. At other addresses the pane may not talk to the workbook.",
    goTo: "Open this instead:",
    start: "Type npm start in a terminal window, and open the address that it shows.",
  },
};
