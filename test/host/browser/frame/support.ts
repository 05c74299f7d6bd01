import type { FrameIdentity } from "../../../../host/browser/frame/frameIdentity";

/** A frame in a page at https://localhost, as the real ones are. */
export const IDENTITY: FrameIdentity = {
  conversationId: "conversation",
  appId: "progressionsregister",
  locale: "da-DK",
  origin: "https://localhost",
};

/** A message of the page's to the frame, as far as the tests look at it. */
export interface Sent {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _errorCode: number;
  readonly _responseType: number;
  readonly _data: unknown;
}
