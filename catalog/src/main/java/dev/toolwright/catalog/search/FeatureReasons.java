package dev.toolwright.catalog.search;

import dev.toolwright.catalog.rank.Column;
import dev.toolwright.catalog.rank.Features;
import dev.toolwright.catalog.rank.RankModel;
import dev.toolwright.catalog.rank.RankModel.Weight;
import dev.toolwright.catalog.rank.Shortlist;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Why a candidate scores what it does by a trained model: the features that count most for it or against it. */
record FeatureReasons(RankModel model, Shortlist list) implements Reasons {

    private static final int MOST = 10;

    @Override
    public List<Reason> of(int position) {
        List<Column> columns = Features.of(list).columns();
        List<Reason> all = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Weight weight = model.weights().get(i);
            double figure = columns.get(i).values()[position];
            String what = String.format(Locale.ROOT, "%s = %.3g", weight.feature(), figure);
            all.add(Reason.of(what, weight.of(figure)));
        }
        all.sort(Comparator.comparingDouble((Reason reason) -> Math.abs(reason.adds())).reversed());
        List<Reason> most = new ArrayList<>(all.subList(0, Math.min(MOST, all.size())));
        List<Reason> rest = all.subList(most.size(), all.size());
        most.add(Reason.of(
                rest.size() + " other features", rest.stream().mapToDouble(Reason::adds).sum()));
        return most;
    }
}
