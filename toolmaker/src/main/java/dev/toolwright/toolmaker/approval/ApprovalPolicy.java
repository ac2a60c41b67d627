package dev.toolwright.toolmaker.approval;

import dev.toolwright.toolmaker.made.Decision;
import dev.toolwright.toolmaker.made.Finding;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether a tool that reproduces its examples may serve, or a person has to look at it first. The sandbox holds whatever the
 * policy is; what a policy guards is the answers.
 */
public enum ApprovalPolicy {
    /** Every verified tool serves. */
    AUTOMATIC("every tool that reproduces its examples serves"),
    /** A verified tool serves if screening noticed nothing risky in its code; the default. */
    SCREENED("a tool serves if screening finds nothing risky in its code, else a person approves it"),
    /** A person approves every tool. */
    MANUAL("a person approves every tool");

    /** Who decided, on a decision's record. */
    public static final String BY = "policy";

    private static final int FINDINGS_NAMED = 3;

    private final String description;

    ApprovalPolicy(String description) {
        this.description = description;
    }

    public static ApprovalPolicy defaults() {
        return SCREENED;
    }

    /**
     * Reads a policy's label, in letters of any case.
     *
     * @throws IllegalArgumentException if there is none of this name; the message lists those there are
     */
    public static ApprovalPolicy parse(String label) {
        return Arrays.stream(values())
                .filter(policy -> policy.label().equalsIgnoreCase(label.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no approval policy '" + label.strip() + "'; known: "
                        + Arrays.stream(values()).map(ApprovalPolicy::label).collect(Collectors.joining(", "))));
    }

    /** As people and files write it: {@code screened}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it does, for people: a clause without a full stop. */
    public String description() {
        return description;
    }

    /**
     * Lets a tool serve, or leaves it to a person.
     *
     * @param at the decision's time
     * @return empty if a person has to decide, or the tool is not verified, so that there is nothing to decide
     */
    public Optional<Decision> decide(MadeTool tool, Instant at) {
        if (tool.state() != ToolState.VERIFIED) {
            return Optional.empty();
        }
        return switch (this) {
            case AUTOMATIC -> Optional.of(approval("verified tools serve", at));
            case SCREENED -> risky(tool).isEmpty()
                    ? Optional.of(approval("screening found nothing risky", at))
                    : Optional.empty();
            case MANUAL -> Optional.empty();
        };
    }

    /**
     * Why a verified tool waits for a person, in one line; empty if it does not wait. Names of the code are in it as the model
     * wrote them: not to be trusted.
     */
    public Optional<String> waiting(MadeTool tool) {
        if (tool.state() != ToolState.VERIFIED) {
            return Optional.empty();
        }
        return switch (this) {
            case AUTOMATIC -> Optional.empty();
            case SCREENED -> risky(tool).isEmpty() ? Optional.empty() : Optional.of("screening noticed " + named(risky(tool)));
            case MANUAL -> Optional.of(description);
        };
    }

    private static Decision approval(String reason, Instant at) {
        return new Decision(ToolState.APPROVED, BY, reason, at);
    }

    private static List<Finding> risky(MadeTool tool) {
        return tool.findings().stream().filter(Finding::risky).toList();
    }

    private static String named(List<Finding> findings) {
        String first = findings.stream()
                .limit(FINDINGS_NAMED)
                .map(finding -> finding.detail() + " (line " + finding.line() + ")")
                .collect(Collectors.joining(", "));
        int more = findings.size() - FINDINGS_NAMED;
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
