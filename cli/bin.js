#!/usr/bin/env node
/* The command line as it is installed: the sources are TypeScript, and tsx runs them as they are. */
const path = require("node:path");

// Else tsx looks for its settings where the user happens to stand.
process.env.TSX_TSCONFIG_PATH ??= path.join(__dirname, "..", "tsconfig.json");
void import("tsx").then(() => require("./main.ts"));
