package dev.toolwright.hub.people;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.util.List;
import java.util.stream.IntStream;
import net.datafaker.Faker;

/** Text without meaning. */
final class FillerText {

    private FillerText() {}

    static ApiOperation<Wish, Filler> operation() {
        return ApiOperation.get("/text", "fillerText", Wish.class, Filler.class, wish -> {
                    Faker faker = Origin.EN_US.faker(wish.seed(), 0);
                    List<String> paragraphs = IntStream.range(0, wish.paragraphs()).mapToObj(_ -> faker.lorem().paragraph(wish.sentences())).toList();
                    return new Filler(String.join("\n\n", paragraphs), wish.paragraphs());
                })
                .describedAs(
                        "Make filler text (lorem ipsum)",
                        "Makes paragraphs of Latin-like words without meaning, to fill a layout. The same seed gives the same text; each "
                                + "paragraph has at least as many sentences as asked, a few more by chance.");
    }

    record Wish(
            @Doc(value = "Any number; the same seed gives the same text.", defaultValue = "1", min = -1e15, max = 1e15) long seed,
            @Doc(value = "Number of paragraphs.", defaultValue = "2", min = 1, max = 50) int paragraphs,
            @Doc(value = "Sentences in a paragraph, at least.", defaultValue = "3", min = 1, max = 50) int sentences) {}

    record Filler(
            @Doc(value = "The text; paragraphs are separated by blank lines.", example = "Ut et sunt.") String text,
            @Doc(value = "Number of paragraphs, as asked.", example = "2") int paragraphs) {}
}
