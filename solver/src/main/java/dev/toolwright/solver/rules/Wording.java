package dev.toolwright.solver.rules;

import dev.toolwright.json.PythonText;

/** The texts by which the search itself answers a call: to {@code Finish}, or to a name that is no tool's. */
public enum Wording {
    /** JSON objects, as tools give them, that say what to do next. */
    PLAIN {
        @Override
        public String unknownTool(String name) {
            return error("There is no function named " + name + ". Call one of the functions offered, by its full name.");
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
        public String unknownTool(String name) {
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

    public abstract String unknownTool(String name);

    public abstract String answered();

    public abstract String gaveUp();

    public abstract String missingReturnType();

    public abstract String unknownReturnType();

    public abstract String missingAnswer();

    private static String error(String message) {
        return "{\"error\": " + PythonText.quote(message) + ", \"response\": \"\"}";
    }
}
