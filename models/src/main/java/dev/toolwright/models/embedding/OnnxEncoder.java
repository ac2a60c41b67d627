package dev.toolwright.models.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A BERT encoder in ONNX form: the vector of a text is that of its first token, made length 1. One run uses the thread
 * that asks and no other; runs beside each other are safe.
 */
final class OnnxEncoder implements AutoCloseable {

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces wordPieces;
    private final int dimensions;

    private OnnxEncoder(OrtEnvironment environment, OrtSession session, WordPieces wordPieces, int dimensions) {
        this.environment = environment;
        this.session = session;
        this.wordPieces = wordPieces;
        this.dimensions = dimensions;
    }

    /**
     * @param weights, tokenizer names of resources on the class path
     * @param folder where what must be unpacked stays
     */
    static OnnxEncoder load(
            String weights, String tokenizer, int maxTokens, int dimensions, Optional<Unpacked> folder) {
        folder.ifPresent(Unpacked::library);
        Optional<Path> file = folder.flatMap(unpacked -> unpacked.file(weights));
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream vocabulary = resource(tokenizer)) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            WordPieces wordPieces = new WordPieces(Vocabulary.read(vocabulary), maxTokens);
            OrtSession session = file.isPresent()
                    ? environment.createSession(file.get().toString(), options)
                    : environment.createSession(bytes(weights), options);
            return new OnnxEncoder(environment, session, wordPieces, dimensions);
        } catch (IOException e) {
            throw new UncheckedIOException("the embedding model cannot be read: " + e.getMessage(), e);
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model cannot be started: " + e.getMessage(), e);
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream stream = resource(name)) {
            return stream.readAllBytes();
        }
    }

    private static InputStream resource(String name) throws IOException {
        @Nullable InputStream stream = OnnxEncoder.class.getResourceAsStream("/" + name);
        if (stream == null) {
            throw new IOException(name + " is not on the class path");
        }
        return stream;
    }

    float[] encode(String text) {
        long[] tokens = wordPieces.encode(text);
        long[] ones = new long[tokens.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor ids = tensor(tokens);
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[tokens.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return firstVector((OnnxTensor) result.get(0));
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model failed: " + e.getMessage(), e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private float[] firstVector(OnnxTensor output) {
        FloatBuffer values = output.getFloatBuffer();
        float[] vector = new float[dimensions];
        values.get(vector);
        double squares = 0;
        for (float value : vector) {
            squares += value * value;
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model cannot be closed: " + e.getMessage(), e);
        }
    }
}
