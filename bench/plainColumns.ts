import type { Register, TablePlace } from "../src/register/Register";
import { SCORE_KEY_COLUMNS } from "./x";
