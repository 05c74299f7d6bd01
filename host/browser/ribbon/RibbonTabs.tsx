import { mergeClasses } from "@fluentui/react-components";
import { useRibbonStyles } from "./ribbonStyles";
import { useRovingFocus } from "./useRovingFocus";

/** The ribbon's tabs: a click or Enter brings one to the front. */
export function RibbonTabs({
  label,
  tabs,
  front,
  panelId,
  onFront,
}: {
  readonly label: string;
  readonly tabs: readonly { readonly id: string; readonly label: string }[];
  /** Id of the tab in front. */
  readonly front: string;
  /** Id of the element that shows it. */
  readonly panelId: string;
  readonly onFront: (id: string) => void;
}) {
  const styles = useRibbonStyles();
  const roving = useRovingFocus('[aria-selected="true"]');
  return (
    <div role="tablist" aria-label={label} className={styles.tabs} {...roving}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          aria-selected={tab.id === front}
          aria-controls={panelId}
          className={mergeClasses(styles.tab, tab.id === front && styles.tabInFront)}
          onClick={() => onFront(tab.id)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
