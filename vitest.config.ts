import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";
import { LongestFirst } from "./test/longest-first.ts";

/**
 * `unit`: everything that needs no browser. `browser`: the built extension and add-in in real Chromium and Firefox, after
 * that, three files at a time: each has browsers of its own, and mostly waits for them.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [WxtVitest()],
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/browser/**", "**/node_modules/**"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/build.ts"],
          sequence: { groupOrder: 1 },
          maxWorkers: 3,
          testTimeout: 90_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
