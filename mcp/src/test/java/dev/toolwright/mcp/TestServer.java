package dev.toolwright.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** An MCP server whose tools are ways to behave; over standard input and output when it is run, over HTTP in {@link TestHttp}. */
final class TestServer {

    static final JsonMapper JSON = new JsonMapper();

    private static final String PICTURE = "iVBORw0KGgo=";

    private final List<String> tools = new CopyOnWriteArrayList<>(List.of(
            "echo", "sum", "fail", "picture", "environment", "hang", "cancelled", "crash", "child", "learn", "odd", "refuse"));
    private final List<String> cancelled = new CopyOnWriteArrayList<>();
    private final boolean endless;

    /** @param endless whether it lists its tools for ever */
    TestServer(boolean endless) {
        this.endless = endless;
    }

    public static void main(String[] arguments) throws IOException {
        TestServer server = new TestServer(List.of(arguments).contains("endless"));
        System.out.println("starting, with words that are no message");
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            server.answer(JSON.readTree(line), TestServer::print).ifPresent(TestServer::print);
        }
    }

    private static synchronized void print(ObjectNode message) {
        System.out.println(message);
    }

    /** @param tell sends other messages before the answer */
    Optional<ObjectNode> answer(JsonNode message, Consumer<ObjectNode> tell) throws IOException {
        JsonNode parameters = message.path("params");
        return switch (message.path("method").asText()) {
            case "initialize" -> Optional.of(result(message, initialized(parameters)));
            case "tools/list" -> Optional.of(result(message, page(parameters.path("cursor").asText())));
            case "tools/call" -> call(message, parameters.path("name").asText(), parameters.path("arguments"), tell);
            case "notifications/cancelled" -> {
                cancelled.add(parameters.path("reason").asText());
                yield Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private static ObjectNode initialized(JsonNode parameters) {
        ObjectNode result = JSON.createObjectNode().put("protocolVersion", parameters.path("protocolVersion").asText());
        result.putObject("capabilities").putObject("tools").put("listChanged", true);
        result.putObject("serverInfo").put("name", "test server").put("version", "1");
        return result;
    }

    /** Five tools a page. */
    private ObjectNode page(String cursor) {
        int from = cursor.isEmpty() ? 0 : Integer.parseInt(cursor);
        ObjectNode page = JSON.createObjectNode();
        ArrayNode listed = page.putArray("tools");
        for (String tool : tools.subList(from, Math.min(from + 5, tools.size()))) {
            ObjectNode described = listed.addObject().put("name", tool).put("description", "Does " + tool + ".");
            described.putObject("inputSchema").put("type", "object");
            described.putObject("annotations").put("readOnlyHint", tool.equals("echo"));
        }
        if (endless || from + 5 < tools.size()) {
            page.put("nextCursor", endless ? "0" : String.valueOf(from + 5));
        }
        return page;
    }

    private Optional<ObjectNode> call(JsonNode request, String tool, JsonNode arguments, Consumer<ObjectNode> tell)
            throws IOException {
        return switch (tool) {
            case "echo" -> Optional.of(text(request, arguments.toString()));
            case "sum" -> {
                ObjectNode result = JSON.createObjectNode();
                result.putObject("structuredContent").set("sum", arguments.path("a"));
                result.putArray("content").addObject().put("type", "text").put("text", "the same in words");
                yield Optional.of(result(request, result));
            }
            case "fail" -> {
                ObjectNode answer = text(request, "the oven is cold");
                ((ObjectNode) answer.path("result")).put("isError", true);
                yield Optional.of(answer);
            }
            case "picture" -> {
                ObjectNode result = JSON.createObjectNode();
                ArrayNode content = result.putArray("content");
                content.addObject().put("type", "text").put("text", "look");
                content.addObject().put("type", "image").put("mimeType", "image/png").put("data", PICTURE);
                content.addObject().put("type", "hologram").put("data", "?");
                yield Optional.of(result(request, result));
            }
            case "environment" -> Optional.of(text(request, System.getenv().toString()));
            case "hang" -> Optional.empty();
            case "cancelled" -> Optional.of(text(request, cancelled.toString()));
            case "crash" -> {
                System.err.println("\u001b[31mthe flour\u001b[0m is gone, said " + System.getenv("TEST_SECRET"));
                System.exit(3);
                yield Optional.empty();
            }
            case "child" -> Optional.of(text(request, String.valueOf(new ProcessBuilder("sleep", "1000").start().pid())));
            case "learn" -> {
                tools.add("learnt" + tools.size());
                tell.accept(JSON.createObjectNode().put("jsonrpc", "2.0").put("method", "notifications/tools/list_changed"));
                yield Optional.of(text(request, "learnt"));
            }
            case "odd" -> Optional.of(result(request, JSON.createObjectNode().put("content", 7)));
            default -> Optional.of(error(request, "no such tool \u001b[31m" + tool));
        };
    }

    private static ObjectNode text(JsonNode request, String text) {
        ObjectNode result = JSON.createObjectNode();
        result.putArray("content").addObject().put("type", "text").put("text", text);
        return result(request, result);
    }

    private static ObjectNode result(JsonNode request, ObjectNode result) {
        ObjectNode answer = JSON.createObjectNode().put("jsonrpc", "2.0");
        answer.set("id", request.get("id"));
        answer.set("result", result);
        return answer;
    }

    private static ObjectNode error(JsonNode request, String message) {
        ObjectNode answer = JSON.createObjectNode().put("jsonrpc", "2.0");
        answer.set("id", request.get("id"));
        answer.putObject("error").put("code", -32602).put("message", message);
        return answer;
    }

    /** The command that runs it. */
    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx64m",
                "-cp", System.getProperty("java.class.path"), TestServer.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
