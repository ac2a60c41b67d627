package dev.toolwright.hub.colours;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;

/** Contrast of text and ground by WCAG 2.2, success criteria 1.4.3 and 1.4.6. */
final class Contrast {

    private Contrast() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/contrast", "contrastRatio", Input.class, Output.class, Contrast::answer)
                .describedAs(
                        "Compute the WCAG contrast ratio of two colours",
                        "Gives the contrast ratio of text and background, 1 (the same) to 21 (black on white), and whether it "
                                + "suffices for accessible text at the levels AA (4.5; large text 3) and AAA (7; large text 4.5).")
                .failsWith(422, "One of the texts is no colour.");
    }

    private static Output answer(Input input) {
        double text = Colour.parse(input.text()).luminance();
        double ground = Colour.parse(input.background()).luminance();
        double ratio = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
        return new Output(Math.floor(ratio * 100) / 100, ratio >= 4.5, ratio >= 3, ratio >= 7, ratio >= 4.5);
    }

    record Input(
            @Doc(value = "Colour of the text.", example = "#767676", minSize = 3, maxSize = 50) String text,
            @Doc(value = "Colour behind the text.", example = "white", minSize = 3, maxSize = 50) String background) {}

    record Output(
            @Doc(value = "The ratio, cut after two decimals.", example = "4.54") double ratio,
            @Doc(value = "Enough for level AA.", example = "true") boolean aa,
            @Doc(value = "Enough for level AA in large text.", example = "true") boolean aaLarge,
            @Doc(value = "Enough for level AAA.", example = "false") boolean aaa,
            @Doc(value = "Enough for level AAA in large text.", example = "true") boolean aaaLarge) {}
}
