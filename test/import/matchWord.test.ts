import { matchWord } from "../../src/import/map/matchWord";

const among = [
  { code: "BIP06", names: ["Samarbejdsevner", "Samarbejde"] },
  { code: "BIP07", names: ["Støtte fra netværk", "Netværk"] },
  { code: "citizen", names: ["Borger", "Citizen"] },
  { code: "T1", names: ["Trivsel"] },
  { code: "T2", names: ["Trivsel"] },
];

it.each([
  ["BIP06", "BIP06"],
  ["bip 06", "BIP06"],
  ["Samarbejdsevner", "BIP06"],
  ["støtte fra netværk.", "BIP07"],
  // The ring written as a mark of its own, as files from a Mac have it.
  ["Netvær\u006B", "BIP07"],
  ["BORGER", "citizen"],
])("%p is %p", (word, code) => {
  expect(matchWord(word, among)).toBe(code);
});

it.each(["", " - ", "Samarb", "Trivsel", "Helbred"])("%p is nothing, or not one thing", (word) => {
  expect(matchWord(word, among)).toBeNull();
});
