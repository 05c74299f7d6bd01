/**
 * In place of Fluent UI's icons, which take two seconds to load in every test file that shows something: whatever is
 * asked for by a component's name is an empty picture. The journeys see the real ones, in a browser.
 */
const { createElement } = require("react");

const icons = new Map();

/** A picture, or what is around others: that shows what is in it. */
function icon(name) {
  const Icon = ({ children, "aria-label": label }) => {
    // As Fluent UI's own: without words it is for the eyes only.
    const words =
      label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
    return children ?? createElement("svg", { "data-icon": name, ...words });
  };
  Icon.displayName = name;
  return Icon;
}

const functions = {
  bundleIcon: (filled, regular) => regular,
  iconFilledClassName: "icon-filled",
  iconRegularClassName: "icon-regular",
};

module.exports = new Proxy(functions, {
  get(known, name) {
    if (name === "__esModule") return true;
    if (typeof name !== "string" || !/^[A-Z]/.test(name)) return known[name];
    if (!icons.has(name)) icons.set(name, icon(name));
    return icons.get(name);
  },
});
