import { makeStyles, tokens } from "@fluentui/react-components";
import type { CreateTexts } from "../../../locales/pane/start";
import type { Template, TemplateIndicator } from "../../../register/model/Template";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  description: { margin: "4px 0 8px", color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", color: tokens.colorBrandForegroundLink, padding: "4px 0" },
  area: {
    margin: "12px 0 4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { margin: "8px 0 0" },
  steps: { margin: "2px 0 8px", paddingLeft: "24px", color: tokens.colorNeutralForeground2 },
  count: { margin: "2px 0 8px 24px", color: tokens.colorNeutralForeground2 },
});

/** What a template contains: its indicators by focus area, each with what its steps look like. */
export function TemplateContents({ template }: { readonly template: Template }) {
  const styles = useStyles();
  const { language, texts } = usePane();
  const areas = new Map<string, TemplateIndicator[]>();
  for (const indicator of template.indicators) {
    const area = indicator.focusArea[language];
    areas.set(area, [...(areas.get(area) ?? []), indicator]);
  }
  const { contents, about } = texts.start.create;
  return (
    <div>
      <details>
        <summary className={styles.summary}>{about}</summary>
        <p className={styles.description}>{template.description[language]}</p>
      </details>
      <details>
        <summary className={styles.summary}>
          {contents(indicatorWords(template, texts.start.create), areas.size)}
        </summary>
        {[...areas].map(([area, indicators]) => (
          <section key={area}>
            <h4 className={styles.area}>{area}</h4>
            {indicators.map((indicator) => (
              <Indicator key={indicator.code} indicator={indicator} />
            ))}
          </section>
        ))}
      </details>
    </div>
  );
}

/** How many indicators a template has: "11 indicators and 1 count". */
export function indicatorWords(
  { indicators }: Template,
  { indicators: words }: Pick<CreateTexts, "indicators">
): string {
  const scales = indicators.filter(({ type }) => type === "scale").length;
  return words(scales, indicators.length - scales);
}

function Indicator({ indicator }: { readonly indicator: TemplateIndicator }) {
  const styles = useStyles();
  const { language, texts } = usePane();
  const { name, descriptors, minimum, maximum } = indicator;
  return (
    <>
      <p className={styles.name}>{name[language]}</p>
      {descriptors.length === 0 ? (
        <p className={styles.count}>{texts.start.create.count(minimum, maximum)}</p>
      ) : (
        <ol className={styles.steps} start={minimum}>
          {descriptors.map((descriptor, step) => (
            <li key={step}>{descriptor[language]}</li>
          ))}
        </ol>
      )}
    </>
  );
}
