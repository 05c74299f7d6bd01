import { BugRegular } from "@fluentui/react-icons";
import type { MenuEntry } from "../menu/PopupMenu";
import { MenuButton } from "./MenuButton";
import { usePage } from "./PageContext";
import type { TroubleText } from "./pageTexts";
import type { Trouble } from "./trouble";

/** The menu of what can go wrong, each explained in a line. */
export function TroubleMenu({
  onTrouble,
  onColleagueWrites,
  onSecondPane,
}: {
  readonly onTrouble: (trouble: Trouble) => void;
  readonly onColleagueWrites: () => void;
  readonly onSecondPane: () => void;
}) {
  const { texts } = usePage();
  const { trouble } = texts;
  const entry = ({ label, hint }: TroubleText, act: () => void): MenuEntry => ({
    text: label,
    hint,
    act,
  });
  const orders: readonly Exclude<Trouble, "clear">[] = ["timeout", "busy", "dialog", "lostAnswer"];
  return (
    <MenuButton
      size="small"
      icon={<BugRegular />}
      text={trouble.menu}
      menuLabel={trouble.intro}
      entries={[
        ...orders.map((order) => entry(trouble[order], () => onTrouble(order))),
        entry(trouble.otherAuthor, onColleagueWrites),
        entry(trouble.secondPane, onSecondPane),
        null,
        entry(trouble.clear, () => onTrouble("clear")),
      ]}
    />
  );
}
