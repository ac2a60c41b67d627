package dev.toolwright.catalog.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.operation.Body;
import dev.toolwright.operation.MadeOperation;
import dev.toolwright.operation.Operation;
import dev.toolwright.operation.Parameter;
import dev.toolwright.operation.Reach;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.operation.SecurityScheme;
import dev.toolwright.operation.ToolServerOperation;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class EntryCodecTest {

    private final EntryCodec codec = new EntryCodec();

    @RepeatedTest(50)
    void read_ofWhatWasWritten_isEqual(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        Provider provider = new Provider(text(random), text(random), text(random), text(random));
        Origin origin = new Origin(
                URI.create("file:/a/" + random.nextInt()), text(random), text(random), Instant.ofEpochMilli(random.nextInt()), "x 1");
        CatalogEntry entry = new CatalogEntry(
                new Tool(text(random), text(random), new JsonText("{\"type\":\"object\"}"), provider),
                operation(random), text(random), origin);
        ProviderEntry holder = new ProviderEntry(provider, origin, random.nextInt(99), text(random), text(random));

        assertThat(codec.readEntry(codec.write(entry))).isEqualTo(entry);
        assertThat(codec.readProviderEntry(codec.write(holder))).isEqualTo(holder);
    }

    private static Operation operation(Random random) {
        if (random.nextInt(4) == 0) {
            return new MadeOperation(text(random), random.nextInt(9));
        }
        if (random.nextInt(4) == 0) {
            return new ToolServerOperation(text(random), text(random), text(random));
        }
        List<Parameter> parameters = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new Parameter(text(random), text(random), pick(random, Parameter.Location.values()),
                        pick(random, Parameter.Style.values()), random.nextBoolean(), random.nextBoolean(), text(random)))
                .toList();
        List<List<SecurityScheme>> security = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> IntStream.range(0, random.nextInt(3))
                        .mapToObj(j -> new SecurityScheme(text(random), pick(random, SecurityScheme.Kind.values()), text(random)))
                        .toList())
                .toList();
        return new RestOperation("GET", URI.create("https://h.example/" + random.nextInt()), "/" + text(random), parameters,
                random.nextBoolean() ? Optional.empty() : Optional.of(new Body(text(random), random.nextBoolean())),
                security, pick(random, Reach.values())).withChanges(random.nextBoolean());
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(9), 0, 6)
                .mapToObj(i -> List.of("a", "\"", "\\", "\u0000", "é", "\uD83D\uDE00").get(i))
                .reduce("", String::concat);
    }
}
