import { faultSuite } from "./faultSuite";

faultSuite("win32");
