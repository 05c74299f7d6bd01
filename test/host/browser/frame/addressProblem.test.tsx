/** @jest-environment jsdom */
import { cleanup, render, screen } from "@testing-library/react";
import { addressProblem, ownAddress } from "../../../../host/browser/frame/addressProblem";
import { WrongAddress } from "../../../../host/browser/frame/WrongAddress";

afterEach(cleanup);

it.each([
  ["https://localhost:3443/", null],
  ["https://127.0.0.1:3443/page.html?lang=en", null],
  ["https://[::1]:3443/", null],
  ["http://localhost:3443/", "notHttps"],
  ["file:///home/ann/page.html", "notHttps"],
  ["https://ann-pc:3443/", "otherHost"],
  ["https://localhost.evil.example/", "otherHost"],
])("%s: %s", (address, problem) => {
  expect(addressProblem(new URL(address) as unknown as Location)).toBe(problem);
});

it.each([
  ["http://localhost:3443/page.html?lang=en", "https://localhost:3443/page.html?lang=en"],
  ["https://ann-pc:3443/", "https://localhost:3443/"],
  ["http://127.0.0.1/", "https://127.0.0.1/"],
  ["file:///home/ann/page.html", null],
])("from %s one is sent to %s", (address, own) => {
  expect(ownAddress(new URL(address))).toBe(own);
});

it("says what is wrong and where to go, in the page's language", () => {
  const location = new URL("http://localhost:3443/");
  render(<WrongAddress problem="notHttps" language="en" location={location} />);
  expect(screen.getByRole("alert").textContent).toContain("https");
  expect(screen.getByRole("link").getAttribute("href")).toBe("https://localhost:3443/");
});

it("says how to start where there is no address to go to", () => {
  const location = new URL("file:///home/ann/page.html");
  render(<WrongAddress problem="notHttps" language="da" location={location} />);
  expect(screen.queryByRole("link")).toBeNull();
  expect(screen.getByRole("alert").textContent).toContain("npm start");
});
