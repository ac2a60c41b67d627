package dev.toolwright.runs.compare;

import java.util.ArrayList;
import java.util.List;

/** Finds places for the numbers of points, so that none lies on another number or on a point. Not thread-safe. */
final class PointNumbers {

    private static final double RADIUS = 5;
    private static final double DIGIT_WIDTH = 7.5;
    private static final double HEIGHT = 11;
    /** More than the radius, or a number would lie on its own point. */
    private static final double GAP = 6;

    /** How often it is looked further out before a number lies where it can't be told apart. */
    private static final int RINGS = 4;

    /** Up and right of the point first. */
    private static final int[][] DIRECTIONS = {{1, -1}, {-1, -1}, {1, 1}, {-1, 1}, {0, -1}, {0, 1}, {1, 0}, {-1, 0}};

    private final List<Box> taken = new ArrayList<>();

    /** The place of a text: the left end of its base line. */
    record Spot(double x, double y) {}

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** No number will lie on this point. */
    void keepFree(double x, double y) {
        taken.add(new Box(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS));
    }

    /** @param x of the point, as {@code y} is */
    Spot place(double x, double y, String number) {
        Box box = free(x, y, DIGIT_WIDTH * number.length());
        taken.add(box);
        return new Spot(box.left(), box.bottom());
    }

    private Box free(double x, double y, double width) {
        for (int ring = 0; ring < RINGS; ring++) {
            for (int[] direction : DIRECTIONS) {
                Box box = beside(x, y, width, ring, direction);
                if (taken.stream().noneMatch(box::meets)) {
                    return box;
                }
            }
        }
        return beside(x, y, width, 0, DIRECTIONS[0]);
    }

    private static Box beside(double x, double y, double width, int ring, int[] direction) {
        double out = GAP + ring * HEIGHT;
        double middle = x + direction[0] * (width / 2 + out);
        double centre = y + direction[1] * (HEIGHT / 2 + out);
        return new Box(middle - width / 2, centre - HEIGHT / 2, middle + width / 2, centre + HEIGHT / 2);
    }
}
