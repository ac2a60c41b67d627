package dev.toolwright.benchmarks.load.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.management.ManagementFactory;

/**
 * What is answered: a chain of so many calls, one a reply, and then the end. How far a chain has come is seen by the calls
 * that stand in the request, so nothing is kept between requests. Who offers {@code Finish} gets it called at the end, others a
 * text. For one thread.
 */
final class Answers {

    private static final byte[] RESULT = "\"tool_call_id\"".getBytes(UTF_8);
    private static final byte[] NAME = "\"name\"".getBytes(UTF_8);
    private static final byte[] FINISH = "\"Finish\"".getBytes(UTF_8);
    private static final byte[] QUOTE = {'"'};
    private static final byte[] TOOLS = "\"tools\"".getBytes(UTF_8);
    private static final String ANSWER =
            "{\\\"return_type\\\":\\\"give_answer\\\",\\\"final_answer\\\":\\\"A loaf costs 12.50 EUR.\\\"}";
    private static final byte[] FOUND = ok("{\"error\":\"\",\"response\":{\"title\":\"Stockfish loaf\",\"price\":12.5,"
            + "\"currency\":\"EUR\",\"in_stock\":true,\"tags\":[\"bread\",\"rye\",\"weekend\"],\"text\":\""
            + "A loaf like another. ".repeat(10) + "\"}}");
    private static final byte[] MISSING =
            "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(UTF_8);

    private static final byte[] STATS = "GET /stats ".getBytes(UTF_8);

    private final int steps;
    private long replies;
    private long results;

    /** @param steps calls in a chain */
    Answers(int steps) {
        this.steps = steps;
    }

    byte[] answer(Request request) {
        if (request.isTool()) {
            results++;
            return FOUND;
        }
        if (request.isChat()) {
            replies++;
            return reply(request);
        }
        return Bytes.startsWith(request.buffer(), STATS) ? stats() : MISSING;
    }

    private byte[] reply(Request request) {
        int done = Bytes.count(request.buffer(), request.body(), request.end(), RESULT);
        if (done < steps) {
            return reply(request, done, "Step " + (done + 1) + ": look for it once more.", call(done, tool(request), arguments(done)));
        }
        boolean finishes = Bytes.indexOf(request.buffer(), request.body(), request.end(), FINISH) >= 0;
        return finishes
                ? reply(request, done, "That is it.", call(done, "Finish", ANSWER))
                : reply(request, done, "A loaf costs 12.50 EUR.", "");
    }

    private static byte[] reply(Request request, int done, String text, String call) {
        String calls = call.isEmpty() ? "" : ",\"tool_calls\":[" + call + "]";
        return ok("{\"id\":\"chatcmpl-" + done + "\",\"object\":\"chat.completion\",\"created\":1700000000,\"model\":\"scripted\","
                + "\"usage\":{\"prompt_tokens\":" + (request.end() - request.body()) / 4
                + ",\"completion_tokens\":24,\"total_tokens\":" + ((request.end() - request.body()) / 4 + 24)
                + "},\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"" + text + "\"" + calls
                + "},\"logprobs\":null,\"finish_reason\":\"" + (call.isEmpty() ? "stop" : "tool_calls") + "\"}]}");
    }

    /** No two are the same, or the search would see that nothing is gained. */
    private static String arguments(int done) {
        return "{\\\"query\\\":\\\"rye loaf " + done + "\\\",\\\"limit\\\":5}";
    }

    private static String call(int number, String tool, String arguments) {
        return "{\"id\":\"call_" + number + "\",\"type\":\"function\",\"function\":{\"name\":\"" + tool
                + "\",\"arguments\":\"" + arguments + "\"}}";
    }

    /** The first that is offered. */
    private static String tool(Request request) {
        byte[] text = request.buffer();
        int tools = Math.max(request.body(), Bytes.indexOf(text, request.body(), request.end(), TOOLS));
        int name = Bytes.indexOf(text, tools, request.end(), NAME) + NAME.length;
        int start = Bytes.indexOf(text, name, request.end(), QUOTE) + 1;
        int end = Math.max(start, Bytes.indexOf(text, start, request.end(), QUOTE));
        return new String(text, start, end - start, UTF_8);
    }

    private byte[] stats() {
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        return ok("{\"replies\":" + replies + ",\"results\":" + results + ",\"cpuNanos\":" + nanos + "}");
    }

    private static byte[] ok(String json) {
        byte[] body = json.getBytes(UTF_8);
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(UTF_8);
        byte[] answer = new byte[head.length + body.length];
        System.arraycopy(head, 0, answer, 0, head.length);
        System.arraycopy(body, 0, answer, head.length, body.length);
        return answer;
    }
}
