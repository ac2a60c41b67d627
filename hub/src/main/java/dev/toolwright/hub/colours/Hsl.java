package dev.toolwright.hub.colours;

import dev.toolwright.hub.schema.Doc;

/** A colour as hue, saturation and lightness; answers round to a tenth. */
record Hsl(
        @Doc(value = "Hue in degrees, 0 to 360.", example = "180") double hue,
        @Doc(value = "Saturation in percent.", example = "100") double saturation,
        @Doc(value = "Lightness in percent.", example = "25.1") double lightness) {

    static Hsl of(Colour colour) {
        double r = colour.red() / 255.0;
        double g = colour.green() / 255.0;
        double b = colour.blue() / 255.0;
        double max = Math.max(r, Math.max(g, b));
        double min = Math.min(r, Math.min(g, b));
        double spread = max - min;
        double lightness = (max + min) / 2;
        double saturation = spread == 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
        return new Hsl(hue(r, g, b, max, spread), saturation * 100, lightness * 100);
    }

    private static double hue(double r, double g, double b, double max, double spread) {
        if (spread == 0) {
            return 0;
        }
        double sixth = max == r ? (g - b) / spread : max == g ? (b - r) / spread + 2 : (r - g) / spread + 4;
        return (sixth * 60 + 360) % 360;
    }

    Colour colour() {
        return Colour.of(channel(0), channel(8), channel(4));
    }

    private double channel(int offset) {
        double k = (offset + hue / 30) % 12;
        double share = lightness / 100;
        double amplitude = saturation / 100 * Math.min(share, 1 - share);
        return 255 * (share - amplitude * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1)));
    }

    Hsl turned(double degrees) {
        return new Hsl((hue + degrees + 360) % 360, saturation, lightness);
    }

    Hsl rounded() {
        return new Hsl(tenth(hue), tenth(saturation), tenth(lightness));
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
