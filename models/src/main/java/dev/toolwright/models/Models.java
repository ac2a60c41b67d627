package dev.toolwright.models;

import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.Role;
import dev.toolwright.http.HttpSender;
import dev.toolwright.models.ModelSpec.Offline;
import dev.toolwright.models.ModelSpec.Recorded;
import dev.toolwright.models.ModelSpec.Served;
import dev.toolwright.models.ModelSpec.Shipped;
import dev.toolwright.models.pricing.MeteredChatModel;
import dev.toolwright.models.pricing.Price;
import dev.toolwright.models.pricing.PriceList;
import dev.toolwright.models.protocol.TextProtocolChatModel;
import dev.toolwright.models.recording.RecordedChatModel;
import dev.toolwright.models.recording.Recording;
import dev.toolwright.models.recording.RecordingChatModel;
import dev.toolwright.models.recording.ShippedChatModel;
import dev.toolwright.models.recording.ShippedRecordings;
import dev.toolwright.models.resilience.CircuitBreakingChatModel;
import dev.toolwright.models.resilience.Outage;
import dev.toolwright.models.resilience.PatientChatModel;
import dev.toolwright.models.resilience.RetryingChatModel;
import dev.toolwright.models.vendor.Vendor;
import dev.toolwright.models.vendor.VendorChatModel;
import dev.toolwright.store.StoreException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The models that play, each made when it is first asked for and then shared by all roles that it plays. Thread-safe.
 */
public final class Models implements AutoCloseable {

    private final ModelsConfig config;
    private final PriceList prices;
    private final HttpSender sender;
    private final Supplier<ChatModel> offline;
    private final Clock clock;
    private final Consumer<String> notices;
    private final Map<ModelSpec, ChatModel> models = new ConcurrentHashMap<>();
    private @Nullable Recording recording;
    private @Nullable Optional<ShippedRecordings> shipped;

    private Models(
            ModelsConfig config,
            HttpSender sender,
            Supplier<ChatModel> offline,
            Clock clock,
            Consumer<String> notices) {
        this.config = config;
        this.prices = PriceList.builtIn().with(config.prices());
        this.sender = sender;
        this.offline = offline;
        this.clock = clock;
        this.notices = notices;
    }

    /**
     * @param sender through which vendors are asked; stays open
     * @param offline makes the model that plays when none is configured
     * @param notices is told, in one line, when recorded replies stand in for a model that is not configured, and when a
     *     model is waited for that is gone
     */
    public static Models open(
            ModelsConfig config,
            HttpSender sender,
            Supplier<ChatModel> offline,
            Clock clock,
            Consumer<String> notices) {
        return new Models(config, sender, offline, clock, notices);
    }

    /** The model that plays a role. */
    public ChatModel forRole(Role role) {
        return of(config.model(role));
    }

    /** A model by its name, whether it plays a role or not. */
    public ChatModel of(ModelSpec spec) {
        return models.computeIfAbsent(spec, this::make);
    }

    private ChatModel make(ModelSpec spec) {
        return switch (spec) {
            case Offline() -> recorded(offline.get());
            case Recorded(Path file) -> RecordedChatModel.open(file);
            case Shipped(Role role, Optional<Path> folder) -> new ShippedChatModel(role, shipped(folder), notices);
            case Served served -> decorated(served);
        };
    }

    /** The order in which a served model is wrapped, from the inside out; nowhere else is it decided. */
    private ChatModel decorated(Served spec) {
        VendorChatModel served = served(spec);
        ChatModel model = served;
        model = new RetryingChatModel(model, config.retries(), clock, Thread::sleep, () -> ThreadLocalRandom.current()
                .nextLong());
        if (config.patience().isPositive()) {
            model = new PatientChatModel(model, outage(served), clock);
        }
        model = new CircuitBreakingChatModel(model, clock);
        if (config.textProtocol().contains(spec)) {
            model = new TextProtocolChatModel(model);
        }
        return recorded(new MeteredChatModel(model, price(spec)));
    }

    private Outage outage(VendorChatModel served) {
        return new Outage(served.id(), served::probe, config.patience(), clock, Thread::sleep, notices);
    }

    private ChatModel recorded(ChatModel model) {
        return config.record()
                .<ChatModel>map(file -> new RecordingChatModel(model, recording(file)))
                .orElse(model);
    }

    private synchronized Recording recording(Path file) {
        Recording open = recording;
        if (open == null) {
            open = Recording.open(file, config.model(Role.SOLVER).text(), config.recordLabel(), clock);
            recording = open;
        }
        return open;
    }

    /** Read once for all roles. */
    private synchronized Optional<ShippedRecordings> shipped(Optional<Path> folder) {
        Optional<ShippedRecordings> known = shipped;
        if (known == null) {
            known = folder.flatMap(ShippedRecordings::in);
            shipped = known;
        }
        return known;
    }

    private VendorChatModel served(Served spec) {
        Vendor vendor = spec.vendor();
        return VendorChatModel.of(vendor, spec.name(), config.endpoints().of(vendor), config.timeout(), sender, clock);
    }

    private Optional<Price> price(Served spec) {
        Optional<Price> listed = prices.find(spec.text());
        return listed.isEmpty() && spec.vendor() == Vendor.OLLAMA ? Optional.of(Price.FREE) : listed;
    }

    /** Who plays each role and whether it answers; models are asked one after another, each once, without retries. */
    public List<ModelStatus> probe(Instant deadline) throws InterruptedException {
        Map<ModelSpec, Optional<String>> problems = new ConcurrentHashMap<>();
        List<ModelStatus> states = new ArrayList<>();
        for (Role role : Role.values()) {
            ModelSpec spec = config.model(role);
            if (!problems.containsKey(spec)) {
                problems.put(spec, problem(spec, deadline));
            }
            states.add(new ModelStatus(role, spec.text(), where(spec), problems.getOrDefault(spec, Optional.empty())));
        }
        return states;
    }

    private Optional<String> problem(ModelSpec spec, Instant deadline) throws InterruptedException {
        try {
            return switch (spec) {
                case Served served -> {
                    served(served).probe(deadline);
                    yield Optional.empty();
                }
                case Shipped(Role role, Optional<Path> folder) when shipped(folder).isEmpty() ->
                    Optional.of("no model is configured for " + role.name().toLowerCase(Locale.ROOT));
                case Offline _, Recorded _, Shipped _ -> {
                    of(spec);
                    yield Optional.empty();
                }
            };
        } catch (ChatModelException | StoreException | IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private String where(ModelSpec spec) {
        return switch (spec) {
            case Offline() -> "in this process";
            case Recorded(Path file) -> file.toString();
            case Shipped(Role role, Optional<Path> folder) -> folder.map(Path::toString).orElse("nowhere");
            case Served served -> served(served).place();
        };
    }

    /** Closes the recording, if there is one. */
    @Override
    public synchronized void close() {
        if (recording != null) {
            recording.close();
        }
    }
}
