import type { ComponentChildren, JSX } from "preact";

type Props = Omit<JSX.IntrinsicElements["button"], "class"> & {
  /** `main`: the one thing to do here. `quiet`: the way past it. */
  look?: "main" | "plain" | "quiet";
  /** Something is being done: the button keeps its place and focus but does nothing. */
  busy?: boolean;
  children: ComponentChildren;
};

/** A button. At most one per card or dialog has the look `main`. */
export function Button({ look = "plain", busy = false, onClick, children, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      class={look === "plain" ? "button" : `button ${look}`}
      // Not `disabled`: that would drop the focus of someone who works by keyboard.
      aria-disabled={busy ? "true" : undefined}
      onClick={busy ? undefined : onClick}
    >
      {children}
    </button>
  );
}
