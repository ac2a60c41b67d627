package dev.toolwright.benchmarks.toolserver;

import dev.toolwright.operation.ToolServerOperation;

/** The calls of the benchmark: many of each of some APIs of ToolBench's kind. */
final class LoadedCalls {

    static final int APIS = 100;

    private LoadedCalls() {}

    static ToolServerOperation operation(int call) {
        return new ToolServerOperation("Load", "load_tool", "api_" + call % APIS);
    }

    static String arguments(int call) {
        return "{\"query\": \"number " + call / APIS + "\"}";
    }

    /** A ToolBench file with all APIs. */
    static String document() {
        StringBuilder document = new StringBuilder("[");
        for (int api = 0; api < APIS; api++) {
            document.append(api == 0 ? "" : ",").append("""
                    {"category_name": "Load", "tool_name": "load_tool", "api_name": "api_%d", "api_description": "Finds something",
                     "required_parameters": [{"name": "query", "type": "STRING", "description": "", "default": ""}],
                     "optional_parameters": [], "method": "GET"}""".formatted(api));
        }
        return document.append("]").toString();
    }

    /** A request of the protocol. */
    static String request(int call) {
        ToolServerOperation operation = operation(call);
        return "{\"category\": \"" + operation.category() + "\", \"tool_name\": \"" + operation.toolName() + "\", \"api_name\": \""
                + operation.apiName() + "\", \"tool_input\": \"" + arguments(call).replace("\"", "\\\"")
                + "\", \"strip\": \"truncate\", \"toolbench_key\": \"\"}";
    }
}
