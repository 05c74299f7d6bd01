#!/usr/bin/env node
/* The command line as it is installed: the sources are TypeScript, and tsx runs them as they are. */
require("tsx/cjs");
require("./main.ts");
