package dev.toolwright.hub.codes;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;

/** Which of two versions is newer. */
final class VersionOrder {

    private VersionOrder() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/versions/compare", "compareVersions", Input.class, Output.class, VersionOrder::answer)
                .describedAs(
                        "Compare two semantic versions",
                        "Tells which of two versions is newer by the rules of semver.org 2.0.0: numbers first, a pre-release comes "
                                + "before its release, build metadata does not count. Example: 1.10.0 is newer than 1.9.3.");
    }

    private static Output answer(Input input) {
        SemanticVersion first = SemanticVersion.parse(input.first());
        SemanticVersion second = SemanticVersion.parse(input.second());
        int order = Integer.signum(first.compareTo(second));
        Order word = order < 0 ? Order.OLDER : order > 0 ? Order.NEWER : Order.EQUAL;
        return new Output(word, order >= 0 ? input.first() : input.second(), change(first, second));
    }

    private static Change change(SemanticVersion first, SemanticVersion second) {
        if (!first.major().equals(second.major())) {
            return Change.MAJOR;
        }
        if (!first.minor().equals(second.minor())) {
            return Change.MINOR;
        }
        if (!first.patch().equals(second.patch())) {
            return Change.PATCH;
        }
        return first.preRelease().equals(second.preRelease()) ? Change.NONE : Change.PRE_RELEASE;
    }

    enum Order {
        OLDER,
        EQUAL,
        NEWER
    }

    enum Change {
        MAJOR,
        MINOR,
        PATCH,
        PRE_RELEASE,
        NONE
    }

    record Input(
            @Doc(value = "First version.", example = "1.10.0", pattern = SemanticVersion.FORM) String first,
            @Doc(value = "Second version.", example = "1.9.3", pattern = SemanticVersion.FORM) String second) {}

    record Output(
            @Doc(value = "The first version against the second.", example = "newer") Order first,
            @Doc(value = "The newer version; the first if they are equal.", example = "1.10.0") String newest,
            @Doc(value = "The highest part in which they differ.", example = "minor") Change difference) {}
}
