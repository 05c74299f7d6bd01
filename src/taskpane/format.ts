import type { DateSerial, Language } from "../register/model/Register";

const LOCALES: Readonly<Record<Language, string>> = { da: "da-DK", en: "en-GB" };

/** Serial of 1970-01-01, where the clock of ECMAScript begins. */
const UNIX_EPOCH_SERIAL = 25569;
const MILLISECONDS_A_DAY = 86_400_000;

/** A day as it is written in the pane: `05-01-2026` in Danish, `5 Jan 2026` in English. */
export function formatDate(serial: DateSerial, language: Language): string {
  return dayText(new Date((serial - UNIX_EPOCH_SERIAL) * MILLISECONDS_A_DAY), language, "UTC");
}

/** A number with the language's separators, `1.240` and `1,24` in Danish, rounded to so many digits after the comma. */
export function formatNumber(value: number, language: Language, maximumFractionDigits = 2): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits }).format(value);
}

/** A moment, ISO 8601 in UTC, on the user's own clock: `05-01-2026 kl. 14.05`; "" for what is no moment. */
export function formatMoment(iso: string, language: Language): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return "";
  const clock = new Intl.DateTimeFormat(LOCALES[language], { hour: "2-digit", minute: "2-digit" });
  const word = language === "da" ? "kl." : "at";
  return `${dayText(time, language)} ${word} ${clock.format(time)}`;
}

function dayText(time: Date, language: Language, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  if (language === "en") {
    const options = { day: "numeric", month: "short", year: "numeric", ...zone } as const;
    return new Intl.DateTimeFormat(LOCALES.en, options).format(time);
  }
  const options = { day: "2-digit", month: "2-digit", year: "numeric", ...zone } as const;
  return new Intl.DateTimeFormat(LOCALES.da, options).format(time).replaceAll(".", "-");
}
