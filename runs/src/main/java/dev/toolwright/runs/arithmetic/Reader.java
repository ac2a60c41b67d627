package dev.toolwright.runs.arithmetic;

import dev.toolwright.runs.arithmetic.Expression.Combined;
import dev.toolwright.runs.arithmetic.Expression.Whole;
import java.util.Optional;

/** Reads one expression by recursive descent; operators of one rank join from the left. For one use. */
final class Reader {

    /** Bounds the depth of brackets too. */
    static final int LONGEST = 200;

    private static final int MOST_DIGITS = 9;
    private static final int LOWEST_RANK = 1;
    private static final int HIGHEST_RANK = 2;

    private final String text;
    private int at;

    Reader(String text) {
        this.text = text.replaceAll("[×·⋅∙]", "*").replace('÷', '/').replace('\u2212', '-').replaceAll("\\s+", " ");
    }

    Optional<Expression> read() {
        Optional<Expression> expression = terms(LOWEST_RANK);
        skipBlanks();
        return at == text.length() ? expression : Optional.empty();
    }

    private Optional<Expression> terms(int rank) {
        if (rank > HIGHEST_RANK) {
            return operand();
        }
        Optional<Expression> left = terms(rank + 1);
        Optional<Operator> operator = left.isEmpty() ? Optional.empty() : operator(rank);
        while (operator.isPresent()) {
            Operator joins = operator.get();
            Optional<Expression> right = terms(rank + 1);
            left = left.flatMap(a -> right.map(b -> new Combined(a, joins, b)));
            operator = left.isEmpty() ? Optional.empty() : operator(rank);
        }
        return left;
    }

    private Optional<Operator> operator(int rank) {
        skipBlanks();
        Optional<Operator> found =
                at < text.length() ? Operator.find(text.charAt(at)).filter(sign -> sign.rank() == rank) : Optional.empty();
        found.ifPresent(sign -> at++);
        return found;
    }

    private Optional<Expression> operand() {
        skipBlanks();
        if (at < text.length() && text.charAt(at) == '(') {
            at++;
            Optional<Expression> inner = terms(LOWEST_RANK);
            skipBlanks();
            boolean closed = at < text.length() && text.charAt(at++) == ')';
            return closed ? inner : Optional.empty();
        }
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at == start || at - start > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(new Whole(Long.parseLong(text.substring(start, at))));
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }
}
