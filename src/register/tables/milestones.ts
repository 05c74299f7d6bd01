import { defineTable } from "./declaration";

/** What is to be done in each phase of the work. */
export const milestones = defineTable({
  name: "PRMilestones",
  sheet: "rollout",
  holds: "entries",
  isRequired: false,
  key: ["phase", "activity"],
  isKeyUnique: false,
  columns: {
    /** The phase. */
    phase: { type: "phase", widthPx: 110, enum: {} },
    /** What is to be done. */
    activity: { type: "text", widthPx: 260 },
    /** Who sees to it. */
    responsible: { type: "text", widthPx: 120 },
    /** By when. */
    deadline: { type: "date", widthPx: 80 },
    /** The day on which it was done; null while it is not. */
    done: { type: "date", widthPx: 80 },
  },
});
