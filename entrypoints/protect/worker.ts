import { carryOut, type Job } from "../../src/protect/job.ts";
import type { Ports, Subtle } from "../../src/protect/ports.ts";
import type { Protected } from "../../src/protect/protect.ts";
import { asJpeg } from "./pictures.ts";

/** What the worker says: how far it is, and then how it ended. */
export type Report = { progress: number } | { results: Protected[] } | { failed: string };

const ports: Ports = {
  random: (count: number) => crypto.getRandomValues(new Uint8Array(count)),
  subtle: crypto.subtle as unknown as Subtle,
};

const say = (report: Report, moved: Transferable[] = []) => self.postMessage(report, { transfer: moved });

self.addEventListener("message", ({ data }: MessageEvent<Job>) => {
  let last = 0;
  const carry = async () => {
    const files = await Promise.all(data.files.map(asJpeg));
    return carryOut({ ...data, files }, ports, (progress) => {
      if (progress - last < 0.01) return;
      last = progress;
      say({ progress });
    });
  };
  carry().then(
    (results) =>
      say(
        { results },
        results.map(({ bytes }) => bytes.buffer as ArrayBuffer),
      ),
    (error: unknown) => say({ failed: String(error) }),
  );
});
