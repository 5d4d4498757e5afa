import { useId } from "preact/hooks";

interface Props<T extends string> {
  legend: string;
  /** A heading says the same just above. */
  titled?: boolean;
  hint?: string;
  /** In the order they are shown. */
  options: readonly { value: T; label: string }[];
  chosen: readonly T[];
  /** More than one may be chosen. */
  many?: boolean;
  onChoose(chosen: T[]): void;
}

/** A question with a few answers. */
export function Choices<T extends string>({ legend, titled = false, hint, options, chosen, many = false, onChoose }: Props<T>) {
  const name = useId();
  const toggle = (value: T, on: boolean) =>
    onChoose(many ? options.map((option) => option.value).filter((one) => (one === value ? on : chosen.includes(one))) : [value]);
  return (
    <fieldset class="choices">
      <legend class={titled ? "unseen" : undefined}>{legend}</legend>
      {hint && <p class="small soft">{hint}</p>}
      <div class="options">
        {options.map(({ value, label }) => (
          <label class="tick" key={value}>
            <input
              type={many ? "checkbox" : "radio"}
              name={name}
              value={value}
              checked={chosen.includes(value)}
              onChange={({ currentTarget }) => toggle(value, currentTarget.checked)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What choices need beside the theme. */
export const choicesStyle = `
fieldset.choices { border: 0; margin: 0; padding: 0; min-width: 0; display: flex; flex-direction: column; gap: 6px; }
fieldset.choices > legend { padding: 0; margin-bottom: 4px; font-weight: 600; font-size: 14px; }
fieldset.choices.card { padding: 14px 16px; }
.options { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 330px), 1fr)); gap: 2px 24px; }
.tick { display: flex; gap: 10px; align-items: flex-start; cursor: pointer; padding: 3px 0; }
.tick > input { width: 18px; height: 18px; margin: 2px 0 0; flex: none; accent-color: var(--accent); }
.tick > span { display: flex; flex-direction: column; }
`;
