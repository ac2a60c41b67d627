package dev.toolwright.benchmarks.workbench;

import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.example.ExampleFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A kind's questions in a folder of them: {@code NAME.jsonl}, or {@code NAME.json} as BIG-bench has it. The first ten are for
 * making a tool, whether it is made from them or not, and do not count when it is measured.
 */
public record KindFile(String kind, Path path) {

    /** Questions that are for making. */
    public static final int FOR_MAKING = 10;

    /** Those of these names that a folder has, in the order of the names. */
    public static List<KindFile> in(Path folder, List<String> kinds) {
        return kinds.stream()
                .flatMap(kind -> Stream.of(kind + ".jsonl", kind + ".json")
                        .map(folder::resolve)
                        .filter(Files::isRegularFile)
                        .limit(1)
                        .map(path -> new KindFile(kind, path)))
                .toList();
    }

    public List<Example> forMaking() {
        List<Example> all = ExampleFile.read(path);
        return all.subList(0, Math.min(FOR_MAKING, all.size()));
    }

    public List<Example> forTesting() {
        List<Example> all = ExampleFile.read(path);
        return all.subList(Math.min(FOR_MAKING, all.size()), all.size());
    }
}
