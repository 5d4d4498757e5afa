import { useState } from "preact/hooks";
import { Button } from "./Button.tsx";

interface Props {
  text: string;
  label: string;
  copied: string;
  failed: string;
  look?: "main" | "plain";
}

/** Copies a text, and says whether that worked. */
export function CopyButton({ text, label, copied, failed, look = "plain" }: Props) {
  const [said, setSaid] = useState("");
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(copied),
      () => setSaid(failed),
    );
  return (
    <>
      <Button look={look} onClick={copy}>
        {label}
      </Button>
      <span class="small soft" role="status">
        {said}
      </span>
    </>
  );
}
