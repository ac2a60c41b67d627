package dev.toolwright.toolmaker.serve;

import dev.toolwright.toolmaker.fit.Fits;
import dev.toolwright.toolmaker.fit.Fitting;
import dev.toolwright.toolmaker.made.Compiled;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.Tier;
import dev.toolwright.toolmaker.made.UsageByRole;
import dev.toolwright.toolmaker.run.Failure;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.run.Serving;
import dev.toolwright.toolmaker.run.Serving.Parsed;
import dev.toolwright.toolmaker.serve.TierFailure.Cause;
import java.util.Optional;
import java.util.Set;

/**
 * The tool's own code answers, where nothing speaks against it. A question that the code can read and yet differs from all
 * examples is left to a model: "sort these words by length" is read as easily as it is answered wrongly. Where there is no
 * other tier to leave it to, whatever the code reads is answered.
 */
final class CompiledTier {

    private final MadeCode code;
    private final Fits fits;

    CompiledTier(MadeCode code, Fits fits) {
        this.code = code;
        this.fits = fits;
    }

    TierResult answer(MadeTool tool, Optional<Parsed> parsed, String question, ServeSettings settings)
            throws InterruptedException {
        if (parsed.isPresent()) {
            return answered(parsed.get());
        }
        if (settings.tiers().equals(Set.of(Tier.COMPILED)) && tool.compiled().isPresent()) {
            return whateverItReads(tool, tool.compiled().get(), question);
        }
        return switch (fits.judge(tool, question)) {
            case Fitting.Fits fit -> answered(fit.parsed());
            case Fitting.Doubt doubt -> unanswered(
                    switch (doubt.cause()) {
                        case NOT_COMPILED, QUESTION -> Cause.QUESTION;
                        case TOOL -> Cause.TOOL;
                    },
                    doubt.reason());
        };
    }

    private TierResult whateverItReads(MadeTool tool, Compiled compiled, String question) throws InterruptedException {
        return switch (code.serve(tool.wrapped(), compiled, question)) {
            case Parsed parsed -> answered(parsed);
            case Serving.NotParsed _ -> unanswered(Cause.QUESTION, "its parser says that the question is of another kind");
            case Failure failure -> unanswered(Cause.TOOL, failure.line());
        };
    }

    private static TierResult answered(Parsed parsed) {
        return parsed.answer().isBlank()
                ? unanswered(Cause.TOOL, "the answer is empty")
                : new TierResult.Answered(parsed.answer(), UsageByRole.NONE);
    }

    private static TierResult unanswered(Cause cause, String reason) {
        return new TierResult.Unanswered(new TierFailure(Tier.COMPILED, cause, reason), UsageByRole.NONE);
    }
}
