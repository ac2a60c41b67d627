package dev.toolwright.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A working folder and a home of its own, in which commands are given as a person would. */
public final class Shell {

    /** What a command said and how it ended. */
    public record Result(int status, String out, String err) {

        private static final JsonMapper JSON = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();

        /** Standard output as the one document that it has to be. */
        public JsonNode json() {
            return parse(out);
        }

        /** Standard output as the documents that its lines have to be. */
        public List<JsonNode> lines() {
            return out.lines().map(Result::parse).toList();
        }

        public List<String> errors() {
            return err.lines().toList();
        }

        private static JsonNode parse(String text) {
            try {
                return JSON.readTree(text);
            } catch (JsonProcessingException e) {
                throw new AssertionError("not one JSON document: " + text, e);
            }
        }
    }

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    Shell(Path folder, Path home) {
        this.folder = folder;
        environment.put("TOOLWRIGHT_HOME", home.toString());
    }

    /** Sets an environment variable. */
    public Shell with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    public Map<String, String> environment() {
        return environment;
    }

    public Path path(String name) {
        return folder.resolve(name);
    }

    public Path home() {
        return Path.of(environment.getOrDefault("TOOLWRIGHT_HOME", ""));
    }

    /** Writes a file into the working folder, in UTF-8. */
    public Path write(String name, String content) {
        return write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Path write(String name, byte[] content) {
        try {
            Files.createDirectories(path(name).getParent());
            return Files.write(path(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs one command in this process, its output not going to a terminal. */
    public Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(stream(out), stream(err), false, false, 100);
        Optional<Path> recordings = Optional.of(path("recordings"));
        int status = Main.run(new Surroundings(terminal, environment, folder, Clock.systemUTC(), recordings), arguments);
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
