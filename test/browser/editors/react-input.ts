import { controlled } from "./controlled.tsx";

controlled("input");
