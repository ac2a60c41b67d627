package dev.toolwright.toolmaker.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Questions from a file or standard input, read as they are needed, one a line: JSON objects {@code {"question": …}}, with an
 * {@code "answer"} where somebody knows it ({@code input} and {@code target} are understood too); or plain text, if the first
 * line is no object. Blank lines are passed over. For one thread.
 */
public final class StreamFile implements Iterable<StreamQuestion> {

    /** Characters of a line: more fits into no prompt. */
    private static final int LONGEST = 50_000;

    private static final ObjectReader JSON =
            new ObjectMapper().readerFor(JsonNode.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Reader reader;
    private final String source;
    private int line;
    private @Nullable Boolean json;

    private StreamFile(Reader reader, String source) {
        this.reader = reader;
        this.source = source;
    }

    /**
     * Reads from here on. The iterator throws {@link StreamFileException} at a line that is no question.
     *
     * @param reader buffered; closed by whoever opened it
     * @param source what it is, for messages
     */
    public static StreamFile of(Reader reader, String source) {
        return new StreamFile(reader, source);
    }

    /** The questions that were not read yet. */
    @Override
    public Iterator<StreamQuestion> iterator() {
        return new Iterator<>() {
            private @Nullable StreamQuestion next;

            @Override
            public boolean hasNext() {
                next = next == null ? read() : next;
                return next != null;
            }

            @Override
            public StreamQuestion next() {
                StreamQuestion question = hasNext() ? next : null;
                if (question == null) {
                    throw new NoSuchElementException("there are no more questions in " + source);
                }
                next = null;
                return question;
            }
        };
    }

    private @Nullable StreamQuestion read() {
        for (String text = readLine(); text != null; text = readLine()) {
            if (!text.isBlank()) {
                if (json == null) {
                    json = text.stripLeading().startsWith("{");
                }
                return json ? question(text) : StreamQuestion.of(text.strip());
            }
        }
        return null;
    }

    private StreamQuestion question(String text) {
        JsonNode node;
        try {
            node = JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw problem("it is no JSON: " + malformed.getOriginalMessage().lines().findFirst().orElse(""));
        }
        JsonNode question = node.has("question") ? node.path("question") : node.path("input");
        JsonNode answer = node.has("answer") ? node.path("answer") : node.path("target");
        if (!question.isTextual() || question.textValue().isBlank()) {
            throw problem("\"question\" is missing, empty or no text");
        }
        boolean none = answer.isMissingNode() || answer.isNull();
        if (!none && (!answer.isTextual() && !answer.isNumber() || answer.asText().isBlank())) {
            throw problem("\"answer\" is empty, or neither a text nor a number");
        }
        return new StreamQuestion(question.textValue(), none ? Optional.empty() : Optional.of(answer.asText()));
    }

    private @Nullable String readLine() {
        try {
            StringBuilder text = new StringBuilder();
            int next = reader.read();
            if (next < 0) {
                return null;
            }
            line++;
            for (; next >= 0 && next != '\n'; next = reader.read()) {
                if (text.length() == LONGEST) {
                    throw problem("it is longer than " + LONGEST + " characters");
                }
                text.append((char) next);
            }
            return text.toString();
        } catch (IOException failure) {
            throw new UncheckedIOException("can't read " + source, failure);
        }
    }

    private StreamFileException problem(String what) {
        return new StreamFileException(source, line, what);
    }
}
