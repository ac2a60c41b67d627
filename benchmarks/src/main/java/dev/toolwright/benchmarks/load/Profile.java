package dev.toolwright.benchmarks.load;

import dev.toolwright.benchmarks.workbench.Arguments;
import dev.toolwright.benchmarks.workbench.Script;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the processor time of a flight recording went, by package: each sample counts for the innermost of our packages on
 * its stack, so what a library or the kernel does counts for who called it.
 */
public final class Profile {

    private static final String SAMPLE = "jdk.CPUTimeSample";
    private static final String OURS = "dev.toolwright.";
    private static final double WORTH_TELLING = 0.5;

    private Profile() {}

    public static void main(String[] words) throws InterruptedException {
        Script.main("profile", () -> run(Path.of(Arguments.parse(words, Set.of(), 1).places().getFirst())));
    }

    private static void run(Path recording) {
        Map<String, Integer> samples = new HashMap<>();
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (event.getEventType().getName().equals(SAMPLE)) {
                    samples.merge(owner(event), 1, Integer::sum);
                }
            }
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(recording + " is no flight recording: " + unreadable.getMessage(), unreadable);
        }
        int all = samples.values().stream().mapToInt(Integer::intValue).sum();
        samples.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .filter(entry -> 100.0 * entry.getValue() / all >= WORTH_TELLING)
                .forEach(entry -> System.out.println(
                        String.format(Locale.ROOT, "%5.1f %% %s", 100.0 * entry.getValue() / all, entry.getKey())));
    }

    private static String owner(RecordedEvent event) {
        List<RecordedFrame> frames = event.getStackTrace() == null ? List.of() : event.getStackTrace().getFrames();
        return frames.stream()
                .map(frame -> frame.getMethod().getType().getName())
                .filter(name -> name.startsWith(OURS))
                .findFirst()
                .map(name -> name.substring(OURS.length(), Math.max(OURS.length(), name.lastIndexOf('.'))))
                .orElse("the JVM: virtual threads, compiler, garbage");
    }
}
