import { contentSecurityPolicy, OFFICE_HOSTS } from "../../host/server/responseHeaders";
import { page } from "./markdown";

it.each(["docs/hosting.md", "docs/hosting.da.md"])(
  "%s gives the policy that the server here sends, with Microsoft's hosts",
  (path) => {
    expect(page(path)).toContain(
      `Content-Security-Policy: ${contentSecurityPolicy("pane", OFFICE_HOSTS)}\n`
    );
  }
);
