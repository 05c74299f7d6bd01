import { MenuDivider, MenuItem, MenuList } from "@fluentui/react-components";
import { BugRegular } from "@fluentui/react-icons";
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
  const item = (text: TroubleText, onClick: () => void) => (
    <MenuItem key={text.label} subText={text.hint} onClick={onClick}>
      {text.label}
    </MenuItem>
  );
  const orders: readonly Exclude<Trouble, "clear">[] = ["timeout", "busy", "dialog", "lostAnswer"];
  return (
    <MenuButton size="small" icon={<BugRegular />} text={trouble.menu}>
      <MenuList aria-label={trouble.intro}>
        {orders.map((order) => item(trouble[order], () => onTrouble(order)))}
        {item(trouble.otherAuthor, onColleagueWrites)}
        {item(trouble.secondPane, onSecondPane)}
        <MenuDivider />
        {item(trouble.clear, () => onTrouble("clear"))}
      </MenuList>
    </MenuButton>
  );
}
