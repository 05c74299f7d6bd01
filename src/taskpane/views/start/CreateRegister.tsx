import {
  Button,
  Checkbox,
  Field,
  Input,
  Link,
  makeStyles,
  Radio,
  RadioGroup,
  Spinner,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { createRegister } from "../../../actions/createRegister";
import { workbookTexts } from "../../../locales/workbook";
import { KNOWN_RESPONDENTS, type KnownRespondent } from "../../../register/model/Register";
import type { Template } from "../../../register/model/Template";
import { proposedChoice } from "../../../register/plans/templateRegister";
import { usePlanErrors } from "../../components/errors/usePlanErrors";
import { templateParts } from "../../parts/templateParts";
import { usePane } from "../../PaneContext";
import { useAction } from "../../useAction";
import { proposeCode } from "./proposeCode";
import { indicatorWords, TemplateContents } from "./TemplateContents";

const FIELDS = ["groupName", "groupCode", "endGoal", "interval", "respondents"] as const;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "12px" },
  description: { margin: "0", color: tokens.colorNeutralForeground2 },
  checks: { display: "flex", flexDirection: "column" },
  narrow: { maxWidth: "140px" },
});

/** What is typed into the form; null for a code that nobody has typed, which then follows the name. */
interface Typed {
  readonly name: string;
  readonly code: string | null;
  readonly endGoal: string;
  readonly interval: string;
  readonly respondents: readonly string[];
}

/** Milliseconds until it is seen that a template is being fetched. */
const MOMENT_MS = 300;

/** Makes a register of a template in a workbook that has none. The first template is fetched before anything is shown. */
export function CreateRegister() {
  const { actions, texts } = usePane();
  const { fetch } = actions;
  const first = templateParts[0]!.part;
  const [template, setTemplate] = useState(first.loaded);
  useEffect(() => {
    void fetch(first).then(setTemplate);
  }, [first, fetch]);
  if (template !== null) return <CreateForm first={template} />;
  return (
    <Spinner delay={MOMENT_MS} size="small" label={texts.shell.fetching} labelPosition="below" />
  );
}

/** The form, with what the first template proposes. */
function CreateForm({ first }: { readonly first: Template }) {
  const styles = useStyles();
  const { actions, language, show, texts } = usePane();
  const words = texts.start.create;
  const [template, setTemplate] = useState(first);
  const proposal = proposedChoice(template, language);
  const [typed, setTyped] = useState<Typed>(() => ({
    name: proposal.name,
    code: null,
    endGoal: proposal.endGoal,
    interval: proposal.intervalDays === null ? "" : String(proposal.intervalDays),
    respondents: proposal.respondents,
  }));
  const errors = usePlanErrors(FIELDS);
  const offered = useAction(createRegister);

  const change = (part: Partial<Typed>): void => setTyped((before) => ({ ...before, ...part }));
  // The template's own name has the template's own code.
  const isOwnName = typed.name === proposal.name;
  const code = typed.code ?? (isOwnName ? proposal.code : proposeCode(typed.name));

  const submit = (): void => {
    const interval = typed.interval.trim();
    const plan = createRegister.plan(
      template,
      {
        ...proposal,
        code: code.trim(),
        name: typed.name.trim(),
        endGoal: typed.endGoal.trim(),
        intervalDays: interval === "" ? null : Number(interval),
        respondents: typed.respondents,
      },
      language
    );
    if (!errors.accepts(plan)) return;
    const { respondents } = plan.summary;
    const indicators = indicatorWords(template, words);
    const done = offered.words.done(typed.name.trim(), indicators, respondents);
    void offered.apply(plan.edits, done);
  };

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {errors.summary}
      <Field label={words.template}>
        <RadioGroup
          value={template.id}
          onChange={(_, { value }) => {
            const chosen = templateParts.find(({ id }) => id === value);
            if (!chosen) return;
            void actions.fetch(chosen.part).then((fetched) => {
              if (fetched !== null) setTemplate(fetched);
            });
          }}
        >
          {templateParts.map(({ id, title }) => (
            <Radio key={id} value={id} label={title[language]} />
          ))}
        </RadioGroup>
      </Field>
      <TemplateContents template={template} />
      <Field label={words.name} hint={words.nameHint} required {...errors.field("groupName")}>
        <Input value={typed.name} onChange={(_, { value }) => change({ name: value })} />
      </Field>
      <Field label={words.code} hint={words.codeHint} required {...errors.field("groupCode")}>
        <Input
          className={styles.narrow}
          value={code}
          onChange={(_, { value }) => change({ code: value.toUpperCase() })}
        />
      </Field>
      <Field label={words.endGoal} {...errors.field("endGoal")}>
        <Textarea
          resize="vertical"
          value={typed.endGoal}
          onChange={(_, { value }) => change({ endGoal: value })}
        />
      </Field>
      <Field label={words.interval} hint={words.intervalHint} {...errors.field("interval")}>
        <Input
          className={styles.narrow}
          type="number"
          min={1}
          value={typed.interval}
          onChange={(_, { value }) => change({ interval: value })}
        />
      </Field>
      <Field
        label={words.respondents}
        hint={words.respondentsHint}
        {...errors.field("respondents")}
      >
        <div role="group" className={styles.checks}>
          {askedIn(template).map((respondent) => (
            <Checkbox
              key={respondent}
              label={workbookTexts[language].respondents[respondent]}
              checked={typed.respondents.includes(respondent)}
              onChange={(_, { checked }) =>
                change({
                  respondents: askedIn(template).filter((each) =>
                    each === respondent ? checked === true : typed.respondents.includes(each)
                  ),
                })
              }
            />
          ))}
        </div>
      </Field>
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={offered.isBusy}>
          {offered.words.button}
        </Button>
      </div>
      <p className={styles.description}>
        {words.hasFigures} <Link onClick={() => show("import")}>{words.importLink}</Link>
      </p>
    </form>
  );
}

/** The respondents that a template has a question for: only they can score by it. */
function askedIn({ indicators }: Template): KnownRespondent[] {
  return KNOWN_RESPONDENTS.filter((respondent) =>
    indicators.some(({ questions }) => questions[respondent] !== undefined)
  );
}
