package dev.toolwright.hub.units;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** Units of measure; no state. */
public final class Units {

    private Units() {}

    public static ApiProvider provider(Clock clock) {
        return ApiProvider.of(
                        "units",
                        "Units",
                        "Science",
                        "Units of measure: convert, add and compare lengths, masses, temperatures, volumes, speeds, areas, "
                                + "energies, powers, pressures, amounts of data, durations, angles and forces, metric, "
                                + "imperial and American, with exact factors.")
                .with(ConvertUnit.operation())
                .with(ConvertUnits.operation())
                .with(AddMeasures.operation())
                .with(CompareMeasures.operation())
                .with(ListQuantities.operation())
                .with(ListUnits.operation())
                .with(GetUnit.operation());
    }
}
