import { wordArg } from "../../protocol/args";
import { declare, type Declaration } from "../../protocol/declare";
import { CultureInfoObject, cultureOf } from "./CultureInfoObject";

const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const CALCULATION_TYPES = ["Recalculate", "Full", "FullRebuild"] as const;

/** Excel itself: calculation, and the culture of the person who sits at it. */
export class ApplicationObject {
  readonly declaration: Declaration<never> = declaration;
}

const declaration = declare<ApplicationObject>({
  name: "Application",
  absent: ["activeWindow", "calculationEngineVersion", "iterativeCalculation", "ribbon", "windows"],
  scalars: {
    CalculationMode: {
      get: (_application, session) => session.calculationMode,
      set: (_application, value, session) => {
        session.calculationMode = wordArg(value, CALCULATION_MODES);
      },
    },
    CalculationState: {
      get: (_application, session) => (session.workbook.pending.isEmpty ? "Done" : "Pending"),
    },
    DecimalSeparator: { get: (_application, session) => cultureOf(session.locale).decimal },
    ThousandsSeparator: { get: (_application, session) => cultureOf(session.locale).group },
    UseSystemSeparators: { get: () => true },
  },
  objects: { CultureInfo: () => new CultureInfoObject() },
  methods: {
    Calculate: async (_application, [type], session) => {
      // Full and FullRebuild compute every formula, not only what depends on a change.
      if (wordArg(type, CALCULATION_TYPES) !== "Recalculate")
        session.workbook.pending.everything = true;
      await session.calculateNow();
    },
    SuspendApiCalculationUntilNextSync: (_application, _args, session) =>
      session.suspendCalculation(),
    // Nothing is drawn here before a batch has ended.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
