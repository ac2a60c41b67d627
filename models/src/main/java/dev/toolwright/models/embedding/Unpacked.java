package dev.toolwright.models.embedding;

import ai.onnxruntime.OrtEnvironment;
import dev.toolwright.store.AtomicFile;
import dev.toolwright.store.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A folder in which what lies compressed in jars is unpacked once and stays. Left to itself ONNX Runtime unpacks its native
 * library (23 MB) at every start, and the weights (34 MB) cost a third of a second to unpack.
 */
record Unpacked(Path folder) {

    private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

    /** To be called before ONNX Runtime is first used. Where it can't unpack, the runtime does it in its own way. */
    void library() {
        String platform = platform();
        String version = OrtEnvironment.class.getPackage().getImplementationVersion();
        Path own = folder.resolve("onnxruntime-" + version + "-" + platform);
        boolean complete = LIBRARIES.stream().map(System::mapLibraryName).allMatch(file -> file(
                        "/ai/onnxruntime/native/" + platform + "/" + file, own.resolve(file))
                .isPresent());
        if (complete) {
            System.setProperty("onnxruntime.native.path", own.toAbsolutePath().toString());
        }
    }

    /** A resource as a file of the same name, which is taken to be the same content; empty if it can't be made. */
    Optional<Path> file(String resource) {
        return file("/" + resource, folder.resolve(resource));
    }

    private static Optional<Path> file(String resource, Path path) {
        AtomicFile file = AtomicFile.at(path);
        if (file.exists()) {
            return Optional.of(path);
        }
        try (@Nullable InputStream content = OrtEnvironment.class.getResourceAsStream(resource)) {
            if (content == null) {
                return Optional.empty();
            }
            file.write(content::transferTo);
            return Optional.of(path);
        } catch (StoreException unwritable) {
            System.getLogger(Unpacked.class.getName()).log(Level.DEBUG, "unpacking at each start", unwritable);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the embedding model cannot be read: " + e.getMessage(), e);
        }
    }

    /** As the folders in its jar are named. */
    private static String platform() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        return (system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux")
                + (processor.equals("aarch64") || processor.equals("arm64") ? "-aarch64" : "-x64");
    }
}
