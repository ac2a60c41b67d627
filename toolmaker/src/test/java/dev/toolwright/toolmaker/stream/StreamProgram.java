package dev.toolwright.toolmaker.stream;

import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.sandbox.bubblewrap.BubblewrapEngine;
import dev.toolwright.toolmaker.approval.ApprovalPolicy;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.family.Family;
import dev.toolwright.toolmaker.family.FamilyModel;
import dev.toolwright.toolmaker.run.MadeCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A stream as a process of its own, to be killed: prints what happens, an event a line. */
final class StreamProgram {

    static final List<Example> EXAMPLES = Family.SORT.examples(new Random(17), 12);

    private StreamProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path folder = Path.of(arguments[0]);
        FamilyModel model = new FamilyModel();
        model.before(() -> System.out.println("asked"));
        try (Sandbox sandbox = BubblewrapEngine.start(1);
                StreamBed bed = new StreamBed(new MadeCode(sandbox, Limits.defaults()), folder)) {
            bed.stream(model, bed.settings().withExamples(4), ApprovalPolicy.AUTOMATIC)
                    .go(StreamBed.asked(EXAMPLES), event -> System.out.println(event.getClass().getSimpleName()));
        }
    }
}
