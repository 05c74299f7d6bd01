import { sameCode } from "../register/model/keys";
import type { DateSerial, Register, TargetGroup } from "../register/model/Register";
import { RegisterIndex } from "../register/model/RegisterIndex";

/**
 * The target group that the pane is about with a citizen; null where there is none of the code.
 * @param chosen Code of the group that somebody chose; where it is null, or the citizen has no stay there, the one that
 * the citizen is in.
 */
export function chosenGroup(
  register: Register,
  citizen: string,
  today: DateSerial,
  chosen: string | null
): TargetGroup | null {
  const index = RegisterIndex.of(register);
  const isHere = chosen !== null && index.stays(citizen, chosen).length > 0;
  return index.group(isHere ? chosen : index.homeGroup(citizen, today));
}

/** The target groups with a score sheet where a citizen has a stay that is not over, in the order of the list. */
export function groupsOf(register: Register, citizen: string, today: DateSerial): TargetGroup[] {
  const index = RegisterIndex.of(register);
  const going = index.staysFrom(citizen, today);
  return register.targetGroups.filter(
    (each) => going.some(({ group }) => sameCode(group, each.code)) && index.scores(each.code)
  );
}
