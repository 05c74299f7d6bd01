import { faultSuite } from "./faultSuite";

faultSuite("web");
