/** Style sheets are imported for their effect only; webpack links them from the page. */
declare module "*.css";
