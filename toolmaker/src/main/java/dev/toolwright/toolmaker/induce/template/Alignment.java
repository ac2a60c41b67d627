package dev.toolwright.toolmaker.induce.template;

import dev.toolwright.toolmaker.induce.template.Piece.Constant;
import dev.toolwright.toolmaker.induce.template.Piece.Noise;
import dev.toolwright.toolmaker.induce.template.Piece.Slot;
import dev.toolwright.toolmaker.induce.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Lays a text beside a template so that they share as much as possible, and generalises the template to hold both: what they
 * don't share becomes noise. The longest common subsequence, with slots that take any run of tokens that suits them.
 */
final class Alignment {

    private static final double SKIPPED = 0.05;
    private static final double ABSORBED = 0.001; // by a noise that is there already; slots take what they can before it
    private static final double NEVER = -1e9;
    private static final long MOST_CELLS = 4_000_000;

    private final List<Piece> pieces;
    private final List<String> tokens;
    private final BiPredicate<Integer, String> suits;
    private final double[][] best;
    private final int[][] taken;

    private Alignment(List<Piece> pieces, List<String> tokens, BiPredicate<Integer, String> suits) {
        this.pieces = pieces;
        this.tokens = tokens;
        this.suits = suits;
        this.best = new double[pieces.size() + 1][tokens.size() + 1];
        this.taken = new int[pieces.size() + 1][tokens.size() + 1];
    }

    /**
     * The template that holds the text too.
     *
     * @param suits whether a slot may take a text
     * @return absent if some slot finds nothing that suits it
     */
    static Optional<List<Piece>> merged(List<Piece> pieces, List<String> tokens, BiPredicate<Integer, String> suits) {
        if ((long) pieces.size() * tokens.size() > MOST_CELLS) {
            return Optional.empty();
        }
        Alignment alignment = new Alignment(pieces, tokens, suits);
        alignment.fill();
        return alignment.best[0][0] < NEVER / 2 ? Optional.empty() : Optional.of(alignment.rebuilt());
    }

    private void fill() {
        for (int i = pieces.size(); i >= 0; i--) {
            for (int j = tokens.size(); j >= 0; j--) {
                best[i][j] = i == pieces.size() && j == tokens.size() ? 0 : NEVER;
                if (j < tokens.size()) {
                    boolean noisy = i < pieces.size() && pieces.get(i) instanceof Noise;
                    offer(i, j, best[i][j + 1] - (noisy ? ABSORBED : SKIPPED), -1);
                }
                if (i < pieces.size()) {
                    step(i, j);
                }
            }
        }
    }

    private void step(int i, int j) {
        switch (pieces.get(i)) {
            case Constant constant -> {
                offer(i, j, best[i + 1][j] - SKIPPED, 0);
                if (j < tokens.size() && tokens.get(j).equals(constant.token())) {
                    offer(i, j, best[i + 1][j + 1] + Tokens.weight(constant.token()), 1);
                }
            }
            case Noise _ -> offer(i, j, best[i + 1][j], 0);
            case Slot slot -> {
                StringBuilder text = new StringBuilder();
                for (int k = j; k < tokens.size(); k++) {
                    text.append(tokens.get(k));
                    if (best[i + 1][k + 1] > best[i][j] && suits.test(slot.number(), text.toString())) {
                        offer(i, j, best[i + 1][k + 1], k + 1 - j);
                    }
                }
            }
        }
    }

    private void offer(int i, int j, double score, int tokensTaken) {
        if (score > best[i][j]) {
            best[i][j] = score;
            taken[i][j] = tokensTaken;
        }
    }

    private List<Piece> rebuilt() {
        List<Piece> merged = new ArrayList<>();
        Set<String> left = Set.of("");
        StringBuilder right = new StringBuilder();
        int i = 0;
        int j = 0;
        while (i < pieces.size() || j < tokens.size()) {
            int step = taken[i][j];
            if (step < 0) {
                right.append(tokens.get(j++));
            } else if (step == 0) {
                left = Noise.joined(left, switch (pieces.get(i++)) {
                    case Constant constant -> Set.of(constant.token());
                    case Noise noise -> noise.samples();
                    case Slot _ -> Set.of("");
                });
            } else {
                addNoise(merged, left, right.toString());
                left = Set.of("");
                right.setLength(0);
                merged.add(pieces.get(i++));
                j += step;
            }
        }
        addNoise(merged, left, right.toString());
        return withoutLoneSpaces(merged);
    }

    private static void addNoise(List<Piece> merged, Set<String> left, String right) {
        Set<String> samples = new TreeSet<>(left);
        samples.add(right);
        if (!samples.equals(Set.of(""))) {
            merged.add(new Noise(samples));
        }
    }

    /** A space between two noises tells nothing: it would count their words. */
    private static List<Piece> withoutLoneSpaces(List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>();
        for (Piece piece : pieces) {
            int size = kept.size();
            if (piece instanceof Noise noise && size > 1 && kept.get(size - 1) instanceof Constant space && space.token().equals(" ")
                    && kept.get(size - 2) instanceof Noise before) {
                kept.subList(size - 2, size).clear();
                kept.add(new Noise(Noise.joined(Noise.joined(before.samples(), Set.of(" ")), noise.samples())));
            } else {
                kept.add(piece);
            }
        }
        return kept;
    }
}
