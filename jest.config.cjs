/** Unit, host and command-line tests. Types are checked by `npm run types`; here the code is only stripped of them. */
const everything = {
  displayName: "tests",
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/journeys/"],
  transform: {
    "^.+\\.(m?js|tsx?)$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  // Packages that are published as ES modules only, and so must be transformed before Jest can load them.
  transformIgnorePatterns: [
    "/node_modules/(?!(@visx|d3-[a-z]+|internmap|delaunator|robust-predicates|@borgar|numfmt|lodash-es|nanoid|rbush|kdbush|quickselect)/)",
  ],
};

/** The same integration tests of the add-in with another of Microsoft's clients. */
const integrationWith = (platform) => ({
  ...everything,
  displayName: platform,
  testMatch: ["<rootDir>/test/workbook/**/*.test.ts"],
  // These go through the clients by themselves.
  testPathIgnorePatterns: ["/test/workbook/faults/", "/platforms\\.test\\.ts$"],
  globals: { HOST_PLATFORM: platform },
});

/** A person's ways through the page that `npm start` shows, in a real browser. */
const journeys = {
  ...everything,
  displayName: "journeys",
  roots: ["<rootDir>/test/journeys"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/journeys/support/setup.mjs",
  globalTeardown: "<rootDir>/test/journeys/support/teardown.mjs",
};

module.exports = {
  projects: [everything, integrationWith("win32"), integrationWith("mac"), journeys],
  maxWorkers: 2,
  // Nothing is timed: this is a guard, for a machine with much else to do.
  testTimeout: process.env.TEST_LENGTH === "long" ? 900_000 : 120_000,
  // A worker that has run hundreds of clients is started anew before its memory slows it down.
  workerIdleMemoryLimit: "1GB",
};
