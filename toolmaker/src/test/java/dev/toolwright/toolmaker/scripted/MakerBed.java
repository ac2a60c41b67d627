package dev.toolwright.toolmaker.scripted;

import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.toolmaker.MakeRequest;
import dev.toolwright.toolmaker.MakeSettings;
import dev.toolwright.toolmaker.Maker;
import dev.toolwright.toolmaker.dialogue.MakeEvent;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.sandboxed.Engines;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Makes tools with scripted replies and a real sandbox. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class MakerBed {

    protected static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    protected static final MakeSettings SETTINGS = MakeSettings.defaults();

    /** Those of the last making. */
    protected final List<MakeEvent> events = new ArrayList<>();

    private Sandbox sandbox;
    private MadeCode code;

    @BeforeAll
    void open() throws InterruptedException {
        sandbox = Engines.bubblewrapOrSkip();
        code = new MadeCode(sandbox, Limits.defaults());
    }

    @AfterAll
    void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    protected MadeTool make(ScriptedMaker model) throws InterruptedException {
        return make(model, MakeRequest.of(Shifting.EXAMPLES), SETTINGS);
    }

    protected MadeTool make(ScriptedMaker model, MakeRequest request, MakeSettings settings) throws InterruptedException {
        events.clear();
        return new Maker(model, code, CLOCK).make(request, settings, events::add);
    }
}
