package dev.toolwright.hub.qr;

import com.google.zxing.common.BitMatrix;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How a picture is handed out. */
enum PictureForm {
    SVG("image/svg+xml"),
    PNG("image/png"),
    TEXT("text/plain");

    private final String mediaType;

    PictureForm(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** SVG and text as they are, PNG in Base64. */
    String draw(BitMatrix cells, int cellPixels) {
        return switch (this) {
            case SVG -> svg(cells, cellPixels);
            case PNG -> Pictures.png(cells, cellPixels);
            case TEXT -> text(cells);
        };
    }

    private static String svg(BitMatrix cells, int cellPixels) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < cells.getHeight(); y++) {
            for (int x = 0; x < cells.getWidth(); x++) {
                if (cells.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\">"
                .formatted(cells.getWidth() * cellPixels, cells.getHeight() * cellPixels, cells.getWidth(), cells.getHeight())
                + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\"" + path + "\"/></svg>";
    }

    /** Two characters a cell, as cells are square and characters are not. */
    private static String text(BitMatrix cells) {
        return IntStream.range(0, cells.getHeight())
                .mapToObj(y -> IntStream.range(0, cells.getWidth())
                        .mapToObj(x -> cells.get(x, y) ? "##" : "  ")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
