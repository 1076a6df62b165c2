import "../src/no-eval";
import { printAgainstZod } from "./against-zod";

// In a process of its own: a schema that was made before compiles itself all the same.
console.log("The same with zod as it runs in the pane, whose policy lets it compile nothing.\n");
printAgainstZod();
