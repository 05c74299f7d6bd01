import { useEffect, useState } from "react";
import type { Register } from "../../../register/model/Register";
import type { ScoreDetails } from "../../../register/model/ScoreDetails";
import { readDetails } from "../../../workbook/read/readDetails";
import { usePane, useRegister } from "../../PaneContext";

/** What the rows of the score sheets say beside keys and scores. */
export interface DetailsState {
  /** Of the register that is shown; none as long as they are not read. */
  readonly details: readonly ScoreDetails[];
  readonly state: "reading" | "read" | "failed";
}

const NONE: readonly ScoreDetails[] = [];

/** Reads the details of the register that is open, and again whenever it is another one. */
export function useDetails(): DetailsState {
  const { actions } = usePane();
  const { register } = useRegister();
  const { look } = actions;
  const [found, setFound] = useState<{
    readonly of: Register;
    readonly details: readonly ScoreDetails[] | null;
  } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void look((context) => readDetails(context, register)).then((details) => {
      if (isWanted) setFound({ of: register, details });
    });
    return () => {
      isWanted = false;
    };
  }, [look, register]);
  if (found?.of !== register) return { details: NONE, state: "reading" };
  return { details: found.details ?? NONE, state: found.details === null ? "failed" : "read" };
}
