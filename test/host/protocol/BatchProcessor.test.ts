import { noEngine } from "../../../host/engine/Engine";
import { located } from "../../../host/protocol/ActionFailure";
import { BatchProcessor, changesWorkbook } from "../../../host/protocol/BatchProcessor";
import { declare, type Declaration, type WireValue } from "../../../host/protocol/declare";
import { Session } from "../../../host/protocol/Session";
import {
  ActionType,
  PathType,
  type ActionInfo,
  type RequestBody,
} from "../../../host/protocol/wire";
import { HostWorkbook } from "../../../host/workbook/HostWorkbook";

/** A tree of nodes: the smallest object model with every kind of member. */
class Node {
  readonly declaration: Declaration<never> = declaration;
  label = "";
  received: readonly unknown[] = [];
  readonly children: Node[] = [];
}

const declaration = declare<Node>({
  name: "Node",
  tracked: true,
  absent: ["colour"],
  scalars: {
    Label: { get: ({ label }) => label, set: (node, value) => void (node.label = String(value)) },
    Size: { get: ({ children }) => children.length },
    Costly: { get: () => "costly", byDefault: false },
  },
  objects: { Children: (node) => new Nodes(node), First: (node) => node.children[0]! },
  methods: {
    Take: (node, args) => void (node.received = args),
    AddChild: (node) => {
      const child = new Node();
      node.children.push(child);
      return child;
    },
    Break: () => {
      throw new TypeError("a fault of the host");
    },
  },
});

class Nodes {
  readonly declaration: Declaration<never> = nodesDeclaration;
  constructor(readonly parent: Node) {}
}

const nodesDeclaration = declare<Nodes>({
  name: "NodeCollection",
  absent: ["order"],
  scalars: { Count: { get: ({ parent }) => parent.children.length } },
  items: ({ parent }) => parent.children,
});

const ROOT = { Id: 1, ObjectPathType: PathType.GlobalRoot, Name: "" };

function action(type: number, more: Partial<ActionInfo> = {}): ActionInfo {
  return { Id: 100, ActionType: type, Name: "", ObjectPathId: 1, ...more };
}

function setup() {
  const root = new Node();
  const session = new Session({
    workbook: HostWorkbook.empty(),
    engine: noEngine,
    locale: "en-US",
    now: () => new Date(0),
  });
  const processor = new BatchProcessor(session, root);
  const run = (actions: ActionInfo[], paths: RequestBody["ObjectPaths"] = {}) =>
    processor.run({ Actions: actions, ObjectPaths: { 1: ROOT, ...paths } });
  return { root, session, run };
}

async function query(
  root: Node,
  run: ReturnType<typeof setup>["run"],
  ...Select: string[]
): Promise<WireValue> {
  root.label = "root";
  const { Results } = await run([
    action(ActionType.Query, { QueryInfo: Select.length ? { Select } : {} }),
  ]);
  return Results[0]?.Value as WireValue;
}

describe("a load", () => {
  test.each<[string[], WireValue]>([
    [[], { Label: "root", Size: 1 }],
    [["*"], { Label: "root", Size: 1 }],
    [["label"], { Label: "root" }],
    [["label", "costly"], { Label: "root", Costly: "costly" }],
    [["first/label"], { First: { Label: "child" } }],
    [["first.label", "size"], { First: { Label: "child" }, Size: 1 }],
    [["children/label"], { Children: { _Items: [{ Label: "child" }] } }],
    [["children/items/label"], { Children: { _Items: [{ Label: "child" }] } }],
    [["children/count"], { Children: { Count: 1 } }],
    [["children"], { Children: { Count: 1, _Items: [{ Label: "child", Size: 0 }] } }],
    [["$none"], {}],
    [["noPropertiesNeeded"], {}],
    [["noPropertiesNeeded", "label"], { Label: "root" }],
    [["nothing/of/this", "label"], { Label: "root" }],
    [["first/noPropertiesNeeded"], { First: {} }],
    [["children/noPropertiesNeeded"], { Children: { _Items: [{}] } }],
    [["children/items/noPropertiesNeeded"], { Children: { _Items: [{}] } }],
  ])("of %j gives just that", async (select, expected) => {
    const { root, run } = setup();
    const child = new Node();
    child.label = "child";
    root.children.push(child);
    expect(await query(root, run, ...select)).toEqual(expected);
  });

  test.each([
    ["colour", "Node.colour"],
    ["label,Colour", "Node.colour"],
    ["colour/name", "Node.colour"],
    ["children/order", "NodeCollection.order"],
    ["children/items/colour", "Node.colour"],
  ])("of %s says what Excel has and this host has not", async (select, location) => {
    const { root, run } = setup();
    root.children.push(new Node());
    const { Error: error } = await run([
      action(ActionType.Query, { QueryInfo: { Select: select.split(",") } }),
    ]);
    expect(error).toMatchObject({
      Code: "ApiNotFound",
      Location: location,
      ActionIndex: 0,
      HttpStatusCode: 404,
    });
  });
});

describe("actions", () => {
  const child = { Id: 2, ObjectPathType: PathType.Method, Name: "AddChild", ParentObjectPathId: 1 };

  test("a method that brings about an object runs once, however often its path is used", async () => {
    const { root, run } = setup();
    await run(
      [
        action(ActionType.Instantiate, { ObjectPathId: 2 }),
        action(ActionType.Query, { ObjectPathId: 2 }),
        action(ActionType.SetProperty, {
          ObjectPathId: 2,
          Name: "Label",
          ArgumentInfo: { Arguments: ["x"] },
        }),
      ],
      { 2: child }
    );
    expect(root.children.map((node) => node.label)).toEqual(["x"]);
  });

  test("objects come as arguments: alone, in lists and in records", async () => {
    const { root, run } = setup();
    await run(
      [
        action(ActionType.Method, {
          Name: "Take",
          ArgumentInfo: {
            Arguments: [2, [2, 2], { at: { _ObjectPathId: 2 }, plain: 2 }],
            ReferencedObjectPathIds: [2, [2, 0], 0],
          },
        }),
      ],
      { 2: child }
    );
    const [node] = root.children;
    expect(root.received).toEqual([node, [node, 2], { at: node, plain: 2 }]);
  });

  test("an update sets several properties, by their names in JavaScript", async () => {
    const { root, run } = setup();
    await run([action(ActionType.Update, { ObjectState: { label: "new" } })]);
    expect(root.label).toBe("new");
  });

  test("a property that can only be read refuses", async () => {
    const { run } = setup();
    const { Error: error } = await run([
      action(ActionType.SetProperty, { Name: "Size", ArgumentInfo: { Arguments: [1] } }),
    ]);
    expect(error).toMatchObject({ Code: "InvalidOperation", Location: "Node.size" });
  });

  test("traces are answered by their ids", async () => {
    const { run } = setup();
    const { TraceIds } = await run([action(ActionType.Trace, { Id: 7, ObjectPathId: 0 })]);
    expect(TraceIds).toEqual([7]);
  });

  test.each([ActionType.RecursiveQuery, ActionType.QueryAsJson, ActionType.EnsureUnchanged])(
    "of kind %i are not known",
    async (type) => {
      const { run } = setup();
      expect((await run([action(type)])).Error?.Code).toBe("ApiNotFound");
    }
  );

  test("a fault of the host comes out as one, with what it was and not where", async () => {
    const { run } = setup();
    const { Error: error } = await run([action(ActionType.Method, { Name: "Break" })]);
    expect(error?.Code).toBe("GeneralException");
    expect(error?.Message).toBe("There was an internal error in the host: a fault of the host");
  });

  test("a fault of the host is kept for whoever debugs it", async () => {
    const fault = new TypeError("a fault of the host");
    const failed = located("Node.break", () => Promise.reject(fault));
    await expect(failed).rejects.toMatchObject({ location: "Node.break", error: { cause: fault } });
  });

  test("a new object of a class that can be made alone is not known", async () => {
    const { run } = setup();
    const { Error: error } = await run([action(ActionType.Instantiate, { ObjectPathId: 2 })], {
      2: { Id: 2, ObjectPathType: PathType.NewObject, Name: "Microsoft.Excel.Thing" },
    });
    expect(error).toMatchObject({ Code: "ApiNotFound", Location: "Microsoft.Excel.Thing" });
  });
});

describe("references", () => {
  const paths = {
    2: { Id: 2, ObjectPathType: PathType.Method, Name: "AddChild", ParentObjectPathId: 1 },
  };

  async function instantiate(more: object, autoKeep: boolean) {
    const { root, session } = setup();
    const processor = new BatchProcessor(session, root);
    const { Results } = await processor.run({
      AutoKeepReference: autoKeep,
      Actions: [action(ActionType.Instantiate, { ObjectPathId: 2 })],
      ObjectPaths: { 1: ROOT, 2: { ...paths[2], ...more } },
    });
    return Results[0]?.Value;
  }

  test("are kept by themselves only where the client asks for it, and never of an untracked object", async () => {
    expect(await instantiate({}, false)).toEqual({});
    expect(await instantiate({}, true)).toEqual({ _ReferenceId: "ref-1" });
    expect(await instantiate({ D: true }, true)).toEqual({});
  });

  test("lead to the same object in the next request, until they are released", async () => {
    const { root, session, run } = setup();
    await run([action(ActionType.Method, { ObjectPathId: 2, Name: "_KeepReference" })], paths);
    const byReference = { 3: { Id: 3, ObjectPathType: PathType.ReferenceId, Name: "ref-1" } };
    const set = action(ActionType.SetProperty, {
      ObjectPathId: 3,
      Name: "Label",
      ArgumentInfo: { Arguments: ["kept"] },
    });
    expect((await run([set], byReference)).Error).toBeUndefined();
    expect(root.children[0]?.label).toBe("kept");
    await run([
      action(ActionType.Method, {
        Name: "_RemoveReference",
        ArgumentInfo: { Arguments: ["ref-1"] },
      }),
    ]);
    expect(session.references.count).toBe(0);
    expect((await run([set], byReference)).Error?.Code).toBe("ItemNotFound");
  });
});

describe("what counts as a change", () => {
  const method = (name: string) => ({
    2: { Id: 2, ObjectPathType: PathType.Method, Name: name, ParentObjectPathId: 1 },
  });

  test.each<[string, ActionInfo, RequestBody["ObjectPaths"], boolean]>([
    ["setting a property", action(ActionType.SetProperty), {}, true],
    ["calling a method", action(ActionType.Method, { Name: "Delete" }), {}, true],
    ["calling a getter", action(ActionType.Method, { Name: "GetCount" }), {}, false],
    ["keeping a reference", action(ActionType.Method, { Name: "_KeepReference" }), {}, false],
    ["adding an object", action(ActionType.Instantiate, { ObjectPathId: 2 }), method("Add"), true],
    [
      "getting an object",
      action(ActionType.Instantiate, { ObjectPathId: 2 }),
      method("GetRange"),
      false,
    ],
    ["loading", action(ActionType.Query), {}, false],
    ["tracing", action(ActionType.Trace), {}, false],
  ])("%s: %#", (_what, each, paths, expected) => {
    expect(changesWorkbook(each, paths)).toBe(expected);
  });
});
