/**
 * What a formula asks for turned out, while it was evaluated, to be nothing that this engine can do right: the cell
 * keeps the value that it has, and Excel is asked.
 */
export class NotCalculable extends Error {}
