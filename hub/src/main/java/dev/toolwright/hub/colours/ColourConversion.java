package dev.toolwright.hub.colours;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;

/** One colour in all notations. */
final class ColourConversion {

    private ColourConversion() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/convert", "convertColour", Input.class, Output.class,
                        input -> answer(Colour.parse(input.colour())))
                .describedAs(
                        "Convert a colour between hex, RGB, HSL and CMYK",
                        "Reads a colour in any notation and gives it in all: hexadecimal, RGB from 0 to 255, HSL in degrees "
                                + "and percent, CMYK in percent (without a printer's profile). "
                                + "Example: teal is #008080, hsl(180, 100%, 25.1%).")
                .failsWith(422, "The text is no colour.");
    }

    private static Output answer(Colour colour) {
        Rgb rgb = new Rgb(colour.red(), colour.green(), colour.blue());
        return new Output(colour.hex(), rgb, Hsl.of(colour).rounded(), cmyk(colour));
    }

    private static Cmyk cmyk(Colour colour) {
        int max = Math.max(colour.red(), Math.max(colour.green(), colour.blue()));
        if (max == 0) {
            return new Cmyk(0, 0, 0, 100);
        }
        return new Cmyk(
                percent(max - colour.red(), max),
                percent(max - colour.green(), max),
                percent(max - colour.blue(), max),
                percent(255 - max, 255));
    }

    private static double percent(int part, int whole) {
        return Math.round(1000.0 * part / whole) / 10.0;
    }

    record Input(
            @Doc(value = "The colour, in any notation.", example = "teal", minSize = 3, maxSize = 50) String colour) {}

    record Output(
            @Doc(value = "The colour as #rrggbb.", example = "#008080") String hex,
            @Doc("Its shares of red, green and blue.") Rgb rgb,
            @Doc("Its hue, saturation and lightness.") Hsl hsl,
            @Doc("Its inks for print.") Cmyk cmyk) {}

    record Rgb(
            @Doc(value = "Red, 0 to 255.", example = "0") int red,
            @Doc(value = "Green, 0 to 255.", example = "128") int green,
            @Doc(value = "Blue, 0 to 255.", example = "128") int blue) {}

    record Cmyk(
            @Doc(value = "Cyan in percent.", example = "100") double cyan,
            @Doc(value = "Magenta in percent.", example = "0") double magenta,
            @Doc(value = "Yellow in percent.", example = "0") double yellow,
            @Doc(value = "Black in percent.", example = "49.8") double black) {}
}
