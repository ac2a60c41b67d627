package dev.toolwright.plot;

import java.util.Locale;

/**
 * A picture with two axes, as an SVG document of its own; the same calls give the same bytes in every locale. What is drawn
 * lies above what was drawn before. Not thread-safe.
 */
public final class Chart {

    public static final int WIDTH = 860;
    public static final int HEIGHT = 480;
    public static final int LEFT = 90;
    public static final int RIGHT = 30;
    public static final int TOP = 60;
    public static final int BOTTOM = 60;

    private final Axis across;
    private final Axis up;
    private final StringBuilder svg = new StringBuilder();

    /** With its frame, title and axes drawn. */
    public Chart(String title, Axis across, Axis up) {
        this.across = across;
        this.up = up;
        put("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" font-family=\"sans-serif\""
                + " font-size=\"13\">", WIDTH, HEIGHT);
        put("<title>%s</title>", escaped(title));
        put("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", WIDTH, HEIGHT);
        axes();
    }

    /** Where a value of the horizontal axis lies, in pixels from the left. */
    public double x(double value) {
        return LEFT + across.scale().place(value) * (WIDTH - LEFT - RIGHT);
    }

    /** Where a value of the vertical axis lies, in pixels from the top. */
    public double y(double value) {
        return HEIGHT - BOTTOM - up.scale().place(value) * (HEIGHT - TOP - BOTTOM);
    }

    /** Adds a line of SVG; what comes from outside goes into {@link #text}, which escapes it. */
    public void put(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    /** @param anchor start, middle or end: which part of the text lies at the place */
    public void text(double x, double y, String anchor, String text) {
        put("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, escaped(text));
    }

    /** The document; nothing can be drawn any more. */
    public String svg() {
        return svg.append("</svg>\n").toString();
    }

    private void axes() {
        up.scale().ticks().forEach(tick -> {
            put("<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"#dddddd\"/>", LEFT, y(tick), WIDTH - RIGHT, y(tick));
            text(LEFT - 8, y(tick) + 4, "end", up.label().apply(tick));
        });
        across.scale().ticks().forEach(tick -> {
            put("<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#888888\"/>", x(tick), HEIGHT - BOTTOM, x(tick),
                    HEIGHT - BOTTOM + 5);
            text(x(tick), HEIGHT - BOTTOM + 20, "middle", across.label().apply(tick));
        });
        text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 15, "middle", across.name());
        text(LEFT, TOP - 20, "middle", up.name());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
