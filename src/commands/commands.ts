/**
 * The function file that the manifest names. Every ribbon button opens the pane, which Office does by itself;
 * the page only has to say that it is ready, or Office waits for it.
 */
void Office.onReady();
