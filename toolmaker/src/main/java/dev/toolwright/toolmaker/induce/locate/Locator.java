package dev.toolwright.toolmaker.induce.locate;

import dev.toolwright.toolmaker.induce.shape.Column;
import dev.toolwright.toolmaker.value.PythonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where the values of a unit are written, the likeliest places first. */
public final class Locator {

    private static final int MOST_STARTS = 40;
    private static final int MOST_FIRST = 12;
    private static final int MOST_SPOTS = 5;

    private final List<String> questions;

    /** @param questions of the cases, in their order */
    public Locator(List<String> questions) {
        this.questions = List.copyOf(questions);
    }

    /**
     * Places for a unit.
     *
     * @param unit one scalar column, or columns of equally many rows
     * @return the likeliest first; empty if some value is nowhere
     */
    public List<Spot> spots(List<Column> unit) {
        List<Reading> readings = new ArrayList<>();
        for (Column column : unit) {
            Optional<Reading> reading = Reading.all().stream().filter(each -> everywhere(column, each)).findFirst();
            if (reading.isEmpty()) {
                return List.of();
            }
            readings.add(reading.get());
        }
        List<Spot> spots = new ArrayList<>();
        for (List<Integer> order : Orders.of(unit.size())) {
            spots.addAll(matched(
                    order.stream().map(unit::get).toList(), order.stream().map(readings::get).toList()));
        }
        spots.sort(Comparator.comparingDouble(Spot::cost));
        return spots.subList(0, Math.min(MOST_SPOTS, spots.size()));
    }

    private boolean everywhere(Column column, Reading reading) {
        for (int i = 0; i < questions.size(); i++) {
            String question = questions.get(i);
            if (column.cases().get(i).isEmpty() || !column.cases().get(i).stream().distinct().allMatch(value -> !reading.find(value, question).isEmpty())) {
                return false;
            }
        }
        return true;
    }

    /** For each place in the first case the likest one in every other case. */
    private List<Spot> matched(List<Column> columns, List<Reading> readings) {
        List<List<Run>> runs = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            runs.add(runs(columns, readings, i));
        }
        List<Spot> spots = new ArrayList<>();
        for (Run first : runs.getFirst().subList(0, Math.min(MOST_FIRST, runs.getFirst().size()))) {
            List<List<Span>> cells = new ArrayList<>(List.of(first.cells));
            double cost = first.cost;
            for (int i = 1; i < questions.size(); i++) {
                String question = questions.get(i);
                Optional<Run> best = runs.get(i).stream().min(Comparator.comparingDouble(run -> run.apart(question, first, questions.getFirst())));
                if (best.isEmpty()) {
                    return List.of();
                }
                cells.add(best.get().cells);
                cost += best.get().apart(question, first, questions.getFirst());
            }
            spots.add(new Spot(columns, readings, cells, cost));
        }
        return spots;
    }

    /** Every place in one case where the values follow each other, from each start to the nearest next. */
    private List<Run> runs(List<Column> columns, List<Reading> readings, int index) {
        String question = questions.get(index);
        List<List<Span>> found = new ArrayList<>();
        int rows = columns.getFirst().cases().get(index).size();
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < columns.size(); i++) {
                PythonValue value = columns.get(i).cases().get(index).get(row);
                found.add(readings.get(i).find(value, question));
            }
        }
        List<Run> runs = new ArrayList<>();
        for (Span start : found.getFirst().subList(0, Math.min(MOST_STARTS, found.getFirst().size()))) {
            List<Span> cells = new ArrayList<>(List.of(start));
            for (List<Span> next : found.subList(1, found.size())) {
                int end = cells.getLast().end();
                next.stream().filter(span -> span.start() >= end).findFirst().ifPresent(cells::add);
            }
            if (cells.size() == found.size()) {
                runs.add(new Run(cells, oddity(cells, columns.size(), question)));
            }
        }
        runs.sort(Comparator.comparingDouble(Run::cost));
        return runs;
    }

    /** Rows are written alike: every other text between them is odd, and so is a long one. */
    private static double oddity(List<Span> cells, int width, String question) {
        double odd = 0;
        for (int position = 0; position < width; position++) {
            Set<String> gaps = new HashSet<>();
            for (int i = position; i + 1 < cells.size(); i += width) {
                gaps.add(question.substring(cells.get(i).end(), cells.get(i + 1).start()));
            }
            odd += Math.max(0, gaps.size() - 1) + gaps.stream().mapToInt(String::length).sum() * 0.02;
        }
        return odd;
    }

    private record Run(List<Span> cells, double cost) {

        double apart(String question, Run first, String firstQuestion) {
            double likeness = Surroundings.likeness(question, region(), firstQuestion, first.region());
            return cost - likeness;
        }

        Span region() {
            return new Span(cells.getFirst().start(), cells.getLast().end());
        }
    }
}
