package dev.toolwright.solver.rules;

import dev.toolwright.json.PythonText;
import dev.toolwright.tool.ArgumentChecker.Fault;
import java.util.List;
import java.util.stream.Collectors;

/** The texts by which the search itself answers a call: to {@code Finish}, to a name that is no tool's, to arguments
 * that do not fit. */
public enum Wording {
    /** JSON objects, as tools give them, that say what to do next. */
    PLAIN {
        @Override
        public String unknownTool(String name, List<String> nearest) {
            String names = nearest.isEmpty() ? "" : " The nearest names are: " + String.join(", ", nearest) + ".";
            return error("There is no function named " + name + "." + names
                    + " Call one of the functions offered, by its full name.");
        }

        @Override
        public String answered() {
            return "{\"error\": \"\", \"response\": \"The answer is taken.\"}";
        }

        @Override
        public String gaveUp() {
            return "{\"error\": \"\", \"response\": \"This path is given up.\"}";
        }

        @Override
        public String missingReturnType() {
            return error("Finish takes a JSON object with return_type: give_answer or give_up_and_restart.");
        }

        @Override
        public String unknownReturnType() {
            return error("return_type is neither give_answer nor give_up_and_restart.");
        }

        @Override
        public String missingAnswer() {
            return error("give_answer takes the answer too, as final_answer.");
        }
    },
    /** Facts of ToolBench's protocol, which appear in its trees character by character. */
    TOOLBENCH {
        @Override
        public String unknownTool(String name, List<String> nearest) {
            return error("No such function name: " + name);
        }

        @Override
        public String answered() {
            return "{\"response\":\"successfully giving the final answer.\"}";
        }

        @Override
        public String gaveUp() {
            return "{\"response\":\"chose to give up and restart\"}";
        }

        @Override
        public String missingReturnType() {
            return "{error:\"must have \"return_type\"\"}";
        }

        @Override
        public String unknownReturnType() {
            return "{error:\"\"return_type\" is not a valid choice\"}";
        }

        @Override
        public String missingAnswer() {
            return "{error:\"must have \"final_answer\"\"}";
        }
    };

    /** @param nearest real names that are most like it, nearest first */
    public abstract String unknownTool(String name, List<String> nearest);

    /** @param faults at least one */
    public String badArguments(String tool, List<Fault> faults) {
        return error(faults.stream()
                .map(fault -> (fault.at().isEmpty() ? "" : "at " + fault.at() + ": ") + fault.message()
                        + " (schema: " + (fault.rule().isEmpty() ? "/" : fault.rule()) + ")")
                .collect(Collectors.joining("; ", "The arguments of " + tool + " do not fit, so it was not called: ", ".")));
    }

    /**
     * What was mended about a call's arguments, together with what came back: in an object as a member of its own, so that it
     * stays JSON; anything else becomes the member {@code response}.
     */
    public String repaired(List<String> repairs, String observation) {
        if (repairs.isEmpty()) {
            return observation;
        }
        String notes = "{\"arguments_repaired\": "
                + repairs.stream().map(PythonText::quote).collect(Collectors.joining(", ", "[", "]"));
        if (observation.startsWith("{") && observation.endsWith("}")) {
            String members = observation.substring(1).stripLeading();
            return notes + (members.equals("}") ? "" : ", ") + members;
        }
        boolean list = observation.startsWith("[") && observation.endsWith("]");
        return notes + ", \"response\": " + (list ? observation : PythonText.quote(observation)) + "}";
    }

    public abstract String answered();

    public abstract String gaveUp();

    public abstract String missingReturnType();

    public abstract String unknownReturnType();

    public abstract String missingAnswer();

    private static String error(String message) {
        return "{\"error\": " + PythonText.quote(message) + ", \"response\": \"\"}";
    }
}
