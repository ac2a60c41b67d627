package dev.toolwright.hub.colours;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;

/** Two colours mixed, channel by channel. */
final class ColourMix {

    private ColourMix() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/mix", "mixColours", Input.class, Output.class, ColourMix::answer)
                .describedAs(
                        "Mix two colours",
                        "Mixes two colours linearly in RGB. The share is that of the second colour in percent; 50 if not given. "
                                + "Example: red and blue in equal parts give #800080, purple.")
                .failsWith(422, "One of the texts is no colour.");
    }

    private static Output answer(Input input) {
        Colour a = Colour.parse(input.first());
        Colour b = Colour.parse(input.second());
        double share = input.share() / 100;
        Colour mixed = Colour.of(
                a.red() + share * (b.red() - a.red()),
                a.green() + share * (b.green() - a.green()),
                a.blue() + share * (b.blue() - a.blue()));
        return new Output(mixed.hex());
    }

    record Input(
            @Doc(value = "The first colour.", example = "red", minSize = 3, maxSize = 50) String first,
            @Doc(value = "The second colour.", example = "blue", minSize = 3, maxSize = 50) String second,
            @Doc(value = "Share of the second colour in percent.", defaultValue = "50", min = 0, max = 100) double share) {}

    record Output(@Doc(value = "The mixed colour as #rrggbb.", example = "#800080") String hex) {}
}
