package dev.toolwright.toolmaker.prompt;

import dev.toolwright.store.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads templates. */
final class PromptFiles {

    private PromptFiles() {}

    static Map<Template, String> own() {
        Map<Template, String> texts = new EnumMap<>(Template.class);
        for (Template template : Template.values()) {
            texts.put(template, resource(template.file()));
        }
        return texts;
    }

    /** A misspelt file name would else leave our template in use, and nobody would know. */
    static Map<Template, String> in(Path folder) {
        Map<Template, String> texts = own();
        if (!Files.isDirectory(folder)) {
            throw new PromptException("there is no folder of prompts " + folder);
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.md")) {
            for (Path file : files) {
                Template template = Template.ofFile(file.getFileName().toString())
                        .orElseThrow(() -> new PromptException(file + " is none of the prompts: " + known()));
                texts.put(template, AtomicFile.at(file).read());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("can't list the folder of prompts " + folder, failure);
        }
        return texts;
    }

    private static String known() {
        return Arrays.stream(Template.values()).map(Template::file).collect(Collectors.joining(", "));
    }

    private static String resource(String file) {
        try (InputStream in = PromptFiles.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the prompt " + file + " out of the program", e);
        }
    }
}
