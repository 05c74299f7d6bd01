import { startExcelHost, type ExcelHost, type ExcelHostOptions } from "../../../host/node";

export type Platform = NonNullable<ExcelHostOptions["platform"]>;

export const PLATFORMS: readonly Platform[] = ["web", "win32", "mac"];

/** A host for each test of the surrounding `describe`, without calculation, closed after it. */
export function hostPerTest(options: ExcelHostOptions = {}): { readonly current: ExcelHost } {
  const holder: { current: ExcelHost } = { current: undefined as unknown as ExcelHost };
  beforeEach(async () => {
    holder.current = await startExcelHost({ calculation: "off", ...options });
  });
  afterEach(() => holder.current.close());
  return holder;
}

/** The error that a promise ends with. */
export async function errorOf(promise: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await promise;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("It did not fail.");
}

/** Lets everything run that is on its way: messages and handlers are delivered by promises. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
