package dev.toolwright.hub.colours;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.util.List;
import java.util.stream.DoubleStream;

/** Colours that go with one colour, by their place on the wheel of hues. */
final class Palette {

    private Palette() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/palette", "colourPalette", Input.class, Output.class, Palette::answer)
                .describedAs(
                        "Make a palette of colours that go with a colour",
                        "Turns the hue of a colour on the colour wheel: complementary (opposite), analogous (30 degrees to both "
                                + "sides), triadic (thirds) or tetradic (quarters). The colour itself comes first.")
                .failsWith(422, "The text is no colour.");
    }

    private static Output answer(Input input) {
        Hsl base = Hsl.of(Colour.parse(input.colour()));
        List<String> colours = input.scheme().turns().mapToObj(turn -> base.turned(turn).colour().hex()).toList();
        return new Output(input.scheme(), colours);
    }

    enum Scheme {
        COMPLEMENTARY,
        ANALOGOUS,
        TRIADIC,
        TETRADIC;

        DoubleStream turns() {
            return switch (this) {
                case COMPLEMENTARY -> DoubleStream.of(0, 180);
                case ANALOGOUS -> DoubleStream.of(0, -30, 30);
                case TRIADIC -> DoubleStream.of(0, 120, 240);
                case TETRADIC -> DoubleStream.of(0, 90, 180, 270);
            };
        }
    }

    record Input(
            @Doc(value = "The colour to begin with.", example = "#ff0000", minSize = 3, maxSize = 50) String colour,
            @Doc(value = "Which colours are wanted.", defaultValue = "complementary", example = "triadic") Scheme scheme) {}

    record Output(
            @Doc(value = "The kind of palette.", example = "triadic") Scheme scheme,
            @Doc(value = "The colours as #rrggbb.", example = "[\"#ff0000\",\"#00ff00\",\"#0000ff\"]") List<String> colours) {}
}
