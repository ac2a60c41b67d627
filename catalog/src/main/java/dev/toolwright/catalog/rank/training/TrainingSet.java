package dev.toolwright.catalog.rank.training;

import dev.toolwright.catalog.naming.Fingerprint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Instructions whose relevant tools are known.
 *
 * @param sha256 of the files that they were read from, one after the other by name
 * @param findings what was left out and why, a line each that names file and place
 */
public record TrainingSet(List<LabelledInstruction> instructions, String sha256, List<String> findings) {

    public TrainingSet {
        instructions = List.copyOf(instructions);
        findings = List.copyOf(findings);
    }

    /** As {@link #read(Path, Part)}, to learn from. */
    public static TrainingSet read(Path path) throws IOException {
        return read(path, Part.TRAIN);
    }

    /**
     * Reads a query file of ToolBench, a folder of them, or a folder in the format of its retriever ({@code corpus.tsv},
     * {@code train.query.txt}, {@code qrels.train.tsv}).
     *
     * @param part of a folder that has both; if it has one only, that is read
     * @throws IOException if there is nothing to be read; the message is one line that names the file
     */
    public static TrainingSet read(Path path, Part part) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString(), null, "there is no such file or folder");
        }
        boolean retrieval = Files.exists(path.resolve(RetrievalFolder.CORPUS));
        List<LabelledInstruction> instructions = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        RetrievalFolder folder = new RetrievalFolder(part, findings);
        List<Path> files = retrieval ? folder.files(path) : queryFiles(path);
        if (retrieval) {
            folder.read(path, instructions);
        } else {
            for (Path file : files) {
                new QueryFile(file, findings).read(instructions);
            }
        }
        return new TrainingSet(instructions, sha256(files), findings);
    }

    private static List<Path> queryFiles(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
            if (found.isEmpty()) {
                throw new IOException(path + ": holds neither query files (*.json) nor " + RetrievalFolder.CORPUS);
            }
            return found;
        }
    }

    private static String sha256(List<Path> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Path file : files) {
            bytes.write(Files.readAllBytes(file));
        }
        return Fingerprint.of(bytes.toByteArray());
    }
}
