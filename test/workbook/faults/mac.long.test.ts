import { faultSuite } from "./faultSuite";

faultSuite("mac");
