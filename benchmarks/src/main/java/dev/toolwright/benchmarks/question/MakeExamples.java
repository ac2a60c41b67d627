package dev.toolwright.benchmarks.question;

import java.nio.file.Path;
import java.util.List;

/**
 * Draws the shipped examples again: {@code MakeExamples FOLDER [SEED]} writes a file a kind, and a stream of mixed questions
 * that shares no question with them. The same seed gives the same bytes.
 */
public final class MakeExamples {

    /** Questions of each kind: ten to make a tool from, the rest to measure it by. */
    public static final int COUNT = 60;

    /** Of the files as they are shipped. */
    public static final long SEED = 2311;

    private MakeExamples() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        write(folder, args.length > 1 ? Long.parseLong(args[1]) : SEED);
    }

    /** Writes all files into a folder, which is made if there is none. */
    static void write(Path folder, long seed) {
        for (QuestionKind kind : QuestionKinds.ALL) {
            ExampleFile.write(folder.resolve(kind.name() + ".jsonl"), QuestionKinds.draw(kind, COUNT, seed));
        }
        List<MixedStream.Sorted> stream = MixedStream.draw(seed + 1);
        ExampleFile.writeQuestions(
                folder.resolve("stream.jsonl"), stream.stream().map(MixedStream.Sorted::question).toList());
    }
}
