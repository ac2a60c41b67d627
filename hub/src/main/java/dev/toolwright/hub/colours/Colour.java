package dev.toolwright.hub.colours;

import dev.toolwright.hub.api.ApiProblem;
import java.util.HexFormat;

/**
 * A colour of the sRGB space.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
record Colour(int red, int green, int blue) {

    /** @throws ApiProblem with status 422, if the text is no colour */
    static Colour parse(String text) {
        return ColourNotation.find(text).orElseThrow(() -> ApiProblem.unprocessable("'" + text
                + "' is no colour; use #rrggbb, rgb(r,g,b), hsl(h,s%,l%), cmyk(c%,m%,y%,k%) or a basic CSS name."));
    }

    static Colour of(double red, double green, double blue) {
        return new Colour((int) Math.round(red), (int) Math.round(green), (int) Math.round(blue));
    }

    String hex() {
        HexFormat hex = HexFormat.of();
        return "#" + hex.toHexDigits((byte) red) + hex.toHexDigits((byte) green) + hex.toHexDigits((byte) blue);
    }

    /** Relative luminance, WCAG 2.2: 0 is black, 1 is white. */
    double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** Square of the distance in the RGB cube. */
    int distance(Colour other) {
        int r = red - other.red;
        int g = green - other.green;
        int b = blue - other.blue;
        return r * r + g * g + b * b;
    }
}
