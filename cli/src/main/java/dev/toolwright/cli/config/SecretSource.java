package dev.toolwright.cli.config;

import dev.toolwright.secret.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where secrets are kept: {@code env:NAME}, an environment variable, or {@code file:PATH}, a file of one line that nobody but
 * its owner can read or change.
 *
 * @param environment environment variables
 * @param folder that relative paths start from
 */
record SecretSource(Map<String, String> environment, Path folder) {

    private static final String ENVIRONMENT = "env:";
    private static final String FILE = "file:";
    private static final long MAX_BYTES = 64 * 1024;

    private static final Set<PosixFilePermission> OWNERS =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    /** @throws IllegalArgumentException in a line that names the source and never the secret */
    Secret secret(String source) {
        return Secret.of(text(source));
    }

    /** For what need not be secret, but is kept with it. */
    String text(String source) {
        if (source.startsWith(ENVIRONMENT)) {
            return variable(source.substring(ENVIRONMENT.length()).strip());
        }
        if (source.startsWith(FILE)) {
            return content(folder.resolve(source.substring(FILE.length()).strip()));
        }
        throw new IllegalArgumentException("write env:NAME, the name of the environment variable that holds the secret, or "
                + "file:PATH, a file that only its owner can read; secrets do not belong in this file");
    }

    private String variable(String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new IllegalArgumentException("the environment variable " + name + " is not set");
        }
        return value;
    }

    private static String content(Path file) {
        try {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            if (!OWNERS.containsAll(permissions)) {
                throw new IllegalArgumentException(file + " is open to others (" + PosixFilePermissions.toString(permissions)
                        + "); make it yours alone: chmod 600");
            }
            if (Files.size(file) > MAX_BYTES) {
                throw new IllegalArgumentException(file + " is too large to hold one secret");
            }
            return Files.readString(file).strip();
        } catch (UnsupportedOperationException noModes) {
            throw new IllegalArgumentException(file + ": this file system does not say who can read a file; use env:NAME");
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("cannot read " + file + ", which is to hold the secret");
        }
    }
}
