package dev.toolwright.gateway.snapshot.bundle;

import dev.toolwright.gateway.snapshot.bundle.BundleManifest.FileEntry;
import dev.toolwright.gateway.snapshot.canonical.Sha256;
import dev.toolwright.store.AtomicFile;
import dev.toolwright.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares a bundle with its digests, byte for byte, and finds the place where it differs. */
final class BundleCheck {

    private final Path folder;

    BundleCheck(Path folder) {
        this.folder = folder;
    }

    /** @throws BundleDamagedException if the folder is not what was released */
    BundleManifest manifest() {
        refuseOtherFiles();
        Path file = folder.resolve(BundleFiles.MANIFEST);
        byte[] bytes = AtomicFile.at(file).readBytes();
        String name = Sha256.hex(bytes);
        String digests = AtomicFile.at(folder.resolve(BundleFiles.DIGESTS)).read();
        if (!digests.lines().toList().contains(name + "  " + BundleFiles.MANIFEST)) {
            throw new BundleDamagedException(
                    file, "its SHA-256 is " + name + ", which " + BundleFiles.DIGESTS + " does not say");
        }
        BundleManifest manifest = BundleManifest.parse(AtomicFile.at(file).read(), file);
        if (!manifest.files().keySet().equals(Set.copyOf(BundleFiles.CONTENT))) {
            throw new BundleDamagedException(file, "it lists other files than " + BundleFiles.CONTENT);
        }
        compareDigests(manifest, name, digests);
        return manifest;
    }

    private void compareDigests(BundleManifest manifest, String name, String digests) {
        String expected = manifest.files().entrySet().stream()
                        .map(entry -> entry.getValue().sha256() + "  " + entry.getKey() + "\n")
                        .collect(Collectors.joining())
                + name + "  " + BundleFiles.MANIFEST + "\n";
        if (!digests.equals(expected)) {
            List<String> lines = digests.lines().toList();
            List<String> wanted = expected.lines().toList();
            int line = 0;
            while (line < wanted.size() && line < lines.size() && lines.get(line).equals(wanted.get(line))) {
                line++;
            }
            throw new BundleDamagedException(
                    folder.resolve(BundleFiles.DIGESTS), "line " + (line + 1) + " is not what the manifest says");
        }
    }

    /** @throws BundleDamagedException if it is not what the manifest says; names the line if one is damaged */
    void compare(String name, FileEntry entry, MappedLines lines) {
        MessageDigest digest = Sha256.digest();
        lines.digest(digest);
        if (HexFormat.of().formatHex(digest.digest()).equals(entry.sha256())) {
            return;
        }
        List<String> places = new ArrayList<>();
        lines.forEach((number, from, text) -> {
            if (!SealedLine.isSound(text)) {
                places.add("line " + number + " (from byte " + from + " on) is not what was released");
            }
            return places.isEmpty();
        });
        throw new BundleDamagedException(
                folder.resolve(name),
                places.isEmpty()
                        ? "whole lines are missing, more than there were, or moved: it has " + lines.size() + " bytes of " + entry.bytes()
                        : places.getFirst());
    }

    private void refuseOtherFiles() {
        try (Stream<Path> files = Files.list(folder)) {
            Optional<String> foreign = files.map(file -> file.getFileName().toString())
                    .filter(name -> !belongs(name))
                    .min(Comparator.naturalOrder());
            if (foreign.isPresent()) {
                throw new BundleDamagedException(folder.resolve(foreign.get()), "no bundle has such a file");
            }
        } catch (IOException failure) {
            throw new StoreException("can't read " + folder + ": " + StoreException.reason(folder, failure), folder, failure);
        }
        for (String name : List.of(BundleFiles.MANIFEST, BundleFiles.DIGESTS, BundleFiles.CAPTURES, BundleFiles.BODIES, BundleFiles.TOOLS)) {
            if (!Files.isRegularFile(folder.resolve(name))) {
                throw new BundleDamagedException(folder.resolve(name), "it is missing");
            }
        }
    }

    private static boolean belongs(String name) {
        return name.equals(BundleFiles.MANIFEST) || name.equals(BundleFiles.DIGESTS) || BundleFiles.CONTENT.contains(name);
    }
}
