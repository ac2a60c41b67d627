package dev.toolwright.catalog.rank.training;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Minimises a smooth convex function by limited-memory BFGS (Nocedal and Wright, Numerical Optimization, algorithm 7.5) with
 * steps halved until they help enough. Deterministic.
 */
final class Lbfgs {

    private static final int MEMORY = 10;
    private static final int ROUNDS = 300;
    private static final int HALVINGS = 40;
    private static final double ENOUGH = 1e-4;
    private static final double TOLERANCE = 1e-7;

    private Lbfgs() {}

    /** A function with its gradient. */
    interface Objective {

        int dimensions();

        /**
         * @param gradient is filled with that at the point
         * @return the value at the point
         */
        double at(double[] point, double[] gradient);
    }

    /** How the gradient changed over a step. */
    private record Step(double[] move, double[] change, double product) {}

    static double[] minimum(Objective objective) {
        double[] point = new double[objective.dimensions()];
        double[] gradient = new double[point.length];
        double value = objective.at(point, gradient);
        Deque<Step> steps = new ArrayDeque<>();
        for (int round = 0; round < ROUNDS; round++) {
            double[] direction = direction(gradient, steps);
            double slope = dot(direction, gradient);
            double length = steps.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
            double[] nextGradient = new double[point.length];
            double[] next = moved(point, direction, length);
            double nextValue = objective.at(next, nextGradient);
            for (int i = 0; i < HALVINGS && nextValue > value + ENOUGH * length * slope; i++) {
                length /= 2;
                next = moved(point, direction, length);
                nextValue = objective.at(next, nextGradient);
            }
            double gain = value - nextValue;
            if (!(gain > TOLERANCE * Math.max(1, Math.abs(value)))) {
                return gain > 0 ? next : point;
            }
            remember(steps, moved(next, point, -1), moved(nextGradient, gradient, -1));
            point = next;
            gradient = nextGradient;
            value = nextValue;
        }
        return point;
    }

    private static void remember(Deque<Step> steps, double[] move, double[] change) {
        double product = dot(move, change);
        if (product > 0) {
            steps.addLast(new Step(move, change, product));
        }
        if (steps.size() > MEMORY) {
            steps.removeFirst();
        }
    }

    /** The gradient turned by what the last steps taught of the curvature, downhill. */
    private static double[] direction(double[] gradient, Deque<Step> steps) {
        double[] direction = gradient.clone();
        Deque<Double> shares = new ArrayDeque<>();
        for (Iterator<Step> back = steps.descendingIterator(); back.hasNext(); ) {
            Step step = back.next();
            double share = dot(step.move(), direction) / step.product();
            shares.push(share);
            add(direction, -share, step.change());
        }
        if (!steps.isEmpty()) {
            Step last = steps.getLast();
            scale(direction, last.product() / dot(last.change(), last.change()));
        }
        for (Step step : steps) {
            add(direction, shares.pop() - dot(step.change(), direction) / step.product(), step.move());
        }
        scale(direction, -1);
        return direction;
    }

    private static double[] moved(double[] from, double[] direction, double length) {
        double[] to = from.clone();
        add(to, length, direction);
        return to;
    }

    private static void add(double[] to, double weight, double[] other) {
        for (int i = 0; i < to.length; i++) {
            to[i] += weight * other[i];
        }
    }

    private static void scale(double[] vector, double by) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= by;
        }
    }

    private static double dot(double[] some, double[] others) {
        double sum = 0;
        for (int i = 0; i < some.length; i++) {
            sum += some[i] * others[i];
        }
        return sum;
    }
}
