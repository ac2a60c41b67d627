package dev.toolwright.toolmaker.family;

import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Message;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.chat.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Plays every role for the questions of the families, from the prompts alone. Each reply counts one token in, one out and one
 * micro-dollar; calls are counted by what was asked for.
 */
public final class FamilyModel implements ChatModel {

    private static final Pattern QUESTION = Pattern.compile("(?m)^Question: (.+)$");
    private static final String OTHER = "I can't say. Answer: 42";

    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private UnaryOperator<String> function = code -> code;
    private BiFunction<String, Long, String> answer = (right, seed) -> right;
    private volatile Runnable before = () -> {};
    private boolean dispatching = true;

    /** Spoils the functions that it writes. */
    public FamilyModel withFunction(UnaryOperator<String> change) {
        function = change;
        return this;
    }

    /** Spoils the answers that it gives itself; the number is the request's seed, 0 if it has none. */
    public FamilyModel withAnswer(BiFunction<String, Long, String> change) {
        answer = change;
        return this;
    }

    /** Says that every question is of an unknown kind. */
    public FamilyModel withoutDispatching() {
        dispatching = false;
        return this;
    }

    /** Is called before each reply. */
    public FamilyModel before(Runnable action) {
        before = action;
        return this;
    }

    /** How often each thing was asked for: answer, snippet, dispatch, propose, verify, wrap, compile. */
    public Map<String, Integer> asked() {
        return Map.copyOf(asked);
    }

    public int calls() {
        return asked.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String id() {
        return "test:families";
    }

    @Override
    public Reply ask(ChatRequest request, Instant deadline) {
        before.run();
        String prompt = lastPrompt(request);
        return Reply.text(reply(prompt, request), Usage.modelCall(1, 0, 1, 1));
    }

    private String reply(String prompt, ChatRequest request) {
        if (prompt.contains("Reply with one word and nothing else")) {
            return count("dispatch", dispatching ? dispatch(prompt) : "unknown");
        }
        if (prompt.contains("The module above is loaded")) {
            return count("snippet", snippet(prompt));
        }
        if (prompt.contains("after the word \"Answer:\"")) {
            return count("answer", own(prompt, request.options().seed().orElse(0)));
        }
        Family family = questions(firstPrompt(request)).stream().flatMap(question -> Family.of(question).stream()).findFirst().orElseThrow();
        List<String> questions = questions(prompt).stream().filter(question -> Family.of(question).isPresent()).toList();
        if (prompt.contains("Write a Python function")) {
            return count("propose", block(function.apply(family.function())));
        }
        if (prompt.contains("Write tests of")) {
            return count("verify", block(questions.stream()
                    .map(question -> family.snippet(question) + "assert ans == '" + Family.answer(question).orElseThrow() + "'\n")
                    .collect(Collectors.joining("\n"))));
        }
        if (prompt.contains("Now write down the function")) {
            return count("wrap", block(function.apply(family.function())) + questions.stream()
                    .map(question -> "\nQuestion: " + question + "\nSolution:\n" + block(family.snippet(question)))
                    .collect(Collectors.joining()));
        }
        if (prompt.contains("answered without any model")) {
            return count("compile", block(family.compiled()));
        }
        return count("other", "I don't know how to do better.");
    }

    private String count(String what, String reply) {
        asked.merge(what, 1, Integer::sum);
        return reply;
    }

    private String own(String prompt, long seed) {
        String question = prompt.substring(0, prompt.indexOf("\n\nThink step by step"));
        return Family.answer(question).map(right -> "Let me see.\nAnswer: " + answer.apply(right, seed)).orElse(OTHER);
    }

    private static String snippet(String prompt) {
        String question = questions(prompt).getLast();
        return Family.of(question).map(family -> block(family.snippet(question))).orElse("I can't.");
    }

    private static String dispatch(String prompt) {
        List<String> questions = questions(prompt);
        List<String> names = Pattern.compile("(?m)^Name: (\\S+)$").matcher(prompt).results().map(found -> found.group(1)).toList();
        Optional<Family> wanted = Family.of(questions.getLast());
        for (int i = 0; i < names.size(); i++) {
            if (wanted.isPresent() && Family.of(questions.get(i)).equals(wanted)) {
                return names.get(i) + ".";
            }
        }
        return "unknown";
    }

    private static List<String> questions(String prompt) {
        return QUESTION.matcher(prompt).results().map(found -> found.group(1)).toList();
    }

    private static String block(String code) {
        return "```python\n" + code + "```\n";
    }

    private static String lastPrompt(ChatRequest request) {
        return request.conversation().last().map(message -> ((UserMessage) message).text()).orElseThrow();
    }

    private static String firstPrompt(ChatRequest request) {
        Message first = request.conversation().messages().getFirst();
        return ((UserMessage) first).text();
    }
}
