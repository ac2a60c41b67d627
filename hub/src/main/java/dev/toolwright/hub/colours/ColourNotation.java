package dev.toolwright.hub.colours;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which colours are written. */
final class ColourNotation {

    private static final Pattern HEX = Pattern.compile("#?([0-9a-f]{6}|[0-9a-f]{3})");
    private static final String N = "\\s*(\\d{1,3}(?:\\.\\d{1,6})?)";
    private static final Pattern RGB = Pattern.compile("rgb\\(" + N + "\\s*," + N + "\\s*," + N + "\\s*\\)");
    private static final Pattern HSL = Pattern.compile("hsl\\(" + N + "\\s*," + N + "%\\s*," + N + "%\\s*\\)");
    private static final Pattern CMYK =
            Pattern.compile("cmyk\\(" + N + "%\\s*," + N + "%\\s*," + N + "%\\s*," + N + "%\\s*\\)");

    private ColourNotation() {}

    static Optional<Colour> find(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return NamedColour.find(plain)
                .or(() -> hex(HEX.matcher(plain)))
                .or(() -> rgb(RGB.matcher(plain)))
                .or(() -> hsl(HSL.matcher(plain)))
                .or(() -> cmyk(CMYK.matcher(plain)));
    }

    private static Optional<Colour> hex(Matcher matcher) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits = matcher.group(1);
        String six = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
        int value = Integer.parseInt(six, 16);
        return Optional.of(new Colour(value >> 16, value >> 8 & 0xff, value & 0xff));
    }

    private static Optional<Colour> rgb(Matcher matcher) {
        if (!matcher.matches() || largest(matcher, 1) > 255) {
            return Optional.empty();
        }
        return Optional.of(Colour.of(number(matcher, 1), number(matcher, 2), number(matcher, 3)));
    }

    private static Optional<Colour> hsl(Matcher matcher) {
        if (!matcher.matches() || number(matcher, 1) > 360 || largest(matcher, 2) > 100) {
            return Optional.empty();
        }
        return Optional.of(new Hsl(number(matcher, 1), number(matcher, 2), number(matcher, 3)).colour());
    }

    private static Optional<Colour> cmyk(Matcher matcher) {
        if (!matcher.matches() || largest(matcher, 1) > 100) {
            return Optional.empty();
        }
        double light = 255 * (1 - number(matcher, 4) / 100);
        return Optional.of(Colour.of(
                light * (1 - number(matcher, 1) / 100),
                light * (1 - number(matcher, 2) / 100),
                light * (1 - number(matcher, 3) / 100)));
    }

    private static double number(Matcher matcher, int group) {
        return Double.parseDouble(matcher.group(group));
    }

    private static double largest(Matcher matcher, int fromGroup) {
        double largest = 0;
        for (int group = fromGroup; group <= matcher.groupCount(); group++) {
            largest = Math.max(largest, number(matcher, group));
        }
        return largest;
    }
}
