package dev.toolwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test its {@link Shell}. The built-in APIs are imported once for all tests; each gets a copy of the catalogue, and
 * shares the unpacked embedding model.
 */
public final class ShellExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(ShellExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Shell.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Scratch template = context.getRoot().getStore(NAMESPACE)
                .computeIfAbsent("template", key -> template(), Scratch.class);
        Scratch scratch = Scratch.make();
        context.getStore(NAMESPACE).put(parameter.getIndex(), scratch);
        Path home = scratch.folder().resolve("home");
        copy(template.folder().resolve("home/catalog"), home.resolve("catalog"));
        copy(template.folder().resolve("home/hub"), home.resolve("hub"));
        link(home.resolve("embedding"), template.folder().resolve("home/embedding"));
        return new Shell(work(scratch), home);
    }

    private static Scratch template() {
        Scratch scratch = Scratch.make();
        Shell.Result result = new Shell(work(scratch), scratch.folder().resolve("home")).run("catalog", "stats");
        assertThat(result.status()).as(result.err()).isZero();
        return scratch;
    }

    private static Path work(Scratch scratch) {
        try {
            return Files.createDirectories(scratch.folder().resolve("work"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void link(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A temporary folder, deleted when JUnit lets go of it. */
    private record Scratch(Path folder) implements AutoCloseable {

        static Scratch make() {
            try {
                return new Scratch(Files.createTempDirectory("toolwright-cli").toRealPath());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            List<Path> all;
            try (Stream<Path> walk = Files.walk(folder)) {
                all = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : all) {
                Files.deleteIfExists(path);
            }
        }
    }
}
