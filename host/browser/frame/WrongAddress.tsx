import { ownAddress, type AddressProblem } from "./addressProblem";
import { addressTexts } from "./addressTexts";

/** What is wrong, in which language it is said, and where the page was opened. */
export interface WrongAddressProps {
  readonly problem: AddressProblem;
  readonly language: "da" | "en";
  readonly location: Pick<Location, "protocol" | "hostname" | "port" | "pathname" | "search">;
}

/** Takes the page's place when it cannot work where it was opened, and says where it can. */
export function WrongAddress({ problem, language, location }: WrongAddressProps) {
  const texts = addressTexts[language];
  const address = ownAddress(location);
  return (
    <main lang={language} role="alert">
      <h1>{texts.title}</h1>
      <p>{texts[problem]}</p>
      {address === null ? (
        <p>{texts.start}</p>
      ) : (
        <p>
          {texts.goTo} <a href={address}>{address}</a>
        </p>
      )}
    </main>
  );
}
