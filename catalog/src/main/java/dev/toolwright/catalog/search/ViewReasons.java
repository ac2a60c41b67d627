package dev.toolwright.catalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Why a candidate scores what it does by the weighted sum of all views. */
record ViewReasons(Views views, Question question, WordReasons words) implements Reasons {

    private static final int MAX_QUOTED = 60;

    @Override
    public List<Reason> of(int position) throws IOException {
        List<Reason> reasons = new ArrayList<>();
        words(position, reasons);
        meanings(position, reasons);
        double own = reasons.stream().mapToDouble(Reason::adds).sum();
        double all = views.ranking(question).overall().values()[position];
        reasons.add(Reason.of("the best tool of its provider", all - own));
        return reasons;
    }

    private void words(int position, List<Reason> reasons) throws IOException {
        int document = views.candidates().documents()[position];
        double whole = views.texts().whole().of(views.candidates()).values()[position];
        List<Scores> sentences = views.texts().sentences(views.candidates());
        if (!views.texts().silent()) {
            reasons.add(new Reason("words of the whole text", whole, words.of(document, question.text(), whole)));
        }
        if (!sentences.isEmpty()) {
            int best = 0;
            for (int i = 1; i < sentences.size(); i++) {
                best = sentences.get(i).values()[position] > sentences.get(best).values()[position] ? i : best;
            }
            String sentence = views.parts().sentences().get(best);
            double adds = TextViews.PARTS * sentences.get(best).values()[position];
            reasons.add(new Reason(
                    "words of its best sentence" + quoted(sentence), adds, words.of(document, sentence, adds)));
        }
    }

    private void meanings(int position, List<Reason> reasons) {
        if (views.meanings().isEmpty()) {
            return;
        }
        double whole = views.meanings().firstEntry().getValue().values()[position];
        String nearest = views.meanings().firstEntry().getKey();
        double best = whole;
        for (Map.Entry<String, Scores> meaning : views.meanings().entrySet()) {
            if (meaning.getValue().values()[position] > best) {
                best = meaning.getValue().values()[position];
                nearest = meaning.getKey();
            }
        }
        reasons.add(Reason.of("meaning of the whole text", Views.VECTORS * whole));
        reasons.add(Reason.of("meaning of its nearest part" + quoted(nearest), Views.VECTORS * VectorViews.PARTS * best));
    }

    private static String quoted(String text) {
        return ": \"" + (text.length() <= MAX_QUOTED ? text : text.substring(0, MAX_QUOTED - 1) + "…") + "\"";
    }
}
