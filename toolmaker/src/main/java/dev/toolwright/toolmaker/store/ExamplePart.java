package dev.toolwright.toolmaker.store;

import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.example.Examples;
import java.util.List;

/** What an example serves for, as a column says it. */
enum ExamplePart {
    TRAINING,
    VALIDATION,
    UNSEEN;

    List<Example> of(Examples examples) {
        return switch (this) {
            case TRAINING -> examples.training();
            case VALIDATION -> examples.validation();
            case UNSEEN -> examples.unseen();
        };
    }
}
