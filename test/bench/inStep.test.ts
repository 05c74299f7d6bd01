import { inStep } from "../../bench/inStep";

it("gives what the work gives", async () => {
  await expect(inStep("pilot read", () => Promise.resolve(3))).resolves.toBe(3);
});

it("says in which step something went wrong, and keeps the error", async () => {
  const cause = new Error("conflict");
  await expect(inStep("pilot read", () => Promise.reject(cause))).rejects.toMatchObject({
    message: "pilot read: conflict",
    cause,
  });
});
