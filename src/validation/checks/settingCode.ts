import { defineFinding, violationOf } from "../../register/model/Finding";
import { includesCode } from "../../register/model/keys";
import { namedCell } from "../../register/model/places";
import type { Register } from "../../register/model/Register";
import type { Violation } from "../../register/model/Violation";
import { SETTING_NAMES } from "../../register/tables/settings";
import { defineRegisterCheck } from "../Check";

const finding = defineFinding({
  code: "setting.code",
  severity: "warning",
  about: ["value"],
  says: [],
});

/** `setting.code`: a setting with a code that the product knows none by, so that it has no effect. At the code. */
export const settingCode = defineRegisterCheck({
  finds: [finding],
  needs: { settings: ["code"] },
  inspect,
});

function inspect({ settings, places }: Register): Violation[] {
  const place = places.settings;
  return settings.flatMap(({ code }, entry): Violation[] =>
    code === "" || includesCode(SETTING_NAMES, code)
      ? []
      : [
          violationOf(finding, place && namedCell("settings", place, entry, "code"), {
            value: code,
          }),
        ]
  );
}
