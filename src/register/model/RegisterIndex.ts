import { columnOf } from "../tables/entries";
import { columnsReferringTo, tableOf } from "../tables/tables";
import { IndicatorHistory } from "./IndicatorHistory";
import { foldCode, groupByCode, sameCode } from "./keys";
import type { CodeKey } from "./keys";
import type { Citizen, DateSerial, Indicator, Register, TargetGroup } from "./Register";
import { ScoreRows } from "./ScoreRows";
import { isOver, stayCovering, staysByCitizen, type Stay } from "./Stay";

/**
 * A register to look things up in by their codes, however a code is written: made once a register, each part when it is
 * asked for. Of what stands there twice the upper one counts.
 */
export class RegisterIndex {
  private citizenIndex: ReadonlyMap<CodeKey, readonly [Citizen, ...Citizen[]]> | null = null;
  private citizenRows: ReadonlyMap<number, Citizen> | null = null;
  private named: ReadonlySet<CodeKey> | null = null;
  private groupIndex: ReadonlyMap<CodeKey, TargetGroup> | null = null;
  private scoreIndex: ReadonlyMap<CodeKey, ScoreRows> | null = null;
  private stayIndex: ReadonlyMap<CodeKey, readonly Stay[]> | null = null;
  private groupStays: ReadonlyMap<CodeKey, readonly Stay[]> | null = null;
  private historyIndex: ReadonlyMap<CodeKey, ReadonlyMap<CodeKey, IndicatorHistory>> | null = null;

  private constructor(private readonly register: Register) {}

  /** The one of a register. */
  static of(register: Register): RegisterIndex {
    let index = made.get(register);
    if (!index) {
      index = new RegisterIndex(register);
      made.set(register, index);
    }
    return index;
  }

  /** The citizen with a code, the upper one of two; null when nobody on the list has it. */
  citizen(code: string): Citizen | null {
    return this.citizensByCode.get(foldCode(code))?.[0] ?? null;
  }

  /** Everybody on the list with a code: several where it is there more than once. */
  citizensWith(code: string): readonly Citizen[] {
    return this.citizensByCode.get(foldCode(code)) ?? [];
  }

  /** The list of citizens by code, in the order in which the codes first appear. */
  get citizensByCode(): ReadonlyMap<CodeKey, readonly [Citizen, ...Citizen[]]> {
    this.citizenIndex ??= groupByCode(this.register.citizens, ({ code }) => code);
    return this.citizenIndex;
  }

  /** The citizen in a row of the list's table, from 0; null where nobody stands there. */
  citizenInRow(row: number): Citizen | null {
    const { citizens, places } = this.register;
    this.citizenRows ??= new Map(
      citizens.map((citizen, entry) => [places.citizens?.rows?.[entry] ?? entry, citizen])
    );
    return this.citizenRows.get(row) ?? null;
  }

  /** Whether rows of a table that refers to the list of citizens name one. */
  isNamed(citizen: string): boolean {
    this.named ??= namedElsewhere(this.register);
    return this.named.has(foldCode(citizen));
  }

  /** Every stay by citizen: the main one first, then in the order of their rows. */
  get staysByCitizen(): ReadonlyMap<CodeKey, readonly Stay[]> {
    this.stayIndex ??= staysByCitizen(this.register);
    return this.stayIndex;
  }

  /**
   * The stays of a citizen, the main one first; empty when there are none.
   * @param group Only those in this target group.
   */
  stays(citizen: string, group?: string): readonly Stay[] {
    const stays = this.staysByCitizen.get(foldCode(citizen)) ?? [];
    return group === undefined ? stays : stays.filter((stay) => sameCode(stay.group, group));
  }

  /** The stays in a target group, open and ended, by citizen; empty when there are none. */
  staysIn(group: string): readonly Stay[] {
    this.groupStays ??= groupByCode([...this.staysByCitizen.values()].flat(), ({ group }) => group);
    return this.groupStays.get(foldCode(group)) ?? [];
  }

  /** The stays of a citizen that are not over on a day, the main one first; those that begin later are among them. */
  staysFrom(citizen: string, day: DateSerial): readonly Stay[] {
    return this.stays(citizen).filter((stay) => !isOver(stay, day));
  }

  /**
   * The target group that a citizen is in on a day: that of the main stay, or where it is over of the first that is
   * not. "" for who is in none.
   */
  homeGroup(citizen: string, day: DateSerial): string {
    const [going] = this.staysFrom(citizen, day);
    return going?.group ?? this.citizen(citizen)?.group ?? "";
  }

  /**
   * The stay that a citizen's answers in a target group are about on a day: the one that covers it, else the one there
   * that is not over, else the one that ended last. Null for who has none there.
   */
  stayAbout(citizen: string, group: string, day: DateSerial): Stay | null {
    const stays = this.stays(citizen, group);
    const latest = [...stays].sort((a, b) => (a.to ?? Infinity) - (b.to ?? Infinity) || 0).at(-1);
    return stayCovering(stays, day) ?? stays.find((stay) => !isOver(stay, day)) ?? latest ?? null;
  }

  /** The stay of a citizen in a target group that an answer of a day belongs to; null when none covers the day. */
  stayOn(citizen: string, group: string, day: DateSerial): Stay | null {
    return stayCovering(this.stays(citizen, group), day);
  }

  /** The target group with a code; null when there is none. */
  group(code: string): TargetGroup | null {
    this.groupIndex ??= firstByCode(this.register.targetGroups, (group) => group.code);
    return this.groupIndex.get(foldCode(code)) ?? null;
  }

  /** The rows of a target group's score sheet; null when it has none. */
  scores(group: string): ScoreRows | null {
    this.scoreIndex ??= firstByCode(
      this.register.scoreTables.map((table) => ScoreRows.of(table)),
      ({ table }) => table.group
    );
    return this.scoreIndex.get(foldCode(group)) ?? null;
  }

  /** Every version of an indicator of a target group; null when the group has no such code. */
  history(group: string, code: string): IndicatorHistory | null {
    return this.historiesByCode(group).get(foldCode(code)) ?? null;
  }

  /** The indicators of a target group, in the order in which their codes first appear on the sheet. */
  histories(group: string): IndicatorHistory[] {
    return [...this.historiesByCode(group).values()];
  }

  /** The same, those that are scored on a date or later first and in number order. */
  historiesCurrentFirst(group: string, date: DateSerial): IndicatorHistory[] {
    const histories = this.histories(group);
    return [
      ...inNumberOrder(histories.filter((history) => history.isScoredFrom(date))),
      ...histories.filter((history) => !history.isScoredFrom(date)),
    ];
  }

  /** `histories` by code. */
  historiesByCode(group: string): ReadonlyMap<CodeKey, IndicatorHistory> {
    this.historyIndex ??= historiesByGroup(this.register.indicators);
    return this.historyIndex.get(foldCode(group)) ?? NONE;
  }

  /** What is asked in a target group on a date: the versions that are valid then, in number order. */
  indicatorsOn(group: string, date: DateSerial): Indicator[] {
    return byNumber(this.histories(group).flatMap((history) => history.on(date) ?? []));
  }

  /** The indicators of a target group that are scored on a date or later, in number order, each as it is on the date. */
  indicatorsFrom(group: string, date: DateSerial): Indicator[] {
    const scored = this.histories(group).filter((history) => history.isScoredFrom(date));
    return byNumber(scored.map((history) => history.for(date)));
  }
}

const made = new WeakMap<Register, RegisterIndex>();
const NONE: ReadonlyMap<CodeKey, IndicatorHistory> = new Map();

/** Indicators by the numbers of their newest versions; those without one last, in the order that they have. */
export function inNumberOrder(histories: readonly IndicatorHistory[]): IndicatorHistory[] {
  return [...histories].sort((a, b) => compareNumbers(a.newest, b.newest));
}

function byNumber(indicators: readonly Indicator[]): Indicator[] {
  return [...indicators].sort(compareNumbers);
}

function compareNumbers(a: Indicator, b: Indicator): number {
  // Infinity less Infinity is no number, and no order.
  return (a.number ?? Infinity) - (b.number ?? Infinity) || 0;
}

function namedElsewhere(register: Register): ReadonlySet<CodeKey> {
  const codes = columnsReferringTo("citizens").flatMap(({ table, column }) =>
    columnOf(tableOf(table), column, register[table])
  );
  return new Set(codes.map((code) => foldCode(String(code ?? ""))));
}

function firstByCode<Value>(
  values: readonly Value[],
  codeOf: (value: Value) => string
): ReadonlyMap<CodeKey, Value> {
  const found = new Map<CodeKey, Value>();
  for (const value of values) {
    const key = foldCode(codeOf(value));
    if (!found.has(key)) found.set(key, value);
  }
  return found;
}

function historiesByGroup(
  indicators: readonly Indicator[]
): ReadonlyMap<CodeKey, ReadonlyMap<CodeKey, IndicatorHistory>> {
  const groups = new Map<CodeKey, Map<CodeKey, [Indicator, ...Indicator[]]>>();
  for (const indicator of indicators) {
    const group = foldCode(indicator.group);
    const codes = groups.get(group) ?? new Map<CodeKey, [Indicator, ...Indicator[]]>();
    groups.set(group, codes);
    const key = foldCode(indicator.code);
    const known = codes.get(key);
    if (known) known.push(indicator);
    else codes.set(key, [indicator]);
  }
  return new Map(
    [...groups].map(([group, codes]) => [
      group,
      new Map(
        [...codes].map(([code, versions]) => {
          versions.sort((a, b) => a.version - b.version);
          return [code, new IndicatorHistory(versions)] as const;
        })
      ),
    ])
  );
}
