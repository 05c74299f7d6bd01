const { readdirSync } = require("node:fs");
const { join } = require("node:path");

/** Which of the two runs this is. @see test/support/testLength.ts */
const isLong = process.env.TEST_LENGTH === "long";

/** Unit, host and command-line tests. Types are checked by `npm run types`; here the code is only stripped of them. */
const everything = {
  displayName: "tests",
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: isLong ? ["**/*.long.test.ts"] : ["**/*.test.ts", "**/*.test.tsx"],
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
  // What every test file would load anew: 640 files, which are one in the other package, and all icons there are.
  moduleNameMapper: {
    "^lodash-es$": "lodash",
    "^@fluentui/react-icons$": "<rootDir>/test/support/icons.cjs",
  },
  // Packages that are published as ES modules only, and so must be transformed before Jest can load them.
  transformIgnorePatterns: [
    "/node_modules/(?!(@visx|d3-[a-z]+|internmap|delaunator|robust-predicates|@borgar|numfmt|lodash-es|nanoid|rbush|kdbush|quickselect)/)",
  ],
};

/**
 * The integration tests of the add-in, of which those go through the clients by themselves that name them. Saved
 * workbooks are compared, and calculated by LibreOffice, with one client: what is saved does not depend on it.
 */
const integration = readdirSync(join(__dirname, "test/workbook"), { recursive: true })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".test.ts"))
  .filter((file) => !/^((faults|saved)\/|(platforms|libreOffice)\.test)/.test(file))
  .sort();

/**
 * The same with another of Microsoft's clients: all of them in the long run, else about a tenth of the files.
 * @param first which of them the tenth begins with.
 */
const integrationWith = (platform, first) => ({
  ...everything,
  displayName: platform,
  testMatch: integration
    .filter((_, index) => isLong || index % 10 === first)
    .map((file) => `<rootDir>/test/workbook/${file}`),
  globals: { HOST_PLATFORM: platform },
});

/** A person's ways through the page that `npm start` shows, in a real browser. */
const journeys = {
  ...everything,
  displayName: "journeys",
  roots: ["<rootDir>/test/journeys"],
  testMatch: ["**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", ...(isLong ? [] : ["\\.long\\."])],
  globalSetup: "<rootDir>/test/journeys/support/setup.mjs",
  globalTeardown: "<rootDir>/test/journeys/support/teardown.mjs",
};

module.exports = {
  projects: [everything, integrationWith("win32", 2), integrationWith("mac", 3), journeys],
  maxWorkers: 2,
  // Nothing is timed: this is a guard, for a machine with much else to do.
  testTimeout: isLong ? 900_000 : 120_000,
  // A worker that has run hundreds of clients is started anew before its memory slows it down.
  workerIdleMemoryLimit: "1GB",
};
