package dev.toolwright.benchmarks.accuracy;

import java.util.Map;
import java.util.Optional;

/**
 * What the paper reports for a kind of question, in per cent of 240 (Cai et al., <i>Large Language Models as Tool Makers</i>,
 * ICLR 2024, table 2).
 *
 * @param cheapAlone GPT-3.5, chain of thought
 * @param cheapWithTool GPT-3.5 with the tool that GPT-4 made
 * @param strongAlone GPT-4, chain of thought
 * @param strongWithTool GPT-4 with the tool that it made
 */
record Published(double cheapAlone, double cheapWithTool, double strongAlone, double strongWithTool) {

    private static final Map<String, Published> BY_KIND = Map.of(
            "logical_deduction_five_objects", new Published(66.4, 79.7, 88.8, 86.6),
            "tracking_shuffled_objects_five_objects", new Published(61.6, 99.6, 100, 100),
            "dyck_languages", new Published(20.4, 92.2, 63.6, 87.5),
            "word_sorting", new Published(59.2, 98.3, 90.9, 99.1),
            "chinese_remainder_theorem", new Published(0, 100, 0, 100),
            "schedule_meeting", new Published(18.9, 100, 55.6, 100));

    /** Empty for a kind that the paper has no figures of. */
    static Optional<Published> of(String kind) {
        return Optional.ofNullable(BY_KIND.get(kind));
    }
}
