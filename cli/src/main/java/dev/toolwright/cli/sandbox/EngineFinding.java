package dev.toolwright.cli.sandbox;

import dev.toolwright.sandbox.check.SandboxCheck;
import dev.toolwright.sandbox.engine.EngineChoice;

/**
 * What was found out about an engine, under the word that chooses it.
 *
 * @param engine bubblewrap or graalpy
 */
record EngineFinding(EngineChoice engine, SandboxCheck.Finding finding) {

    boolean usable() {
        return finding instanceof SandboxCheck.Usable;
    }

    boolean leaks() {
        return finding instanceof SandboxCheck.Usable usable && !usable.safe();
    }
}
