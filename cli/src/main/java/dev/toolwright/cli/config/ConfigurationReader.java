package dev.toolwright.cli.config;

import dev.toolwright.cli.exit.CommandFailure;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds and reads {@code toolwright.yaml}. A key that is not known is an error: it would be a wish that nobody hears. */
public final class ConfigurationReader {

    private static final String NAME = "toolwright.yaml";

    private ConfigurationReader() {}

    /** The file that counts: the one asked for, else the one in the working folder, else the one in the home folder. */
    public static Optional<Path> find(@Nullable Path asked, Path folder, Path home) {
        if (asked != null) {
            Path file = folder.resolve(asked);
            if (!Files.isReadable(file)) {
                throw CommandFailure.usage("--config: cannot read " + asked);
            }
            return Optional.of(file);
        }
        return List.of(folder.resolve(NAME), home.resolve(NAME)).stream().filter(Files::isRegularFile).findFirst();
    }

    public static ConfigurationFile read(Path file) {
        try {
            String text = Files.readString(file);
            return text.isBlank() ? ConfigurationFile.empty() : mapper().readValue(text, ConfigurationFile.class);
        } catch (UnrecognizedPropertyException e) {
            throw problem(file, e, "does not know '" + e.getPropertyName() + "'; known here: " + e.getKnownPropertyIds());
        } catch (MismatchedInputException e) {
            throw problem(file, e, "'" + path(e) + "' has the wrong form");
        } catch (JsonProcessingException e) {
            throw problem(file, e, "is not YAML: " + e.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IOException e) {
            throw CommandFailure.failed("cannot read " + file + ": " + e.getMessage());
        }
    }

    private static YAMLMapper mapper() {
        return YAMLMapper.builder()
                .addModule(new Jdk8Module())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    private static CommandFailure problem(Path file, JsonProcessingException e, String what) {
        JsonLocation place = e.getLocation();
        String line = place == null ? "" : ", line " + place.getLineNr();
        return CommandFailure.failed(file + line + ": " + what);
    }

    private static String path(MismatchedInputException e) {
        return String.join(
                ".",
                e.getPath().stream()
                        .map(part -> part.getFieldName() == null ? Integer.toString(part.getIndex()) : part.getFieldName())
                        .toList());
    }
}
