import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { WebSocket } from "ws";

/** A connection to Firefox over WebDriver BiDi: as much of it as the tests need. */
export class Bidi {
  private next = 1;
  private readonly waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  private readonly listeners: ((method: string, params: Record<string, unknown>) => void)[] = [];

  private constructor(
    private readonly socket: WebSocket,
    private readonly process: ChildProcess,
  ) {
    socket.on("message", (data) => {
      const message = JSON.parse(String(data)) as {
        id?: number;
        type: string;
        result?: unknown;
        error?: string;
        message?: string;
        method?: string;
        params?: Record<string, unknown>;
      };
      if (message.type === "event") {
        for (const listener of this.listeners) listener(message.method ?? "", message.params ?? {});
        return;
      }
      const call = this.waiting.get(message.id ?? 0);
      this.waiting.delete(message.id ?? 0);
      if (message.type === "error") call?.reject(new Error(`${message.error}: ${message.message}`));
      else call?.resolve(message.result as never);
    });
  }

  /** Starts Firefox on a profile and connects to it. */
  static async start(profile: string, program = "firefox-esr"): Promise<Bidi> {
    const args = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0", "--remote-allow-system-access"];
    const process = spawn(program, args, { env: { ...globalThis.process.env, HOME: profile }, stdio: ["ignore", "ignore", "pipe"] });
    const address = await new Promise<string>((resolve, reject) => {
      let said = "";
      process.stderr?.on("data", (chunk) => {
        said += String(chunk);
        const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
        if (found) resolve(found);
      });
      process.once("exit", () => reject(new Error(`Firefox did not start: ${said}`)));
    });
    const socket = new WebSocket(`${address}/session`);
    await once(socket, "open");
    const bidi = new Bidi(socket, process);
    await bidi.send("session.new", { capabilities: {} });
    return bidi;
  }

  send<T = unknown>(method: string, params: Record<string, unknown> = {}): Promise<T> {
    const id = this.next;
    this.next += 1;
    const answer = new Promise<T>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    this.socket.send(JSON.stringify({ id, method, params }));
    return answer;
  }

  on(listener: (method: string, params: Record<string, unknown>) => void): void {
    this.listeners.push(listener);
  }

  async close(): Promise<void> {
    const gone = once(this.process, "exit");
    await this.send("browser.close").catch(() => undefined);
    const slow = setTimeout(() => this.process.kill("SIGKILL"), 10_000);
    await gone;
    clearTimeout(slow);
    this.socket.close();
  }
}
