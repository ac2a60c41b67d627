package dev.toolwright.models.embedding;

import ai.onnxruntime.OrtEnvironment;
import dev.toolwright.store.AtomicFile;
import dev.toolwright.store.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks ONNX Runtime's native library once into a folder that stays. Left to itself it unpacks 23 MB into a new temporary
 * folder at every start, and leaves the folder behind.
 */
final class NativeLibrary {

    private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

    private NativeLibrary() {}

    /** To be called before ONNX Runtime is first used. Where it can't unpack, the runtime does it in its own way. */
    static void unpackInto(Path folder) {
        String platform = platform();
        Path own = folder.resolve(
                "onnxruntime-" + OrtEnvironment.class.getPackage().getImplementationVersion() + "-" + platform);
        try {
            for (String library : LIBRARIES) {
                String file = System.mapLibraryName(library);
                if (!unpack("/ai/onnxruntime/native/" + platform + "/" + file, AtomicFile.at(own.resolve(file)))) {
                    return;
                }
            }
            System.setProperty("onnxruntime.native.path", own.toAbsolutePath().toString());
        } catch (StoreException unwritable) {
            System.getLogger(NativeLibrary.class.getName())
                    .log(System.Logger.Level.DEBUG, "unpacking the native library at each start", unwritable);
        }
    }

    private static boolean unpack(String resource, AtomicFile file) {
        if (file.exists()) {
            return true;
        }
        try (@Nullable InputStream library = OrtEnvironment.class.getResourceAsStream(resource)) {
            if (library == null) {
                return false;
            }
            file.write(library::transferTo);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("the embedding model's library cannot be read: " + e.getMessage(), e);
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
