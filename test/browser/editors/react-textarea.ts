import { controlled } from "./controlled.tsx";

controlled("textarea");
